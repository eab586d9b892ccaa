import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { OfferId } from "../offer/offer.ts";
import { stand } from "../offer/offer-form.ts";
import { lockOffer } from "../offer/offer-record.store.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { removeSeries as withoutSeries } from "./end-series.ts";
import { SeriesId } from "./series-form.ts";
import { seriesOf } from "./series-rules.ts";

/** No further dates; those that took place stay in the archive and in the figures. */
export const removeSeries = action({
  name: "offers.series.remove",
  input: z.object({ id: OfferId, serie: SeriesId, stand }),
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  run({ tx, input, subject, actor, today, now }) {
    const { id, version } = seriesOf(subject, input.serie);
    if (version !== input.stand) throw new Refusal("platform.changed-meanwhile", 409);
    return saveOffer(tx, subject, withoutSeries(subject, id, today), {
      name: "offers.series.remove",
      actor,
      today,
      now,
    });
  },
});
