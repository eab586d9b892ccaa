import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { sql } from "kysely";
import type { TestDatabase } from "#platform/database/testing.ts";
import { instantOf } from "#platform/dates/clock.ts";
import { addDays, type LocalDate, type LocalTime } from "#platform/dates/local-date.ts";

/** What a calendar program shows of one date, in a form that can be compared: "2026-12-01T13:00:00.000Z–… cancelled". */
export type Shown = string;

const shown = (starts: string, ends: string, cancelled: boolean): Shown =>
  `${starts}–${ends}${cancelled ? " cancelled" : ""}`;

/** How ical.js, the reader of Thunderbird, understands a feed. */
export function readByIcalJs(text: string): Shown[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent");
  const exceptions = Map.groupBy(
    events.filter((event) => event.hasProperty("recurrence-id")),
    (event) => String(event.getFirstPropertyValue("uid")),
  );
  const written = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
  const found: Shown[] = [];
  for (const component of events.filter((event) => !event.hasProperty("recurrence-id"))) {
    const event = new ICAL.Event(component, {
      exceptions: exceptions.get(String(component.getFirstPropertyValue("uid"))) ?? [],
    });
    const isOff = (item: ICAL.Event) => item.component.getFirstPropertyValue("status") === "CANCELLED";
    if (!event.isRecurring()) {
      found.push(shown(written(event.startDate), written(event.endDate), isOff(event)));
      continue;
    }
    const occurrences = event.iterator();
    for (let at = occurrences.next(); at; at = occurrences.next()) {
      const { startDate, endDate, item } = event.getOccurrenceDetails(at);
      found.push(shown(written(startDate), written(endDate), isOff(item)));
    }
  }
  return found.toSorted();
}

const farBack = new Date("2020-01-01T00:00:00Z");
const farOn = new Date("2035-01-01T00:00:00Z");

/** How node-ical, an independent reader, understands it. */
export function readByNodeIcal(text: string): Shown[] {
  const found: Shown[] = [];
  for (const event of Object.values(nodeIcal.sync.parseICS(text))) {
    if (event?.type !== "VEVENT") continue;
    for (const { start, end, isFullDay, event: item } of nodeIcal.expandRecurringEvent(event, {
      from: farBack,
      to: farOn,
    })) {
      const written = (time: Date) => (isFullDay ? localDay(time) : time.toISOString());
      found.push(shown(written(start), written(end), item.status === "CANCELLED"));
    }
  }
  return found.toSorted();
}

const localDay = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** What stands in the database, in the same form; a date without an end ends when it starts. */
export async function shownInDatabase(
  { owner }: TestDatabase,
  from: LocalDate,
  to: LocalDate,
  offerId?: string,
): Promise<Shown[]> {
  const { rows } = await sql<{ day: LocalDate; starts: LocalTime | null; ends: LocalTime | null; status: string }>`
    select d.day, d.starts, d.ends, d.status from offers.dates d join offers.offers o on o.id = d.offer_id
    where d.day between ${from} and ${to} and o.status in ('aktiv', 'beendet')
      and (${offerId ?? null}::uuid is null or o.id = ${offerId ?? null})`.execute(owner);
  return rows
    .map(({ day, starts, ends, status }) => {
      const off = status === "cancelled";
      if (starts === null) return shown(day, addDays(day, 1), off);
      const utc = (date: LocalDate, at: LocalTime) => new Date(instantOf(date, at)).toISOString();
      return shown(utc(day, starts), utc(ends === "00:00" ? addDays(day, 1) : day, ends ?? starts), off);
    })
    .toSorted();
}
