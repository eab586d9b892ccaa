import { action } from "#platform/action/action.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { MoveForm, readInstead } from "./date-form.ts";
import { move, requireAhead, requireSeen } from "./offer-date.ts";
import { lockDate } from "./offer-date.store.ts";

/** Another day, time or place for one date. It stays the same date: who kept it finds it again. */
export const moveDate = action({
  name: "offers.date.move",
  input: MoveForm,
  subject: (tx, ids) => lockDate(tx, ids),
  policy: offersPolicy,

  run({ tx, input, subject: { offer, date }, actor, today, now }) {
    requireAhead(date, today);
    requireSeen(date, input.stand);
    const instead = readInstead(input, today);
    return saveOffer(tx, offer, move(offer, date, instead, input.grund), {
      name: "offers.date.move",
      actor,
      today,
      now,
    });
  },

  journal: ({ input }) => ({
    subject: input.termin,
    changed: ["day", "starts", "ends", "placeId"],
    ...(input.grund !== null && { reason: input.grund }),
  }),
});
