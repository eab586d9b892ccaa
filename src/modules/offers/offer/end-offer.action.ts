import { action } from "#platform/action/action.ts";
import { offersPolicy } from "../offers.policy.ts";
import { end } from "./offer-life.ts";
import { lockOffer } from "./offer-record.store.ts";
import { saveOffer } from "./save-offer.store.ts";
import { OfferAtVersion, requireVersion } from "./offer-version.ts";

export const endOffer = action({
  name: "offers.offer.end",
  input: OfferAtVersion,
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    return saveOffer(tx, subject, end(subject, today), { name: "offers.offer.end", actor, today, now });
  },
});
