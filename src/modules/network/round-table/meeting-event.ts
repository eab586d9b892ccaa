import type { CalendarEvent } from "#platform/calendar/write-calendar.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { meetingPath, type OfficeMeeting } from "./round-table.ts";

/** A meeting as a date for the calendar of whoever comes. */
export const meetingEvent = (meeting: OfficeMeeting, baseUrl: string, today: LocalDate): CalendarEvent => ({
  uid: `treffen-${meeting.id}`,
  sequence: meeting.version,
  stamp: today,
  starts: { day: meeting.onDay, time: meeting.startsAt },
  ends: meeting.endsAt,
  title: meeting.table,
  text: meeting.agenda ?? "",
  place: [meeting.host, meeting.place].filter((each, at, all) => each !== null && all.indexOf(each) === at).join(", "),
  url: `${baseUrl}${meetingPath(meeting)}`,
  cancelled: meeting.state === "abgesagt",
});
