import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { localDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { findOwnHours } from "../office/own-hours.store.ts";
import { livingIn } from "../office/living-in.ts";
import { stadtbezirkOf } from "../office/quarters.store.ts";
import { officeOf } from "../office/own-office.ts";
import { needsOf } from "../unmet-need/unmet-need.ts";
import { addNeeds } from "../unmet-need/unmet-need.store.ts";
import { dayOnDevice } from "./contact-day.ts";
import { contactFields } from "./contact-input.ts";
import { optionally } from "../typed-choice.ts";
import { addContact, addContactThemes, findSent } from "./contact.store.ts";

/** A word at the counter or on the phone. What nobody offers is noted in the same breath. */
export const addBriefContact = action({
  name: "counselling.contact.add",
  input: z.object({
    ...contactFields,
    office: optionally(z.uuid()),
    onDay: optionally(localDate),
    sentKey: optionally(z.uuid()),
    termin: optionally(z.uuid()),
  }),
  subject: noSubject,
  policy: contactsPolicy,

  async run({ tx, input, actor, today, now }) {
    const { office, themes, stadtbezirk, area, wish, onDay, termin, ...said } = input;
    const hours = termin === null ? undefined : await findOwnHours(tx, actor, termin);
    if (termin !== null && hours === undefined) throw refuse("counselling.contact.no-session");
    const contact = {
      ...said,
      ...officeOf(actor, hours?.officeId ?? office),
      id: newId(),
      onDay: hours !== undefined && hours.onDay < today ? hours.onDay : dayOnDevice(onDay, today),
      ...(await livingIn(stadtbezirk, area, (quarter) => stadtbezirkOf(tx, quarter))),
      sessionId: hours?.id ?? null,
      batchId: newId(),
      createdBy: actor.id,
      createdAt: now,
    };
    if (!(await addContact(tx, contact)))
      return { id: await findSent(tx, said.sentKey), before: true, contact, themes };
    await addContactThemes(tx, [{ contactId: contact.id, themes }]);
    await addNeeds(tx, needsOf(contact, themes, wish));
    return { id: contact.id, before: false, contact, themes };
  },

  // A tally: the line says that one was made, and nothing of what it holds.
  journal: (_, { id, before }) => ({ subject: id, count: before ? 0 : 1 }),
});
