import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import type { Holidays } from "#platform/dates/holidays.ts";
import { addDays, type LocalDate, localDate } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { overriddenPlaces, stadtbezirkeOf } from "../offer/offer-references.store.ts";
import { horizonOf } from "./horizon.ts";
import { type DateRecord, materialise } from "./materialise.ts";
import { putDates } from "./save-dates.store.ts";

const batch = 500;

const openSeries = z.object({
  id: z.string(),
  offerId: z.string(),
  rule: SeriesRule,
  placeId: z.string().nullable(),
  stadtbezirkId: z.string().nullable(),
  lastDay: localDate.nullable(),
});
type OpenSeries = z.infer<typeof openSeries>;

interface Extent {
  readonly today: LocalDate;
  readonly holidays: Holidays;
  /** Stops after so many rows: enough to know that there is something to do. */
  readonly most?: number;
  readonly write: boolean;
}

/** Adds the dates that open series lack up to their horizon; says how many. What is there is never touched. */
export async function extendSeries(
  tx: Transaction,
  { today, holidays, most = Infinity, write }: Extent,
): Promise<number> {
  let count = 0;
  for (let after = ""; count < most;) {
    const series = await listOpenSeries(tx, { after, today, lock: write });
    const rows = await missingRows(tx, series, { today, holidays });
    if (write) await putDates(tx, rows);
    count += rows.length;
    after = series.at(-1)?.id ?? "";
    if (series.length < batch) break;
  }
  return count;
}

/** Series of offers that go on; the last original day is where the next rows follow. Locked, so that no rule changes meanwhile. */
async function listOpenSeries(
  tx: Transaction,
  { after, today, lock }: { readonly after: string; readonly today: LocalDate; readonly lock: boolean },
): Promise<OpenSeries[]> {
  const { rows } = await sql`
    select s.id, s.offer_id, s.rule, coalesce(s.place_id, o.place_id) as place_id,
           case when s.place_id is null then o.stadtbezirk_id
                else coalesce((select p.stadtbezirk_id from places.door_places p where p.id = s.place_id), o.stadtbezirk_id) end as stadtbezirk_id,
           (select max(d.original_day) from offers.dates d where d.series_id = s.id) as last_day
    from offers.series s join offers.offers o on o.id = s.offer_id
    where s.id::text > ${after} and o.status <> 'beendet' and coalesce(s.rule ->> 'until', '9999-12-31') >= ${today}
    order by s.id limit ${batch} ${lock ? sql`for share of s, o` : sql``}`.execute(tx);
  return z.array(openSeries).parse(rows);
}

async function missingRows(
  tx: Transaction,
  all: readonly OpenSeries[],
  { today, holidays }: Pick<Extent, "today" | "holidays">,
): Promise<DateRecord[]> {
  const stadtbezirke = await stadtbezirkeOf(tx, [...new Set(all.flatMap(({ rule }) => overriddenPlaces(rule)))]);
  return all.flatMap((series) => {
    const next = series.lastDay === null ? today : addDays(series.lastDay, 1);
    const from = next > today ? next : today;
    return materialise({ ...series, stadtbezirke }, { from, to: horizonOf(series.rule, today), holidays });
  });
}
