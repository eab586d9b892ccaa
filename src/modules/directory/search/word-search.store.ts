import { sql, type RawBuilder } from "kysely";
import { instantOf } from "#platform/dates/clock.ts";
import { time, type LocalDate, type LocalTime } from "#platform/dates/local-date.ts";
import { foldedWords } from "#platform/texts/fold.ts";
import { kindOfContact } from "../contact/contact.ts";
import { ownPages } from "./own-pages.ts";
import { meaningfulWords, type Reason, type Search, type SearchItem, type SearchQuery } from "./search.ts";

interface Found {
  readonly type: "offer" | "place" | "page";
  readonly title: string;
  readonly url: string;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly stadtbezirk: string | null;
  readonly nextDay: LocalDate | null;
  readonly nextStarts: LocalTime | null;
  readonly reason: Reason | null;
}

/** The same course in twenty houses must not hide what else there is. */
const repeatCost = sql.lit(0.03);

/** Each word must begin a word of the entry; names weigh more than themes, these more than places and descriptions. */
export const wordSearch: Search = async (db, query) => {
  const words = meaningfulWords(query.q).flatMap(foldedWords);
  if (words.length === 0) return { total: 0, items: [] };
  const asked = sql`${words.map((word) => `${word}:*`).join(" & ")}::tsquery`;
  const { rows } = await sql<Found & { total: number }>`
    with hits as (${placeHits(asked)} union all ${offerHits(asked, query)} union all ${pageHits(asked)}),
    scored as (
      select h.*, ts_rank('{0.1, 0.3, 0.5, 1}', h.words, ${asked}) + h.bonus + ${nameBonus(words.join(" "))} as score from hits h
    ),
    numbered as (
      select s.*, row_number() over (partition by s.type, s.title order by s.score desc, s.next_day, s.next_starts, s.url) as repeat
      from scored s
    )
    select n.*, ${reasonOf(asked)} as reason, count(*) over () as total from numbered n
    order by n.score - ${repeatCost} * least(n.repeat - 1, 3) desc, n.next_day nulls last, n.next_starts, n.title, n.url
    limit ${query.groesse} offset ${(query.seite - 1) * query.groesse}`.execute(db);
  const total =
    rows[0]?.total ?? (query.seite > 1 ? (await wordSearch(db, { ...query, seite: 1, groesse: 1 })).total : 0);
  return { total, items: rows.map(itemOf) };
};

/** Who helps stands before what takes place, where both fit alike. */
const placeHits = (asked: RawBuilder<unknown>) => sql`
  select 'place' as type, p.name as title, '/orte/' || p.slug as url, p.example, p.confirmed_on, p.name as place, p.kind, p.stadtbezirk,
    null::date as next_day, null::time as next_starts, p.words,
    case p.kind when 'seniorenbuero' then 0.15 when 'beratung' then 0.1 else 0.02 end as bonus
  from directory.place_entries p where p.status <> 'geschlossen' and p.words @@ ${asked}`;

/** Offers that have no date to come are over, unless they never name one. */
const offerHits = (asked: RawBuilder<unknown>, { today, vergangen }: SearchQuery) => sql`
  select 'offer', o.title, '/angebote/' || o.slug, o.example, o.confirmed_on, o.place, o.place_kind, o.stadtbezirk,
    n.day, n.starts, o.words, case when n.day is null then -0.1 else 0 end
  from directory.offer_entries o
  left join lateral (
    select d.day, d.starts from directory.date_entries d
    where d.offer_id = o.id and d.day >= ${today} and d.status <> 'cancelled' order by d.day, d.starts limit 1
  ) n on true
  where o.words @@ ${asked} and ${
    vergangen
      ? sql`o.status <> 'entwurf'`
      : sql`o.status = 'aktiv' and (n.day is not null or not exists (select from directory.date_entries d where d.offer_id = o.id))`
  }`;

const pageHits = (asked: RawBuilder<unknown>) => sql`
  select 'page', g.title, g.url, false, null::date, null, null, null, null::date, null::time, g.words, 0.32
  from (
    select title, url, platform.index_words(title, 'A') || platform.index_words(words, 'B') as words
    from jsonb_to_recordset(${JSON.stringify(ownPages())}::jsonb) as own (title text, url text, words text)
  ) g where g.words @@ ${asked}`;

const nameBonus = (folded: string) => sql`
  case when platform.fold(h.title) = ${folded} then 0.5 when starts_with(platform.fold(h.title), ${folded}) then 0.1 else 0 end`;

const reasonOf = (asked: RawBuilder<unknown>) => sql`
  case when n.type = 'page' or ts_filter(n.words, '{a}') @@ ${asked} then null
       when ts_filter(n.words, '{a,b}') @@ ${asked} then 'theme'
       when ts_filter(n.words, '{a,b,c}') @@ ${asked} then 'place' else 'text' end`;

function itemOf(found: Found): SearchItem {
  const { title, url, example, confirmedOn, place, kind, stadtbezirk, nextDay, reason } = found;
  return {
    type: typeOf(found),
    title,
    url,
    ...(reason !== null && { reason }),
    ...(place !== null && kind !== null && { place: { name: place, kind, stadtbezirk } }),
    ...(nextDay !== null && { next: instantOf(nextDay, found.nextStarts ?? time("00:00")) }),
    example,
    ...(confirmedOn !== null && { confirmedOn }),
  };
}

function typeOf({ type, kind, title }: Found): SearchItem["type"] {
  if (type !== "place") return type;
  if (kind === "seniorenbuero") return "office";
  return kind === "beratung" && kindOfContact(title).some((need) => need !== "ehrenamt") ? "care" : "place";
}
