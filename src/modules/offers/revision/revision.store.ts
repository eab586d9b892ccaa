import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { contentOf, OfferContent, type OfferRecord } from "../offer/offer-record.ts";
import type { Deed } from "../offer/save-offer.store.ts";

/** An offer as it stood after a deed. */
export interface Revision {
  readonly version: number;
  readonly content: OfferContent;
  readonly deed: string;
  readonly actorName: string;
  readonly at: Date;
}

/** Entries that an import or the loader brought have no revision yet: the first deed keeps how it found them. */
export async function keepRevision(tx: Transaction, offer: OfferRecord, { name, actor, now }: Deed): Promise<void> {
  await tx
    .insertInto("offers.revisions")
    .values({
      entryId: offer.id,
      version: offer.version,
      content: JSON.stringify(contentOf(offer)),
      deed: name,
      actorName: name === "offers.offer.found" ? "" : actor.name,
      at: now,
    })
    .onConflict((each) => each.columns(["entryId", "version"]).doNothing())
    .execute();
}

export async function findRevision(
  tx: Transaction,
  offerId: string,
  version: number,
): Promise<OfferContent | undefined> {
  const found = await tx
    .selectFrom("offers.revisions")
    .select("content")
    .where("entryId", "=", offerId)
    .where("version", "=", version)
    .executeTakeFirst();
  return found && OfferContent.parse(found.content);
}

/** The newest first, and one more than the page shows, so that the oldest has something to be compared with. */
export async function listRevisions(tx: Transaction, offerId: string, limit: number): Promise<Revision[]> {
  const { rows } = await sql<Omit<Revision, "content"> & { content: unknown }>`
    select version, content, deed, actor_name, at from offers.revisions where entry_id = ${offerId} order by version desc limit ${limit}`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, content: OfferContent.parse(row.content) }));
}

export async function deleteRevisions(tx: Transaction, before: Date): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom("offers.revisions").where("at", "<", before).executeTakeFirst();
  return Number(numDeletedRows);
}
