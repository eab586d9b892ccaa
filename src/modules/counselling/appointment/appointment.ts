import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import type { Case } from "../case/case.ts";
import type { Slot } from "./slot.ts";

export const appointmentStates = ["vereinbart", "gekommen", "nicht-gekommen", "abgesagt"] as const;
/** How the list is asked for: what comes, whom to ring, what is still to be noted, what is over. */
export const standings = ["kommend", "erinnern", "nachtragen", "vergangen"] as const;
export type Standing = (typeof standings)[number];
export const reminders = ["keine", "telefon", "mail"] as const;
/** Reminded are those who come within so many days. */
export const daysOfReminder = 2;
export const outcomes = ["gekommen", "nicht-gekommen"] as const;

/** Somebody is to come at a slot: known by their case, or – for a few days – by a name. */
export interface Appointment {
  readonly id: string;
  readonly slotId: string;
  readonly caseId: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly reminder: (typeof reminders)[number];
  readonly remindedOn: LocalDate | null;
  /** Wishes to be asked when an earlier slot becomes free. */
  readonly wantsEarlier: boolean;
  readonly state: (typeof appointmentStates)[number];
  readonly cancelledOn: LocalDate | null;
  readonly bookedBy: string;
  readonly version: number;
}

/** An appointment with its time, and what decides who may read it. */
export interface PlacedAppointment
  extends
    Appointment,
    Pick<Slot, "onDay" | "startsAt" | "endsAt" | "placeName" | "staffId" | "officeId" | "employerId"> {
  readonly care: Pick<Case, "officeId" | "employerId" | "sharedInTandem" | "responsibleId"> | null;
}

export const appointmentsPath = "/arbeit/termine";
export const appointmentPath = ({ id }: { readonly id: string }): string => `${appointmentsPath}/${id}`;

/** Only what is free, today or later. */
export function requireFree({ state, onDay }: Pick<Slot, "state" | "onDay">, today: LocalDate): void {
  if (onDay < today) throw refuse("counselling.appointment.slot-over");
  if (state !== "frei") throw refuse("counselling.appointment.slot-taken");
}

/** A reminder needs a way to reach somebody. */
export function requireReach(
  reminder: Appointment["reminder"],
  { phone, email }: { readonly phone: string | null; readonly email: string | null },
): void {
  if (reminder === "mail" && email === null)
    throw refuseFields({ field: "reminder", reason: "counselling.appointment.no-mail" });
  if (reminder === "telefon" && phone === null)
    throw refuseFields({ field: "reminder", reason: "counselling.appointment.no-phone" });
}

/** A wish for an earlier time is fulfilled by any earlier one. A new time is reminded of anew. */
export function moveTo<Each extends PlacedAppointment>(
  current: Each,
  slot: Pick<Slot, "id" | "onDay" | "startsAt">,
): Each {
  if (current.state !== "vereinbart") throw refuse("counselling.appointment.not-planned");
  const isEarlier = slot.onDay < current.onDay || (slot.onDay === current.onDay && slot.startsAt < current.startsAt);
  return { ...current, slotId: slot.id, remindedOn: null, wantsEarlier: current.wantsEarlier && !isEarlier };
}

export function cancel<Each extends Appointment>(current: Each, today: LocalDate): Each {
  if (current.state !== "vereinbart") throw refuse("counselling.appointment.not-planned");
  return { ...current, state: "abgesagt", cancelledOn: today };
}

export function noteOutcome<Each extends PlacedAppointment>(
  current: Each,
  outcome: (typeof outcomes)[number],
  today: LocalDate,
): Each {
  if (current.state !== "vereinbart") throw refuse("counselling.appointment.not-planned");
  if (current.onDay > today) throw refuse("counselling.appointment.not-yet");
  return { ...current, state: outcome };
}

/** Takes a cancellation or an outcome back. */
export function restore<Each extends Appointment>(current: Each): Each {
  if (current.state === "vereinbart") throw refuse("counselling.appointment.is-planned");
  return { ...current, state: "vereinbart", cancelledOn: null };
}
