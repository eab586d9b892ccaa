import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { slugOf } from "#platform/texts/fold.ts";

/** A free address for a name: the second of the same name gets a number. Former addresses of others stay theirs. */
export async function freeSlug(tx: Transaction, name: string, placeId: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('places.slug'))`.execute(tx);
  const wanted = slugOf(name);
  const { rows } = await sql<{ slug: string }>`
    select slug from places.places where (slug = ${wanted} or slug like ${`${wanted}-%`}) and id <> ${placeId}
    union all
    select slug from places.former_slugs where (slug = ${wanted} or slug like ${`${wanted}-%`}) and place_id <> ${placeId}`.execute(
    tx,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return free;
}

/** Who kept the old address is led to the new one. */
export async function keepFormerSlug(
  tx: Transaction,
  placeId: string,
  { former, current }: { readonly former: string; readonly current: string },
): Promise<void> {
  await tx.deleteFrom("places.formerSlugs").where("slug", "=", current).where("placeId", "=", placeId).execute();
  await tx
    .insertInto("places.formerSlugs")
    .values({ slug: former, placeId })
    .onConflict((each) => each.column("slug").doNothing())
    .execute();
}
