import { view } from "#platform/action/view.ts";
import { holidaysNw, schoolHolidaysKnownUntil } from "#platform/dates/holidays.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { findClashes } from "../date/clash.store.ts";
import { horizonOf } from "../date/horizon.ts";
import { listChoices, placesNamedBy } from "../offer/offer-choices.store.ts";
import { findOffer } from "../offer/offer-record.store.ts";
import { offersPolicy } from "../offers.policy.ts";
import { carryOverrides, lostOverrides } from "./overrides.ts";
import { previewDays } from "./preview-days.ts";
import { readSeries } from "./read-series.ts";
import { requireRoomOf } from "./series-checks.store.ts";
import { SeriesForm, SeriesId } from "./series-form.ts";
import { requireDates, requireOngoing, seriesOf } from "./series-rules.ts";

/** What saving would do, checked by the same rules: words, next days, what is lost and what else is there at that time. */
export const previewSeries = view({
  name: "offers.series.preview",
  input: SeriesForm.extend({ serie: SeriesId.optional() }),
  subject: (tx, { id }) => findOffer(tx, id),
  policy: offersPolicy,

  async load({ tx, subject, input, today }) {
    requireOngoing(subject);
    const holidays = holidaysNw();
    const before = input.serie === undefined ? undefined : seriesOf(subject, input.serie);
    const typed = readSeries(input, today);
    const rule = before ? carryOverrides(before.rule, typed, today, holidays) : typed;
    requireDates(rule, today, holidays);
    await requireRoomOf(tx, input.raum, input.ort ?? subject.placeId);
    const preview = previewDays(rule, today, holidays);
    const taking = preview.days.flatMap(({ date }) => (date && date.status !== "cancelled" ? [date] : []));
    return {
      offer: subject,
      ...preview,
      inWords: seriesInWords(rule, today, "de"),
      lost: before ? lostOverrides({ ...typed, overrides: before.rule.overrides }, today, holidays) : [],
      hasPast: before !== undefined && before.firstDay !== null && before.firstDay < today,
      endsEarly: endsEarly(rule, today),
      choices: await listChoices(tx, placesNamedBy(subject)),
      clashes: await findClashes(tx, {
        days: taking.map(({ date, starts, ends }) => ({ day: date, starts, ends })),
        placeId: input.ort ?? subject.placeId,
        roomId: input.raum,
        seriesId: input.serie ?? null,
      }),
    };
  },
});

/** The last day that anybody knows school holidays for, when the dates end there. */
function endsEarly(rule: SeriesRule, today: LocalDate): LocalDate | null {
  const usual = horizonOf({ skip: { publicHolidays: false, schoolHolidays: false } }, today);
  return horizonOf(rule, today) < usual ? schoolHolidaysKnownUntil() : null;
}
