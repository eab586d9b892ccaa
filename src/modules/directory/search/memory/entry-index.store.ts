import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { foldedWords } from "#platform/texts/fold.ts";
import { EntryIndex, type IndexedEntry } from "./entry-index.ts";

type Read = Omit<IndexedEntry, "type" | "folded" | "dates"> & {
  readonly id: string;
  readonly words: string;
  readonly dates: string | null;
};

/** So few at a time that a request in between hardly waits. */
const atOnce = 400;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Reads the whole catalogue bit by bit; requests are answered meanwhile. */
export async function readEntryIndex(db: Db, today: LocalDate): Promise<EntryIndex> {
  const index = new EntryIndex();
  await readAll(index, "place", (after) => listPlaces(db, after));
  // The day may change while the index is kept, never back.
  await readAll(index, "offer", (after) => listOffers(db, after, addDays(today, -1)));
  return index;
}

async function readAll(
  index: EntryIndex,
  type: IndexedEntry["type"],
  list: (after: string) => Promise<Read[]>,
): Promise<void> {
  for (let after = beforeAll; ;) {
    const rows = await list(after);
    for (const { id: _id, words, dates, ...entry } of rows)
      index.add({ ...entry, type, folded: foldedWords(entry.title).join(" "), dates: datesOf(dates) }, words);
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = last.id;
  }
}

const noDates = new Int32Array();

/** "20781 840 20788 840": days and minutes in pairs. */
const datesOf = (text: string | null): Int32Array =>
  text === null ? noDates : Int32Array.from(text.split(" "), Number);

async function listPlaces(db: Db, after: string): Promise<Read[]> {
  const { rows } = await sql<Read>`
    select p.id, p.name as title, '/orte/' || p.slug as url, p.example, p.confirmed_on, p.review_on, p.name as place, p.kind, p.stadtbezirk,
      p.stadtbezirk_id, false as free, false as over, false as undated, null as dates, p.words::text as words
    from directory.place_entries p where p.status <> 'geschlossen' and p.id > ${after}::uuid order by p.id limit ${atOnce}`.execute(
    db,
  );
  return rows;
}

async function listOffers(db: Db, after: string, from: LocalDate): Promise<Read[]> {
  const { rows } = await sql<Read>`
    select o.id, o.title, '/angebote/' || o.slug as url, o.example, o.confirmed_on, o.review_on, o.place, o.place_kind as kind, o.stadtbezirk,
      o.stadtbezirk_id, o.price_kind = 'free' as free, o.status <> 'aktiv' as over,
      not exists (select from directory.offer_days d where d.offer_id = o.id) as undated, n.dates, o.words::text as words
    from (select * from directory.offer_entries where status <> 'entwurf' and id > ${after}::uuid order by id limit ${atOnce}) o
    left join lateral (
      select string_agg((d.day - date '1970-01-01') || ' ' || coalesce((extract(epoch from d.starts) / 60)::integer, -1), ' ' order by d.day, d.starts) as dates
      from directory.offer_days d where d.offer_id = o.id and d.day >= ${from} and d.status <> 'cancelled'
    ) n on true order by o.id`.execute(db);
  return rows;
}
