import { sql, type RawBuilder } from "kysely";
import { hoursOf, weekdayNumber } from "./date-filter.ts";
import type { DateQuery } from "./list-dates.store.ts";

/** What makes a date part of the list; `d` is the date, `o` its offer. */
export const conditions = (query: DateQuery): RawBuilder<unknown> =>
  sql`${conditionsOnDates(query)} and ${conditionsOnOffers(query)}`;

/** What is asked of the date itself, `d`. */
export function conditionsOnDates({
  filter,
  stadtbezirkIds,
  reach,
  placeId,
  from,
  to,
}: DateQuery): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`d.day >= ${from}`];
  if (to !== null) parts.push(sql`d.day <= ${to}`);
  if (stadtbezirkIds !== null)
    parts.push(
      stadtbezirkIds.length === 1
        ? sql`d.stadtbezirk_id = ${stadtbezirkIds[0]}`
        : sql`d.stadtbezirk_id = any (${[...stadtbezirkIds]}::uuid[])`,
    );
  if (reach)
    parts.push(
      sql`(d.place_id = any (${[...reach.placeIds]}::uuid[]) or d.place_id is null and d.stadtbezirk_id = any (${[...reach.stadtbezirkIds]}::uuid[]))`,
    );
  if (filter.tag) parts.push(sql`d.weekday = ${weekdayNumber(filter.tag)}::smallint`);
  if (filter.zeit) {
    const [begins, ends] = hoursOf[filter.zeit];
    parts.push(sql`d.starts >= ${begins} and d.starts < ${ends}`);
  }
  if (placeId !== null) parts.push(sql`d.place_id = ${placeId}`);
  if (filter.barrierefrei)
    parts.push(sql`exists (select from places.door_places s where s.id = d.place_id and s.step_free)`);
  return sql.join(parts, sql` and `);
}

/** What is asked of its offer, `o`. */
export function conditionsOnOffers({ filter, words, themeIds }: DateQuery): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`o.status in ('aktiv', 'beendet')`];
  if (words === false) parts.push(sql`false`);
  else if (words !== null) parts.push(sql`o.words @@ ${words}::tsquery`);
  if (themeIds !== null)
    parts.push(
      sql`exists (select from offers.offer_themes t where t.offer_id = o.id and t.theme_id = any (${[...themeIds]}::uuid[]))`,
    );
  if (filter.kostenlos) parts.push(sql`o.price_kind = 'free'`);
  if (filter.ohneAnmeldung) parts.push(sql`o.registration = 'none'`);
  if (filter.sprache) parts.push(sql`${filter.sprache} = any (o.languages)`);
  return sql.join(parts, sql` and `);
}

/** Whether the wish chooses among offers, or only among days and places. */
export const choosesOffers = ({ filter, words, themeIds }: DateQuery): boolean =>
  words !== null || themeIds !== null || filter.kostenlos || filter.ohneAnmeldung || filter.sprache !== undefined;

/** Offers that have dates in the wished part of the city on the wished weekday, by the index (migration 0012). */
export function inWishedSpots({ filter, stadtbezirkIds }: DateQuery): RawBuilder<unknown> {
  const weekday = filter.tag && weekdayNumber(filter.tag);
  if (stadtbezirkIds === null && weekday === undefined) return sql`true`;
  const spots =
    stadtbezirkIds === null
      ? [String(weekday)]
      : stadtbezirkIds.map((id) => (weekday === undefined ? id : `${id}/${weekday}`));
  return sql`o.spots && ${spots}::text[]`;
}
