import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { OfferEntry } from "./offer.import.ts";
import { stadtbezirkeOf } from "./offer-references.store.ts";

/** Places and organisations that the rows name and that have gone since the rows were judged. */
export async function missingReferences(tx: Transaction, entries: readonly OfferEntry[]): Promise<ReadonlySet<string>> {
  const named = entries
    .flatMap(({ placeId, organisationId }) => [placeId, organisationId])
    .filter((id) => typeof id === "string");
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...new Set(named)]}::uuid[]) as named (id)
    where not exists (select from places.door_places p where p.id = named.id)
      and not exists (select from places.door_organisations g where g.id = named.id)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

export const stadtbezirkeOfAll = (tx: Transaction, placeIds: readonly (string | null)[]) =>
  stadtbezirkeOf(tx, [...new Set(placeIds.filter((id) => id !== null))]);

/** As `freeSlug`, for many titles at once. */
export async function freeSlugs(tx: Transaction, wanted: readonly string[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtext('offers.slug'))`.execute(tx);
  const bases = [...new Set(wanted.map((slug) => slug.replace(/-\d+$/, "")))];
  const { rows } = await sql<{ slug: string }>`
    select slug from offers.offers where regexp_replace(slug, '-\\d+$', '') = any (${bases})
    union all select slug from offers.former_slugs where regexp_replace(slug, '-\\d+$', '') = any (${bases})`.execute(
    tx,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return wanted.map((each) => {
    let free = each;
    for (let number = 2; taken.has(free); number++) free = `${each}-${number}`;
    taken.add(free);
    return free;
  });
}
