import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { OfferId } from "../offer/offer.ts";
import { listChoices, placesNamedBy } from "../offer/offer-choices.store.ts";
import { findOffer } from "../offer/offer-record.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { listRevisions } from "./revision.store.ts";

export const mostRevisions = 50;

export const showHistory = view({
  name: "offers.offer.history",
  input: z.object({ id: OfferId }),
  subject: (tx, { id }) => findOffer(tx, id),
  policy: offersPolicy,

  async load({ tx, subject, today }) {
    const revisions = await listRevisions(tx, subject.id, mostRevisions + 1);
    const named = [subject, ...revisions.map(({ content }) => content)].flatMap(placesNamedBy);
    return { offer: subject, revisions, today, choices: await listChoices(tx, named) };
  },
});
