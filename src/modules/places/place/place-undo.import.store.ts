import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { deleteUnused } from "#platform/imports/delete-unused.store.ts";
import type { LeftRow, Writer, WrittenRow } from "#platform/imports/target.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { removeMade } from "../organisation/named-organisations.import.store.ts";
import { withoutGone } from "./gone.store.ts";
import { PlaceContent, type PlaceRecord } from "./place-record.ts";
import { lockPlace } from "./place-record.store.ts";
import { savePlace } from "./save-place.store.ts";

/** What an undo needs of a row. */
export interface Before {
  readonly content?: PlaceContent;
  /** Organisations that were made for this row. */
  readonly organisations: readonly string[];
}

export async function restorePlaces(
  tx: Transaction,
  rows: readonly WrittenRow[],
  writer: Writer,
): Promise<readonly LeftRow[]> {
  const left: LeftRow[] = [];
  const gone = rows.map((row) => ({ ...row, before: readBefore(row.before) }));
  for (const row of gone.filter(({ before }) => before.content)) {
    const current = await lockKnown(tx, row.id);
    if (current === undefined || current.version !== row.version)
      left.push({ line: row.line, reason: "directory.import.changed-since" });
    else if (row.before.content)
      await savePlace(tx, current, { ...current, ...(await withoutGone(tx, row.before.content)) }, writer);
  }
  left.push(
    ...(await removePlaces(
      tx,
      gone.filter(({ before }) => !before.content),
    )),
  );
  await removeMade(
    tx,
    gone.flatMap(({ before }) => before.organisations),
  );
  return left;
}

async function removePlaces(tx: Transaction, made: readonly WrittenRow[]): Promise<LeftRow[]> {
  const ids = made.map(({ id }) => id);
  const { rows: there } = await sql<{ id: string; version: number }>`
    select id, version from places.places where id = any (${ids}::uuid[]) for update`.execute(tx);
  const versions = new Map(there.map(({ id, version }) => [id, version]));
  const changed = made.filter(({ id, version }) => versions.has(id) && versions.get(id) !== version);
  const untouched = made.filter(({ id, version }) => versions.get(id) === version);
  const used = new Set(
    await deleteUnused(
      tx,
      untouched.map(({ id }) => id),
      async (some) => {
        await sql`delete from places.places where id = any (${some}::uuid[])`.execute(tx);
        await sql`delete from places.revisions where entry_id = any (${some}::uuid[])`.execute(tx);
      },
    ),
  );
  return [
    ...changed.map(({ line }) => ({ line, reason: "directory.import.changed-since" })),
    ...untouched.filter(({ id }) => used.has(id)).map(({ line }) => ({ line, reason: "directory.import.in-use" })),
  ];
}

function readBefore(before: object | null): Before {
  const content = before !== null && "content" in before ? PlaceContent.parse(before.content) : undefined;
  const organisations =
    before !== null && "organisations" in before && Array.isArray(before.organisations)
      ? before.organisations.map(String)
      : [];
  return { ...(content && { content }), organisations };
}

/** The place, locked; nothing when somebody has deleted it. */
export async function lockKnown(tx: Transaction, id: string): Promise<PlaceRecord | undefined> {
  try {
    return await lockPlace(tx, id);
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return undefined;
    throw refusal;
  }
}
