import { action } from "#platform/action/action.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { lockOffer } from "../offer/offer-record.store.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { readSpan, SpanForm } from "./date-form.ts";
import { cancelSpan } from "./offer-date.ts";

/** A break: all dates of some weeks at once, one line in the journal. */
export const cancelSpanOfDates = action({
  name: "offers.date.cancel-span",
  input: SpanForm,
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    const { offer, count } = cancelSpan(subject, readSpan(input, today), input.grund, holidaysNw());
    if (count === 0) throw refuse("offers.date.none-in-span");
    return {
      count,
      offer: await saveOffer(tx, subject, offer, { name: "offers.date.cancel-span", actor, today, now }),
    };
  },

  journal: ({ input }, { count }) => ({ subject: input.id, changed: ["series"], count, reason: input.grund }),
});
