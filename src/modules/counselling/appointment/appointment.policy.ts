import { type Actor, actsAs, inScope } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";
import type { Case } from "../case/case.ts";
import { inOwnCare } from "../counselling.policy.ts";
import type { PlacedAppointment } from "./appointment.ts";
import type { Slot } from "./slot.ts";

/** As the case; without one, whose talk it is, who arranged it, and own office with own employer: nobody agreed to more. */
const ofOwnAppointment = (
  actor: Actor,
  { care, bookedBy, staffId, officeId, employerId }: PlacedAppointment,
): boolean =>
  care !== null
    ? inOwnCare(actor, care)
    : actsAs(actor, bookedBy) ||
      actsAs(actor, staffId) ||
      (inScope(actor, "stadtbezirk", officeId) && inScope(actor, "employer", employerId));

/** Times name nobody: the office keeps them together. */
const ofOwnTimes = (actor: Actor, { officeId, staffId }: Pick<Slot, "officeId" | "staffId">): boolean =>
  inScope(actor, "stadtbezirk", officeId) || actsAs(actor, staffId);

export const appointmentPolicy: Policy<PlacedAppointment> = [
  {
    role: "counsellor",
    may: [
      "counselling.appointment.show",
      "counselling.appointment.change",
      "counselling.appointment.move",
      "counselling.appointment.cancel",
      "counselling.appointment.note-outcome",
      "counselling.appointment.note-reminded",
      "counselling.appointment.restore",
    ],
    when: ofOwnAppointment,
  },
];

export const slotPolicy: Policy<Pick<Slot, "officeId" | "staffId">> = [
  {
    role: "counsellor",
    may: [
      "counselling.appointment.book",
      "counselling.slot.close",
      "counselling.slot.reopen",
      "counselling.slot-series.show",
      "counselling.slot-series.end",
    ],
    when: ofOwnTimes,
  },
];

export const bookForCasePolicy: Policy<Case> = [
  {
    role: "counsellor",
    may: ["counselling.appointment.ask-for-case", "counselling.appointment.book-for-case"],
    when: inOwnCare,
  },
];

export const appointmentsPolicy: Policy = [
  {
    role: "counsellor",
    may: [
      "counselling.appointment.list",
      "counselling.appointment.list-day",
      "counselling.appointment.list-earlier",
      "counselling.appointment.ask",
      "counselling.slot.ask",
      "counselling.slot.open",
      "counselling.slot.close-days",
      "counselling.slot-series.list",
    ],
  },
  {
    role: "system",
    may: ["counselling.slot.make-ahead", "counselling.appointment.remind", "counselling.appointment.erase"],
  },
];
