import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { deleteUnused } from "#platform/imports/delete-unused.store.ts";
import type { LeftRow, Writer, WrittenRow } from "#platform/imports/target.ts";
import { goBackTo } from "../revision/go-back.ts";
import { lockKnown } from "./change-offer.import.store.ts";
import { withoutUnknown } from "./offer-references.store.ts";
import { OfferContent } from "./offer-record.ts";
import { saveOffer } from "./save-offer.store.ts";

/** Takes back what an import did, where nobody has touched it since. */
export async function restoreOffers(
  tx: Transaction,
  rows: readonly WrittenRow[],
  writer: Writer,
): Promise<readonly LeftRow[]> {
  const left: LeftRow[] = [];
  for (const row of rows.filter(({ before }) => before !== null)) {
    const current = await lockKnown(tx, row.id);
    const content = row.before !== null && "content" in row.before ? OfferContent.parse(row.before.content) : undefined;
    if (current === undefined || content === undefined || current.version !== row.version)
      left.push({ line: row.line, reason: "directory.import.changed-since" });
    else await saveOffer(tx, current, goBackTo(current, await withoutUnknown(tx, content), writer.today), writer);
  }
  return [
    ...left,
    ...(await removeMade(
      tx,
      rows.filter(({ before }) => before === null),
    )),
  ];
}

async function removeMade(tx: Transaction, made: readonly WrittenRow[]): Promise<LeftRow[]> {
  const ids = made.map(({ id }) => id);
  const { rows: there } = await sql<{ id: string; version: number }>`
    select id, version from offers.offers where id = any (${ids}::uuid[]) for update`.execute(tx);
  const versions = new Map(there.map(({ id, version }) => [id, version]));
  const changed = made.filter(({ id, version }) => versions.has(id) && versions.get(id) !== version);
  const untouched = made.filter(({ id, version }) => versions.get(id) === version);
  const used = await deleteUnused(
    tx,
    untouched.map(({ id }) => id),
    async (some) => {
      await sql`delete from offers.offers where id = any (${some}::uuid[])`.execute(tx);
      await sql`delete from offers.revisions where entry_id = any (${some}::uuid[])`.execute(tx);
    },
  );
  return [
    ...changed.map(({ line }) => ({ line, reason: "directory.import.changed-since" })),
    ...untouched.filter(({ id }) => used.includes(id)).map(({ line }) => ({ line, reason: "directory.import.in-use" })),
  ];
}
