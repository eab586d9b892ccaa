import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";

export const eventKinds = ["vortrag", "fest", "markt", "schulung", "ausflug", "runde", "aktion", "sonstiges"] as const;
export type EventKind = (typeof eventKinds)[number];
export const eventStates = ["geplant", "stattgefunden", "abgesagt"] as const;
export const eventStandings = ["kommend", "ungezaehlt", "stattgefunden", "abgesagt"] as const;
export type EventStanding = (typeof eventStandings)[number];

/** Something held for many on one day, by an office alone or with others; a second day is an event of its own. */
export interface OfficeEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly kind: EventKind;
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly placeId: string | null;
  readonly placeName: string;
  readonly stadtbezirkId: string | null;
  readonly state: (typeof eventStates)[number];
  readonly reason: string | null;
  /** How many said that they come: a number, never a name. */
  readonly registrations: number | null;
  /** How many can come; null: nobody needs to register. */
  readonly places: number | null;
  readonly visitors: number | null;
  readonly evaluation: string | null;
  readonly public: boolean;
  readonly example: boolean;
  readonly version: number;
}

export const eventsPath = "/arbeit/veranstaltungen";
export const eventPath = ({ id }: { readonly id: string }): string => `${eventsPath}/${id}`;

type What = Pick<
  OfficeEvent,
  | "title"
  | "summary"
  | "kind"
  | "onDay"
  | "startsAt"
  | "endsAt"
  | "placeId"
  | "placeName"
  | "stadtbezirkId"
  | "places"
  | "public"
>;

/** Whoever is registered keeps their seat: there cannot be fewer places than that. */
export function changeEvent(event: OfficeEvent, what: What): OfficeEvent {
  if (event.state === "abgesagt") throw refuse("network.event.is-cancelled");
  const { registrations } = event;
  if (what.places !== null && registrations !== null && registrations > what.places)
    throw refuseFields({ field: "plaetze", reason: "network.event.more-registered", details: { registrations } });
  return { ...event, ...endsLater(what) };
}

export function endsLater<Times extends Pick<OfficeEvent, "startsAt" | "endsAt">>(times: Times): Times {
  const { startsAt, endsAt } = times;
  if (endsAt !== null && startsAt === null) throw refuseFields({ field: "von", reason: "network.event.no-start" });
  if (endsAt !== null && startsAt !== null && endsAt <= startsAt)
    throw refuseFields({ field: "bis", reason: "network.session.ends-before" });
  return times;
}

/** So many more who come, or fewer: two who pick up the phone at once do not overwrite each other's number. */
export function register(event: OfficeEvent, more: number): OfficeEvent {
  if (event.state !== "geplant") throw refuse("network.event.not-planned");
  const registrations = (event.registrations ?? 0) + more;
  if (registrations < 0)
    throw refuseFields({
      field: "anzahl",
      reason: "network.event.fewer-registered",
      details: { registrations: event.registrations ?? 0 },
    });
  const free = freePlaces(event);
  if (free !== null && more > free)
    throw refuseFields({ field: "anzahl", reason: "network.event.full", details: { free } });
  return { ...event, registrations };
}

export const freePlaces = ({ places, registrations }: Pick<OfficeEvent, "places" | "registrations">): number | null =>
  places === null ? null : Math.max(0, places - (registrations ?? 0));

interface Outcome {
  readonly visitors: number | null;
  readonly evaluation: string | null;
}

/** It took place, also when nobody came; what was learned is written beside the number. */
export function hold(event: OfficeEvent, { visitors, evaluation }: Outcome, today: LocalDate): OfficeEvent {
  if (event.state === "abgesagt") throw refuse("network.event.is-cancelled");
  if (event.onDay > today) throw refuse("network.event.not-yet");
  if (visitors === null) throw refuseFields({ field: "besuche", reason: "network.session.no-count" });
  return { ...event, state: "stattgefunden", visitors, evaluation };
}

/** A cancelled event stays on the public pages: people who come all the same shall know it before. */
export function cancelEvent(event: OfficeEvent, reason: string): OfficeEvent {
  if (event.state === "stattgefunden") throw refuse("network.event.was-held");
  return { ...event, state: "abgesagt", reason, visitors: null };
}

/** Takes a cancellation, or what was said about the day, back. */
export function replanEvent(event: OfficeEvent): OfficeEvent {
  return { ...event, state: "geplant", reason: null, visitors: null };
}

/** The day is over and nobody has said how it was. */
export const isEventUncounted = ({ state, onDay }: Pick<OfficeEvent, "state" | "onDay">, today: LocalDate): boolean =>
  state === "geplant" && onDay < today;
