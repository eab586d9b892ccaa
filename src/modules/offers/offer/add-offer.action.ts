import { action, noSubject } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { offersPolicy } from "../offers.policy.ts";
import { fieldsOf, OfferForm } from "./offer-form.ts";
import { emptyContent } from "./offer-record.ts";
import { insertOffer } from "./save-offer.store.ts";

/** Every offer begins as a draft: dates come next, then it is published. */
export const addOffer = action({
  name: "offers.offer.add",
  input: OfferForm,
  subject: noSubject,
  policy: offersPolicy,

  run: ({ tx, input, actor, today, now }) =>
    insertOffer(
      tx,
      { ...emptyContent, ...fieldsOf(input), id: newId(), example: false, series: [] },
      { name: "offers.offer.add", actor, today, now },
    ),

  journal: (_, { id }) => ({ subject: id }),
});
