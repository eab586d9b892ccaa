import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";

/** Runder Tisch: who works for older people in a Stadtbezirk, around one table, about twice a year. */
export interface RoundTable {
  readonly id: string;
  readonly officeId: string;
  readonly name: string;
  readonly about: string | null;
  readonly endedOn: LocalDate | null;
  readonly example: boolean;
  readonly version: number;
}

export interface Member {
  readonly partnerId: string;
  readonly name: string;
  readonly since: LocalDate;
  readonly lastHostedOn: LocalDate | null;
}

export interface Meeting {
  readonly id: string;
  readonly tableId: string;
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime | null;
  readonly hostId: string | null;
  readonly place: string;
  readonly agenda: string | null;
  readonly minutes: string | null;
  readonly state: "geplant" | "stattgefunden" | "abgesagt";
  readonly version: number;
}

/** A meeting with what it belongs to: who may change it follows from the office. */
export type OfficeMeeting = Meeting & {
  readonly officeId: string;
  readonly table: string;
  readonly host: string | null;
};

export const tablesPath = "/arbeit/netzwerk/runde-tische";
export const tablePath = ({ id }: { readonly id: string }): string => `${tablesPath}/${id}`;
export const meetingPath = ({ id }: { readonly id: string }): string => `/arbeit/netzwerk/treffen/${id}`;

/** Hosts take turns: whoever never hosted comes first, then whoever hosted longest ago. */
export function nextHost(members: readonly Member[]): Member | undefined {
  const [first] = members.toSorted(
    (one, other) =>
      (one.lastHostedOn ?? "").localeCompare(other.lastHostedOn ?? "") ||
      one.since.localeCompare(other.since) ||
      one.name.localeCompare(other.name, "de"),
  );
  return first;
}

/** What was said can be written down from the day of the meeting on. */
export function record(meeting: OfficeMeeting, minutes: string | null, today: LocalDate): OfficeMeeting {
  if (meeting.state === "abgesagt") throw refuse("network.meeting.is-cancelled");
  if (meeting.onDay > today) throw refuse("network.meeting.not-yet");
  return { ...meeting, minutes, state: "stattgefunden" };
}

export function cancel(meeting: OfficeMeeting): OfficeMeeting {
  if (meeting.state !== "geplant") throw refuse("network.meeting.not-planned");
  return { ...meeting, state: "abgesagt" };
}

/** Nobody is invited to what is over or will not be. */
export function checkInvitable({ state, onDay }: Meeting, today: LocalDate): void {
  if (state !== "geplant" || onDay < today) throw refuse("network.meeting.not-planned");
}
