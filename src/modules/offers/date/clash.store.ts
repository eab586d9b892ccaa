import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";

/** Something else at the same time in the same room, or in the same house where a room is not known. */
export interface Clash {
  readonly day: LocalDate;
  readonly starts: LocalTime | null;
  readonly ends: LocalTime | null;
  readonly offerId: string;
  readonly title: string;
  /** Null where nobody said which room. */
  readonly room: string | null;
}

interface Wanted {
  readonly days: readonly {
    readonly day: LocalDate;
    readonly starts: LocalTime | null;
    readonly ends: LocalTime | null;
  }[];
  readonly placeId: string | null;
  readonly roomId: string | null;
  /** Itself is no clash. */
  readonly seriesId: string | null;
}

const shown = 5;

/** A hint, never a refusal: houses have corners that no list knows. Midnight as an end is 24:00. */
export async function findClashes(tx: Transaction, { days, placeId, roomId, seriesId }: Wanted): Promise<Clash[]> {
  if (placeId === null || days.length === 0) return [];
  const { rows } = await sql<Clash>`
    with wanted as (
      select day, starts, case ends when '00:00' then '24:00' else coalesce(ends, starts) end as ends
      from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as each (day date, starts time, ends time) where starts is not null
    )
    select d.day, d.starts, d.ends, o.id as offer_id, o.title, r.name as room
    from wanted w
    join offers.dates d on d.place_id = ${placeId} and d.day = w.day and d.status <> 'cancelled' and d.series_id is distinct from ${seriesId}
    join offers.offers o on o.id = d.offer_id and o.status <> 'pausiert'
    left join offers.series s on s.id = d.series_id
    left join offers.place_rooms r on r.id = s.room_id
    where (s.room_id = ${roomId}::uuid or s.room_id is null or ${roomId}::uuid is null)
      and (d.starts = w.starts or (d.starts < w.ends and case d.ends when '00:00' then '24:00' else coalesce(d.ends, d.starts) end > w.starts))
    order by d.day, d.starts, o.title limit ${shown}`.execute(tx);
  return rows;
}
