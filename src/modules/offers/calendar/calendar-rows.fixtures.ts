import { sql } from "kysely";
import type { TestDatabase } from "#platform/database/testing.ts";
import type { DateRecord } from "../date/materialise.ts";

export async function saveDates({ owner }: TestDatabase, dates: readonly DateRecord[]): Promise<void> {
  await sql`
    insert into offers.dates (id, offer_id, series_id, original_day, day, starts, ends, status, note, place_id, stadtbezirk_id)
    select id, "offerId", "seriesId", "originalDay", day, starts, ends, status, note, "placeId", "stadtbezirkId"
    from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as each (
      id uuid, "offerId" uuid, "seriesId" uuid, "originalDay" date, day date, starts time, ends time, status text, note text,
      "placeId" uuid, "stadtbezirkId" uuid)`.execute(owner);
}
