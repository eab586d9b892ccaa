import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { readDate } from "#platform/dates/german-input.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { optionally } from "../typed-choice.ts";
import { addContacts, addContactThemes, findSentBatch } from "../contact/contact.store.ts";
import type { BriefContact } from "../contact/contact.ts";
import { contactsPolicy } from "../counselling.policy.ts";
import { officeOf } from "../office/own-office.ts";
import { needsOf } from "../unmet-need/unmet-need.ts";
import { addNeeds } from "../unmet-need/unmet-need.store.ts";
import { readTally } from "./tally.ts";

/** A paper tally, entered afterwards: each stroke is a contact like any other, and all of them can be taken back together. */
export const addTally = action({
  name: "counselling.tally.add",
  input: z.looseObject({
    day: z.string().trim().min(1, "counselling.tally.no-day"),
    stadtbezirk: optionally(z.uuid()),
    office: optionally(z.uuid()),
    sentKey: optionally(z.uuid()),
  }),
  subject: noSubject,
  policy: contactsPolicy,

  async run({ tx, input, actor, today, now }) {
    const onDay = readDate(input.day, today);
    if (onDay === undefined) throw refuseFields({ field: "day", reason: "counselling.tally.no-day" });
    if (onDay > today) throw refuseFields({ field: "day", reason: "counselling.tally.future" });
    const before = await findSentBatch(tx, input.sentKey);
    if (before !== undefined) return { id: before, count: 0 };
    const batchId = newId();
    const where = { ...officeOf(actor, input.office), stadtbezirkId: input.stadtbezirk, areaId: null, sessionId: null };
    const entered = { ...where, onDay, batchId, createdBy: actor.id, createdAt: now };
    const strokes = readTally(input).flatMap(({ count, theme, ...said }) =>
      Array.from({ length: count }, () => ({ theme, contact: { ...unsaid, ...entered, ...said, id: newId() } })),
    );
    await addContacts(
      tx,
      strokes.map(({ contact }, index): BriefContact => ({ ...contact, sentKey: index === 0 ? input.sentKey : null })),
    );
    await addContactThemes(
      tx,
      strokes.map(({ contact, theme }) => ({ contactId: contact.id, themes: [theme] })),
    );
    await addNeeds(
      tx,
      strokes.flatMap(({ contact, theme }) => needsOf(contact, [theme], null)),
    );
    return { id: batchId, count: strokes.length };
  },

  journal: (_, { id, count }) => ({ subject: id, count }),
});

/** What a stroke on paper does not say. */
const unsaid = { referredTo: null, ageBand: null, language: null, minutes: null, sentKey: null };
