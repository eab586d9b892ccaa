import type { Transaction } from "#platform/database/connect.ts";
import type { Deed } from "./deed.ts";

/** An entry as it stood after a deed; `content` is read by whoever knows its kind. */
export interface Revision {
  readonly version: number;
  readonly content: unknown;
  readonly deed: string;
  readonly actorName: string;
  readonly at: Date;
}

export interface Entry {
  readonly kind: "place" | "organisation";
  readonly id: string;
  readonly version: number;
  readonly content: object;
}

export async function keepRevision(tx: Transaction, entry: Entry, { name, actor, now }: Deed): Promise<void> {
  await keep(tx, entry, { deed: name, actorName: actor.name, at: now });
}

/** An entry that an import or the loader brought has no revision yet: the first deed keeps how it found it. */
export async function keepFound(tx: Transaction, entry: Entry, { now }: Deed): Promise<void> {
  await keep(tx, entry, { deed: `places.${entry.kind}.found`, actorName: "", at: now });
}

async function keep(
  tx: Transaction,
  { kind, id, version, content }: Entry,
  by: { readonly deed: string; readonly actorName: string; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto("places.revisions")
    .values({ entryKind: kind, entryId: id, version, content: JSON.stringify(content), ...by })
    .onConflict((each) => each.columns(["entryId", "version"]).doNothing())
    .execute();
}

export async function findRevision(tx: Transaction, id: string, version: number): Promise<unknown> {
  const found = await tx
    .selectFrom("places.revisions")
    .select("content")
    .where("entryId", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return found?.content;
}

/** An entry changed more often than this shows its latest steps. */
export const mostRevisions = 100;

/** The newest first. */
export async function listRevisions(tx: Transaction, id: string, limit: number): Promise<Revision[]> {
  return tx
    .selectFrom("places.revisions")
    .select(["version", "content", "deed", "actorName", "at"])
    .where("entryId", "=", id)
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
}

export async function deleteRevisions(tx: Transaction, before: Date): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom("places.revisions").where("at", "<", before).executeTakeFirst();
  return Number(numDeletedRows);
}
