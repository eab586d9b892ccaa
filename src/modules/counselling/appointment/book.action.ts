import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { findPerson } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { colleagueIn } from "../case/case-colleague.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { bookForCasePolicy, slotPolicy } from "./appointment.policy.ts";
import { type Appointment, reminders, requireFree, requireReach } from "./appointment.ts";
import { insertAppointment } from "./appointment.store.ts";
import { findSlot } from "./slot.store.ts";

const common = {
  slotId: z.uuid("counselling.appointment.no-slot"),
  reminder: z.enum(reminders).catch("keine"),
  wantsEarlier: z.enum(["ja"]).optional(),
};

const fresh = {
  remindedOn: null,
  state: "vereinbart",
  cancelledOn: null,
  version: 1,
} as const satisfies Partial<Appointment>;

/** Without a case: a name and a way to reach somebody, and nothing of what it is about. Both go a week after the day. */
export const bookSlot = action({
  name: "counselling.appointment.book",
  input: z.object({ ...common, name: requiredText(100), phone: optionalText(60), email: optionalText(150) }),
  subject: (tx, { slotId }) => findSlot(tx, slotId),
  policy: slotPolicy,

  async run({ tx, subject: slot, input, actor, today, now }) {
    const { name, phone, email, reminder } = input;
    requireFree(slot, today);
    if (phone === null && email === null)
      throw refuseFields({ field: "phone", reason: "counselling.appointment.no-way" });
    if (email !== null && !z.email().safeParse(email).success)
      throw refuseFields({ field: "email", reason: "platform.field.email" });
    requireReach(reminder, { phone, email });
    const booked = {
      ...{ ...fresh, id: newId(), slotId: slot.id, caseId: null, name, phone, email, reminder, bookedBy: actor.id },
      wantsEarlier: input.wantsEarlier === "ja",
    };
    await insertAppointment(tx, booked, now);
    return booked;
  },

  // No field is named beside the deed's name: the line outlives the name of who comes.
  journal: (_, { id }) => ({ subject: id }),
});

/** For a case: the record of the person says who comes. Only at times of somebody who may read the case. */
export const bookForCase = action({
  name: "counselling.appointment.book-for-case",
  input: z.object({ ...common, caseId: CaseId }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: bookForCasePolicy,

  async run({ tx, subject, input, actor, today, now }) {
    requireOpen(subject);
    const slot = await findSlot(tx, input.slotId);
    requireFree(slot, today);
    const colleague = (await listColleagues(tx)).find(({ id }) => id === slot.staffId);
    if (!colleague || !colleagueIn(subject, colleague).reads) throw refuse("counselling.appointment.not-for-case");
    const { phone, mobile, email } = await findPerson(tx, subject.personId);
    requireReach(input.reminder, { phone: phone ?? mobile, email });
    const booked = {
      ...{ ...fresh, id: newId(), slotId: slot.id, caseId: subject.id, reminder: input.reminder, bookedBy: actor.id },
      ...{ name: null, phone: null, email: null, wantsEarlier: input.wantsEarlier === "ja" },
    };
    await insertAppointment(tx, booked, now);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["appointments"] }),
});
