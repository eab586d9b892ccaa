import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";

export const sessionKinds = ["sprechstunde", "aussensprechstunde", "hitzetelefon"] as const;
export type SessionKind = (typeof sessionKinds)[number];
export const standings = ["kommend", "ungezaehlt", "gehalten", "ausgefallen"] as const;
export type Standing = (typeof standings)[number];
export const sessionStates = ["geplant", "gehalten", "ausgefallen"] as const;

/** Hours of one day at which somebody of an office is there for whoever comes or calls. */
export interface Session {
  readonly id: string;
  readonly seriesId: string | null;
  /** The day that the rule of its series gave it, wherever it was moved. */
  readonly seriesDay: LocalDate | null;
  readonly kind: SessionKind;
  readonly officeId: string;
  readonly placeId: string | null;
  readonly placeName: string;
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly staffId: string | null;
  readonly substituteId: string | null;
  readonly state: (typeof sessionStates)[number];
  readonly reason: string | null;
  readonly visitors: number | null;
  readonly public: boolean;
  readonly example: boolean;
  readonly version: number;
}

export const sessionsPath = "/arbeit/sprechstunden";
export const sessionPath = ({ id }: { readonly id: string }): string => `${sessionsPath}/${id}`;

/** It was held, also when nobody came: a Außensprechstunde without a visitor counts (and is worth a thought). */
export function count(session: Session, visitors: number | null, today: LocalDate): Session {
  if (session.state === "ausgefallen") throw refuse("network.session.is-cancelled");
  if (session.onDay > today) throw refuse("network.session.not-yet");
  if (visitors === null && session.kind === "aussensprechstunde")
    throw refuseFields({ field: "besuche", reason: "network.session.no-count" });
  return { ...session, state: "gehalten", visitors };
}

/** A cancelled date stays in the list and on the public pages: people who come all the same shall know it before. */
export function cancel(session: Session, reason: string): Session {
  if (session.state === "gehalten") throw refuse("network.session.was-held");
  return { ...session, state: "ausgefallen", reason, visitors: null };
}

/** Takes a cancellation or a count back. */
export function replan(session: Session): Session {
  return { ...session, state: "geplant", reason: null, visitors: null };
}

type When = Pick<Session, "onDay" | "startsAt" | "endsAt" | "placeId" | "placeName">;

export function move(session: Session, when: When): Session {
  if (session.state !== "geplant") throw refuse("network.session.not-planned");
  return { ...session, ...endsLater(when) };
}

export function endsLater<Times extends Pick<Session, "startsAt" | "endsAt">>(times: Times): Times {
  if (times.endsAt <= times.startsAt) throw refuseFields({ field: "bis", reason: "network.session.ends-before" });
  return times;
}

/** Nobody stands in for themselves. */
export function onDuty<Each extends Pick<Session, "staffId" | "substituteId">>(
  each: Each,
  { staffId, substituteId }: Pick<Session, "staffId" | "substituteId">,
): Each {
  if (staffId !== null && staffId === substituteId)
    throw refuseFields({ field: "vertretung", reason: "network.session.same-person" });
  return { ...each, staffId, substituteId };
}

/** The day is over and nobody has said how it was. */
export const isUncounted = ({ state, onDay }: Pick<Session, "state" | "onDay">, today: LocalDate): boolean =>
  state === "geplant" && onDay < today;
