import { action } from "#platform/action/action.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { CancelForm } from "./date-form.ts";
import { cancel, requireAhead, requireSeen } from "./offer-date.ts";
import { lockDate } from "./offer-date.store.ts";

/** The date stays in all lists, with the reason why it does not take place: who would have come must read it. */
export const cancelDate = action({
  name: "offers.date.cancel",
  input: CancelForm,
  subject: (tx, ids) => lockDate(tx, ids),
  policy: offersPolicy,

  run({ tx, input, subject: { offer, date }, actor, today, now }) {
    requireAhead(date, today);
    requireSeen(date, input.stand);
    return saveOffer(tx, offer, cancel(offer, date, input.grund), { name: "offers.date.cancel", actor, today, now });
  },

  journal: ({ input }) => ({ subject: input.termin, changed: ["status"], reason: input.grund }),
});
