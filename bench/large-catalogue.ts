import { readFileSync } from "node:fs";
import { sql } from "kysely";
import type { Db } from "../src/platform/database/connect.ts";

/**
 * Fills the catalogue up to so many offers: copies of those that are there, each with an ordinary German word of its own in the title, in
 * some place of the city, with one date to come. So the vocabulary grows with the catalogue, as in a real one.
 */
export async function growTo(db: Db, wanted: number): Promise<void> {
  const words = readFileSync("src/modules/search/words/dictionary-de.txt", "utf8")
    .split("\n")
    .filter((word) => /^[a-zäöüß]{4,}$/.test(word))
    .map((word) => (word[0] ?? "").toUpperCase() + word.slice(1));
  await sql`
    create temporary table copies as
    select gen_random_uuid() as id, o.id as source, n, row_number() over () as number
    from (select id from offers.offers where status = 'aktiv') o
    cross join generate_series(1, ${Math.ceil(wanted / 700)}::integer) n limit ${wanted}`.execute(db);
  await sql`
    insert into offers.offers (id, slug, title, summary, description, status, organisation_id, place_id, stadtbezirk_id, price_kind, price_cents,
      registration, target_groups, languages, example, confirmed_on)
    select c.id, 'kopie-' || c.number, o.title || ' mit ' || (${words}::text[])[1 + (c.number * 7919 % ${words.length}::integer)], o.summary,
      o.description, 'aktiv', o.organisation_id, p.id, p.stadtbezirk_id, o.price_kind, o.price_cents, o.registration, o.target_groups,
      o.languages, true, o.confirmed_on
    from copies c join offers.offers o on o.id = c.source
    join (select id, stadtbezirk_id, row_number() over (order by id) - 1 as place, count(*) over () as places from places.places
          where status = 'aktiv' and stadtbezirk_id is not null) p on p.place = c.number % p.places`.execute(db);
  await sql`insert into offers.offer_themes select c.id, t.theme_id from copies c join offers.offer_themes t on t.offer_id = c.source`.execute(
    db,
  );
  await sql`
    insert into offers.series (id, offer_id, rule)
    select c.id, c.id, s.rule from copies c
    join lateral (select rule from offers.series where offer_id = c.source order by id limit 1) s on true`.execute(db);
  await sql`
    insert into offers.dates (id, offer_id, series_id, original_day, day, starts, place_id, stadtbezirk_id)
    select gen_random_uuid(), c.id, c.id, d.day, d.day, d.starts, o.place_id, o.stadtbezirk_id
    from copies c join offers.offers o on o.id = c.id
    join lateral (select day + (c.number % 28)::integer as day, starts from offers.dates s
                  where s.offer_id = c.source and s.day >= '2026-11-24' order by day limit 1) d on true`.execute(db);
  await sql`select offers.refresh_words(array(select id from copies))`.execute(db);
  await sql`analyze offers.offers, offers.dates, offers.offer_themes`.execute(db);
}
