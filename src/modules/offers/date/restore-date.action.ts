import { action } from "#platform/action/action.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { RestoreForm } from "./date-form.ts";
import { requireAhead, requireSeen, restore } from "./offer-date.ts";
import { lockDate } from "./offer-date.store.ts";

/** The date takes place as its series says. */
export const restoreDate = action({
  name: "offers.date.restore",
  input: RestoreForm,
  subject: (tx, ids) => lockDate(tx, ids),
  policy: offersPolicy,

  run({ tx, input, subject: { offer, date }, actor, today, now }) {
    requireAhead({ day: date.originalDay < date.day ? date.originalDay : date.day }, today);
    requireSeen(date, input.stand);
    return saveOffer(tx, offer, restore(offer, date), { name: "offers.date.restore", actor, today, now });
  },

  journal: ({ input }) => ({ subject: input.termin, changed: ["status"] }),
});
