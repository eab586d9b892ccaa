import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { livingIn } from "../office/living-in.ts";
import { stadtbezirkOf } from "../office/quarters.store.ts";
import { contactPolicy } from "../counselling.policy.ts";
import { needsOf } from "../unmet-need/unmet-need.ts";
import { replaceNeeds, wishOf } from "../unmet-need/unmet-need.store.ts";
import { contactFields } from "./contact-input.ts";
import { findContact, replaceThemes, saveContact, themesOf } from "./contact.store.ts";
import { requireReason } from "./correction.ts";

/** A wrong tick is set right: on the same day just so, later only with a reason, which the journal keeps. */
export const correctContact = action({
  name: "counselling.contact.correct",
  input: z.object({
    ...contactFields,
    contactId: z.uuid(),
    version: z.coerce.number().int(),
    reason: optionalText(200),
  }),
  subject: async (tx, { contactId }) => {
    const contact = await findContact(tx, contactId);
    return { ...contact, themes: await themesOf(tx, contactId) };
  },
  policy: contactPolicy,

  async run({ tx, input, subject, today }) {
    requireReason(subject, today, input.reason);
    const { themes: before, ...current } = subject;
    const { channel, asker, result, referredTo, ageBand, language, minutes, version, themes } = input;
    const where = await livingIn(input.stadtbezirk, input.area, (area) => stadtbezirkOf(tx, area));
    const changed = { ...current, channel, asker, result, referredTo, ageBand, language, minutes, version, ...where };
    await saveContact(tx, changed);
    const sorted = themes.toSorted();
    if (sorted.join() !== before.join()) await replaceThemes(tx, { contactId: current.id, themes: sorted });
    const isOther = sorted.join() !== before.join() || result !== current.result;
    if (isOther || input.wish !== (await wishOf(tx, current.id)))
      await replaceNeeds(tx, current.id, needsOf(changed, sorted, input.wish));
    return { ...changed, themes: sorted };
  },

  journal: ({ subject, input }, after) => ({
    subject: subject.id,
    changed: changedFields(subject, after),
    ...(input.reason !== null && { reason: input.reason }),
  }),
});

function changedFields(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(after).filter(
    (name) => name !== "version" && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}
