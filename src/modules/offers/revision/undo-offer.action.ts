import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { stand } from "../offer/offer-form.ts";
import { withoutUnknown } from "../offer/offer-references.store.ts";
import { lockOffer } from "../offer/offer-record.store.ts";
import { OfferAtVersion, requireVersion } from "../offer/offer-version.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { goBackTo } from "./go-back.ts";
import { findRevision } from "./revision.store.ts";

/** Brings back how an offer stood, its series included, as a new version: nothing of the history is lost. */
export const undoOffer = action({
  name: "offers.offer.undo",
  input: OfferAtVersion.extend({ auf: stand }),
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireVersion(subject, input.stand);
    const former = await findRevision(tx, subject.id, input.auf);
    if (former === undefined) throw new Refusal("platform.unknown", 404);
    const changed = goBackTo(subject, await withoutUnknown(tx, former), today);
    return saveOffer(tx, subject, changed, { name: "offers.offer.undo", actor, today, now });
  },
});
