import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { offersPolicy } from "../offers.policy.ts";
import { OfferId } from "./offer.ts";
import type { OfferRecord } from "./offer-record.ts";
import { findOffer } from "./offer-record.store.ts";
import { insertOffer } from "./save-offer.store.ts";

/** A draft with the same details, for the next half-year or another house. Dates are new each time. */
export const copyOffer = action({
  name: "offers.offer.copy",
  input: z.object({ id: OfferId }),
  subject: (tx, { id }) => findOffer(tx, id),
  policy: offersPolicy,

  run: ({ tx, subject, actor, today, now }) =>
    insertOffer(tx, copied(subject, newId()), { name: "offers.offer.copy", actor, today, now }),

  journal: (_, { id }) => ({ subject: id }),
});

const copied = (offer: OfferRecord, id: string) => ({
  ...offer,
  id,
  status: "entwurf" as const,
  confirmedOn: null,
  confirmedBy: null,
  series: [],
});
