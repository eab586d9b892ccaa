import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

/** Titles of the offers of a theme, to choose from where an offer is named in words. */
export async function listOfferTitles(tx: Transaction, theme: string): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select distinct o.title from offers.offers o
    join offers.offer_themes x on x.offer_id = o.id join offers.themes t on t.id = x.theme_id
    where t.key = ${theme} and o.status = 'aktiv' order by o.title limit 300`.execute(tx);
  return rows.map(({ title }) => title);
}
