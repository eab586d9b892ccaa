import { action } from "#platform/action/action.ts";
import { newId } from "#platform/database/ids.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { lockOffer } from "../offer/offer-record.store.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { readSeries } from "./read-series.ts";
import { requireRoomOf } from "./series-checks.store.ts";
import { SeriesForm } from "./series-form.ts";
import { requireDates, requireOngoing } from "./series-rules.ts";

/** A new rhythm for an offer. It takes place from today on, however long it has been going. */
export const addSeries = action({
  name: "offers.series.add",
  input: SeriesForm,
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireOngoing(subject);
    const rule = readSeries(input, today);
    requireDates(rule, today, holidaysNw());
    await requireRoomOf(tx, input.raum, input.ort ?? subject.placeId);
    const series = { id: newId(), rule, placeId: input.ort, roomId: input.raum, version: 1, firstDay: null };
    const changed = { ...subject, series: [...subject.series, series] };
    return saveOffer(tx, subject, changed, { name: "offers.series.add", actor, today, now });
  },
});
