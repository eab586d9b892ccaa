import type { OfficeDate } from "#modules/network/index.ts";
import type { CalendarEvent } from "#platform/calendar/write-calendar.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { officeDateTexts as t } from "../texts/office-dates.ts";
import { officeDatesPath } from "./office-date-query.ts";

interface Around {
  readonly baseUrl: string;
  readonly today: LocalDate;
  readonly officeWord: string;
}

/** A date of an office as an entry of a calendar; what was called off stays in it as called off. */
export function officeDateEvent(date: OfficeDate, { baseUrl, today, officeWord }: Around): CalendarEvent {
  const { id, version, onDay, startsAt, endsAt, kind, title, summary, reason, cancelled, placeSlug } = date;
  const heldBy = date.officeNames.length === 0 ? null : `${officeWord} ${date.officeNames.join(", ")}`;
  return {
    uid: `bueros-${id}`,
    sequence: version,
    stamp: today,
    starts: { day: onDay, time: startsAt },
    ends: endsAt,
    title: title ?? t[`directory.dates.kind.${kind}`],
    text: [cancelled ? reason : null, summary, heldBy].filter((each) => each !== null).join("\n"),
    place: date.placeName,
    url: `${baseUrl}${placeSlug === null ? officeDatesPath : `/orte/${placeSlug}`}`,
    cancelled,
  };
}
