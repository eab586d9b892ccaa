import { Hono, type Context } from "hono";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { textOf } from "#platform/web/entered.ts";
import { doerOf, form, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { enteredFrom } from "../date/entered-address.ts";
import { listOfferDates } from "../date/list-offer-dates.view.ts";
import { OfferDatesPage, type DatesData } from "../date/offer-dates.page.tsx";
import { offerPath } from "../offer/offer-head.tsx";
import { type OverviewData } from "../offer/offer-overview.page.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { savedAddress, type SavedKind } from "../offer/saved-note.tsx";
import { readOffer } from "../offer/show-offer.view.ts";
import { answerAs, idPattern } from "../staff-answer.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { addSeries } from "./add-series.action.ts";
import { changeSeries } from "./change-series.action.ts";
import { PreviewSeriesPage } from "./preview-series.page.tsx";
import { previewSeries } from "./preview-series.view.ts";
import { removeSeries } from "./remove-series.action.ts";
import { SeriesConflict } from "./series-conflict.tsx";
import { enteredOfSeries } from "./series-entered.ts";
import { SeriesFormPage } from "./series-form.page.tsx";
import { kindOf, SeriesKind } from "./series-kind.ts";
import { seriesOf } from "./series-rules.ts";

const one = `/:id${idPattern}/termine`;
const series = `${one}/:serie${idPattern}`;

const toDates = (saved: SavedKind) => (offer: OfferRecord) => savedAddress(`${offerPath(offer)}/termine`, saved, offer);

/** Which series the address speaks of; null for a new one. */
const seriesIdOf = (c: Context<Env>): string | null => c.req.param("serie") ?? null;
const titleOf = (seriesId: string | null): string =>
  t[seriesId === null ? "offers.series.add" : "offers.series.change"];

/** The form: what was typed, or the series as it is, or nothing yet. */
function page(c: Context<Env>, { data, entered, problem, problems }: FormProps<OverviewData>) {
  const seriesId = seriesIdOf(c);
  const current = seriesId === null ? undefined : seriesOf(data.offer, seriesId);
  const filled = current && textOf(entered, "stand") === "" ? { ...enteredOfSeries(current), ...entered } : entered;
  const kind = SeriesKind.catch(current ? kindOf(current.rule) : "woche").parse(textOf(filled, "art"));
  if (current && problem !== undefined && textOf(filled, "stand") !== String(current.version))
    return (
      <SeriesConflict
        offer={data.offer}
        current={current}
        today={data.today}
        choices={data.choices}
        entered={filled}
        path={c.req.path}
      />
    );
  return (
    <SeriesFormPage
      {...{ ...data, kind, problem, problems, entered: filled, path: c.req.path, title: titleOf(seriesId) }}
    />
  );
}

/** Shows the form, or what saving it would do. Nothing is written by an address. */
async function showForm(c: Context<Env>) {
  const entered = enteredFrom(c.req.url) ?? {};
  if (textOf(entered, "verwerfen") !== "")
    return c.redirect(`${offerPath({ id: c.req.param("id") ?? "" })}/termine`, 303);
  const answer = answerAs(titleOf(seriesIdOf(c)));
  const data = await look(readOffer, doerOf(c), c.req.param());
  if (textOf(entered, "pruefen") === "") return answer(c, page(c, { data, entered, problem: undefined, problems: [] }));
  try {
    const preview = await look(previewSeries, doerOf(c), { ...entered, ...c.req.param() });
    return await answer(
      c,
      <PreviewSeriesPage {...{ preview, entered }} path={c.req.path} title={titleOf(seriesIdOf(c))} />,
    );
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.status === 404) throw refusal;
    return answer(c, page(c, { data, entered, ...shown(c, refusal) }), 422);
  }
}

const add = form(`${one}/neu`, {
  does: addSeries,
  shows: readOffer,
  page,
  answer: answerAs(titleOf(null)),
  afterwards: toDates("termine"),
});

const change = form(`${series}/bearbeiten`, {
  does: changeSeries,
  shows: readOffer,
  page,
  answer: answerAs(t["offers.series.change"]),
  afterwards: toDates("termine"),
});

const remove = form(`${series}/entfernen`, {
  does: removeSeries,
  shows: listOfferDates,
  page: (_, { data, problem, problems }: FormProps<DatesData>) => (
    <OfferDatesPage data={data} saved={undefined} problem={problem} problems={problems} />
  ),
  answer: answerAs(t["offers.date.list"]),
  afterwards: toDates("entfernt"),
});

export const seriesStaffRoutes = new Hono<Env>()
  .get(`${one}/neu`, showForm)
  .get(`${series}/bearbeiten`, showForm)
  .route("/", add)
  .route("/", change)
  .route("/", remove);
