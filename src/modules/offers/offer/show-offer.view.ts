import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { listDatesAhead } from "../date/offer-date.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { OfferId } from "./offer.ts";
import { listChoices, placesNamedBy } from "./offer-choices.store.ts";
import { findOffer } from "./offer-record.store.ts";

/** An offer as editors see it, with what its fields can be chosen from. */
export const readOffer = view({
  name: "offers.offer.read",
  input: z.object({ id: OfferId }),
  subject: (tx, { id }) => findOffer(tx, id),
  policy: offersPolicy,

  load: async ({ tx, subject, today }) => ({
    offer: subject,
    today,
    choices: await listChoices(tx, placesNamedBy(subject)),
    next: await listDatesAhead(tx, subject.id, today, 3),
  }),
});

/** What a new offer can be made of. */
export const prepareOffer = view({
  name: "offers.offer.prepare",
  input: z.object({}),
  policy: offersPolicy,
  load: async ({ tx, today }) => ({ today, choices: await listChoices(tx) }),
});
