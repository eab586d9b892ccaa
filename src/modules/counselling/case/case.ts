import { z } from "zod";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { ageBands, askers, channels } from "../contact/contact.ts";

export const CaseId = z.uuid().brand<"CaseId">();
export const states = ["neu", "in-klaerung", "in-begleitung", "ruhend", "abgeschlossen"] as const;
export const urgencies = ["normal", "bald", "dringend"] as const;
export const closingReasons = [
  "versorgung-stabil",
  "vermittelt",
  "umzug-heim",
  "weggezogen",
  "verstorben",
  "abgelehnt",
  "kein-kontakt",
  "sonstiges",
] as const;
export const goalsReached = ["ganz", "teilweise", "nicht", "ohne-ziel"] as const;

/** Begleiteter Einzelfall: a person's matter at the Seniorenbüro, from the request until it is closed. */
export interface Case {
  readonly id: z.infer<typeof CaseId>;
  /** "2026-0417": what is said on the phone and written on paper; says nothing about anybody. */
  readonly number: string;
  readonly personId: string;
  readonly officeId: string;
  readonly siteId: string | null;
  readonly employerId: string;
  readonly sharedInTandem: boolean;
  readonly responsibleId: string | null;
  readonly state: (typeof states)[number];
  readonly stadtbezirkId: string | null;
  readonly areaId: string | null;
  readonly channel: (typeof channels)[number];
  readonly referrer: (typeof askers)[number];
  readonly referrerNote: string | null;
  readonly urgency: (typeof urgencies)[number];
  readonly concern: string | null;
  readonly ageBand: (typeof ageBands)[number] | null;
  readonly receivedOn: LocalDate;
  readonly openedOn: LocalDate;
  readonly firstTalkOn: LocalDate | null;
  readonly reopenedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closingReason: (typeof closingReasons)[number] | null;
  readonly goalsReached: (typeof goalsReached)[number] | null;
  readonly afterCallOn: LocalDate | null;
  readonly afterCallResult: string | null;
  readonly lastContactOn: LocalDate | null;
  /** A case that rests is looked at again on this day. */
  readonly restingUntil: LocalDate | null;
  readonly example: boolean;
  readonly version: number;
}

/** Four places: a city of 600,000 has some 1,500 new cases a year. */
export const caseNumber = (year: string, count: number): string => `${year}-${String(count).padStart(4, "0")}`;

export const casePath = (id: string): string => `/arbeit/faelle/${id}`;

type Begins =
  | "id"
  | "number"
  | "personId"
  | "officeId"
  | "siteId"
  | "employerId"
  | "responsibleId"
  | "stadtbezirkId"
  | "channel"
  | "referrer"
  | "referrerNote"
  | "urgency"
  | "concern"
  | "ageBand"
  | "openedOn";

/** A case on its first day. */
export const newCase = (begins: Pick<Case, Begins>): Case => ({
  ...begins,
  sharedInTandem: false,
  state: "neu",
  areaId: null,
  receivedOn: begins.openedOn,
  firstTalkOn: null,
  reopenedOn: null,
  closedOn: null,
  closingReason: null,
  goalsReached: null,
  afterCallOn: null,
  afterCallResult: null,
  lastContactOn: null,
  restingUntil: null,
  example: false,
  version: 1,
});
