import { action } from "#platform/action/action.ts";
import { offersPolicy } from "../offers.policy.ts";
import { confirm } from "./offer-life.ts";
import { lockOffer } from "./offer-record.store.ts";
import { saveOffer } from "./save-offer.store.ts";
import { OfferAtVersion, requireVersion } from "./offer-version.ts";

export const confirmOffer = action({
  name: "offers.offer.confirm",
  input: OfferAtVersion,
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    return saveOffer(tx, subject, confirm(subject, today, actor.name), {
      name: "offers.offer.confirm",
      actor,
      today,
      now,
    });
  },
});
