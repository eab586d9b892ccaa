import { action } from "#platform/action/action.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { stand } from "../offer/offer-form.ts";
import { lockOffer } from "../offer/offer-record.store.ts";
import { saveOffer } from "../offer/save-offer.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { carryOverrides } from "./overrides.ts";
import { readSeries } from "./read-series.ts";
import { requireRoomOf } from "./series-checks.store.ts";
import { SeriesForm, SeriesId } from "./series-form.ts";
import { requireDates, requireOngoing, seriesOf } from "./series-rules.ts";

/** Another rhythm from today on: what took place stays, and what was said about single dates stays where they still exist. */
export const changeSeries = action({
  name: "offers.series.change",
  input: SeriesForm.extend({ serie: SeriesId, stand }),
  subject: (tx, { id }) => lockOffer(tx, id),
  policy: offersPolicy,

  async run({ tx, input, subject, actor, today, now }) {
    requireOngoing(subject);
    const before = seriesOf(subject, input.serie);
    if (before.version !== input.stand) throw new Refusal("platform.changed-meanwhile", 409);
    const rule = carryOverrides(before.rule, readSeries(input, today), today, holidaysNw());
    requireDates(rule, today, holidaysNw());
    await requireRoomOf(tx, input.raum, input.ort ?? subject.placeId);
    const after = { ...before, rule, placeId: input.ort, roomId: input.raum };
    const changed = { ...subject, series: subject.series.map((each) => (each.id === before.id ? after : each)) };
    return saveOffer(tx, subject, changed, { name: "offers.series.change", actor, today, now });
  },
});
