import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { action } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { refuse, Refusal } from "#platform/refusal/refusal.ts";
import { colleagueIn } from "../case/case-colleague.ts";
import { findCase } from "../case/case.store.ts";
import { appointmentPolicy } from "./appointment.policy.ts";
import { cancel, moveTo, noteOutcome, outcomes, requireFree, reminders, requireReach, restore } from "./appointment.ts";
import { findAppointment, type NamedAppointment, saveAppointment } from "./appointment.store.ts";
import { findSlot } from "./slot.store.ts";

const one = z.object({ appointmentId: z.uuid() });

/** What is restricted is not changed here either: the case says no. */
async function subject(tx: Transaction, { appointmentId }: z.output<typeof one>): Promise<NamedAppointment> {
  const found = await findAppointment(tx, appointmentId);
  if (found.caseId !== null) await findCase(tx, found.caseId);
  return found;
}

/** Fields by name, never their content: the line outlives the name of who comes. */
const changed = (...fields: readonly string[]) => ({
  journal: ({ subject: { id } }: { readonly subject: NamedAppointment }) => ({ subject: id, changed: fields }),
});

export const moveAppointment = action({
  name: "counselling.appointment.move",
  input: one.extend({ slotId: z.uuid("counselling.appointment.no-slot") }),
  subject,
  policy: appointmentPolicy,
  async run({ tx, subject: before, input, actor, today }) {
    const slot = await findSlot(tx, input.slotId);
    if (!(actor.scopes?.["stadtbezirk"] ?? []).includes(slot.officeId)) throw new Refusal("platform.unknown", 404);
    requireFree(slot, today);
    if (before.caseId !== null) {
      const its = await findCase(tx, before.caseId);
      const colleague = (await listColleagues(tx)).find(({ id }) => id === slot.staffId);
      if (!colleague || !colleagueIn(its, colleague).reads) throw refuse("counselling.appointment.not-for-case");
    }
    await saveAppointment(tx, moveTo(before, slot));
    return { id: before.id, freed: before.slotId };
  },
  ...changed("slotId"),
});

export const cancelAppointment = action({
  name: "counselling.appointment.cancel",
  input: one,
  subject,
  policy: appointmentPolicy,
  async run({ tx, subject: before, today }) {
    await saveAppointment(tx, cancel(before, today));
    return { id: before.id };
  },
  ...changed("state"),
});

/** Came, or did not come: said on the day or later. */
export const noteAppointmentOutcome = action({
  name: "counselling.appointment.note-outcome",
  input: one.extend({ outcome: z.enum(outcomes) }),
  subject,
  policy: appointmentPolicy,
  async run({ tx, subject: before, input, today }) {
    await saveAppointment(tx, noteOutcome(before, input.outcome, today));
    return { id: before.id };
  },
  ...changed("state"),
});

/** Takes a cancellation or an outcome back; a slot that was given to somebody else meanwhile is theirs. */
export const restoreAppointment = action({
  name: "counselling.appointment.restore",
  input: one,
  subject,
  policy: appointmentPolicy,
  async run({ tx, subject: before, today }) {
    if (before.state === "abgesagt") requireFree(await findSlot(tx, before.slotId), today);
    await saveAppointment(tx, restore(before));
    return { id: before.id };
  },
  ...changed("state"),
});

/** Somebody was rung up and knows of the day. */
export const noteReminded = action({
  name: "counselling.appointment.note-reminded",
  input: one,
  subject,
  policy: appointmentPolicy,
  async run({ tx, subject: before, today }) {
    if (before.state !== "vereinbart") throw refuse("counselling.appointment.not-planned");
    await saveAppointment(tx, { ...before, remindedOn: today });
    return { id: before.id };
  },
  ...changed("remindedOn"),
});

/** Whether somebody wants to be reminded, and to come earlier. */
export const changeAppointment = action({
  name: "counselling.appointment.change",
  input: one.extend({ reminder: z.enum(reminders).catch("keine"), wantsEarlier: z.enum(["ja"]).optional() }),
  subject,
  policy: appointmentPolicy,
  async run({ tx, subject: before, input }) {
    if (before.state !== "vereinbart") throw refuse("counselling.appointment.not-planned");
    const { reachPhone: phone, reachEmail: email } = before;
    requireReach(input.reminder, { phone, email });
    await saveAppointment(tx, { ...before, reminder: input.reminder, wantsEarlier: input.wantsEarlier === "ja" });
    return { id: before.id };
  },
  ...changed("reminder", "wantsEarlier"),
});
