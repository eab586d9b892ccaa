import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { slugOf } from "#platform/texts/fold.ts";

/** A free address for a title: the second of the same name gets a number. Former addresses of others stay theirs. */
export async function freeSlug(tx: Transaction, title: string, offerId: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('offers.slug'))`.execute(tx);
  const wanted = slugOf(title);
  const { rows } = await sql<{ slug: string }>`
    select slug from offers.offers where (slug = ${wanted} or slug like ${`${wanted}-%`}) and id <> ${offerId}
    union all
    select slug from offers.former_slugs where (slug = ${wanted} or slug like ${`${wanted}-%`}) and offer_id <> ${offerId}`.execute(
    tx,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return free;
}

/** Whether the address still says the title; a number at its end is no reason to move. */
export const fitsTitle = (slug: string, title: string): boolean =>
  slug.replace(/-\d+$/, "") === slugOf(title).replace(/-\d+$/, "");

/** Who kept the old address is led to the new one. */
export async function keepFormerSlug(
  tx: Transaction,
  offerId: string,
  { former, current }: { former: string; current: string },
): Promise<void> {
  await tx.deleteFrom("offers.formerSlugs").where("slug", "=", current).where("offerId", "=", offerId).execute();
  await tx
    .insertInto("offers.formerSlugs")
    .values({ slug: former, offerId })
    .onConflict((each) => each.column("slug").doNothing())
    .execute();
}
