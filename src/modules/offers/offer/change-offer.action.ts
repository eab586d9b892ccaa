import { z } from "zod";
import { action } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal, refuseFields } from "#platform/refusal/refusal.ts";
import { offersPolicy } from "../offers.policy.ts";
import { findRevision } from "../revision/revision.store.ts";
import { OfferId } from "./offer.ts";
import { fieldsOf, OfferForm, stand } from "./offer-form.ts";
import { missingForPublic } from "./offer-life.ts";
import { contentOf, type OfferContent, type OfferRecord } from "./offer-record.ts";
import { lockOffer } from "./offer-record.store.ts";
import { saveOffer } from "./save-offer.store.ts";

export const changeOffer = action({
  name: "offers.offer.change",
  input: z.intersection(OfferForm, z.object({ id: OfferId, stand })),
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    if (await changedSince(tx, subject, input.stand)) throw new Refusal("platform.changed-meanwhile", 409);
    const changed = { ...subject, ...fieldsOf(input) };
    // The button for drafts is not offered for others, but anybody can send it.
    if (subject.status !== "entwurf" && missingForPublic(changed).length > 0)
      throw refuseFields({ field: "themen", reason: "offers.offer.not-a-draft" });
    return saveOffer(tx, subject, changed, { name: "offers.offer.change", actor, today, now });
  },
});

/** Whether somebody changed what this form shows; what happened to dates meanwhile is no conflict. */
async function changedSince(tx: Transaction, offer: OfferRecord, version: number): Promise<boolean> {
  if (offer.version === version) return false;
  const then = await findRevision(tx, offer.id, version);
  return then === undefined || shownInForm(then) !== shownInForm(contentOf(offer));
}

const shownInForm = ({
  series: _series,
  status: _status,
  confirmedOn: _on,
  confirmedBy: _by,
  ...fields
}: OfferContent): string => JSON.stringify(fields);
