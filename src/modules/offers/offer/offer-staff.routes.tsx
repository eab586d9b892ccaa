import { Hono, type Context } from "hono";
import type { z } from "zod";
import { wayBack } from "#frame/way-back.ts";
import type { Action } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { doerOf, form, type FormProps } from "#platform/web/form.tsx";
import { readForm, textOf } from "#platform/web/entered.ts";
import type { Env } from "#platform/web/world.ts";
import { showHistory } from "../revision/offer-history.view.ts";
import { OfferHistoryPage } from "../revision/offer-history.page.tsx";
import { undoOffer } from "../revision/undo-offer.action.ts";
import { answerAs, idPattern } from "../staff-answer.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { addOffer } from "./add-offer.action.ts";
import { changeOffer } from "./change-offer.action.ts";
import { confirmOffer } from "./confirm-offer.action.ts";
import { copyOffer } from "./copy-offer.action.ts";
import { AddOfferPage, ChangeOfferPage } from "./edit-offer.page.tsx";
import { endOffer } from "./end-offer.action.ts";
import { keepsSaved } from "./offer-conflict.tsx";
import { enteredForNew, enteredOf } from "./offer-entered.ts";
import { offerPath } from "./offer-head.tsx";
import { OfferOverviewPage, type OverviewData } from "./offer-overview.page.tsx";
import type { OfferRecord } from "./offer-record.ts";
import { pauseOffer } from "./pause-offer.action.ts";
import { publishOffer } from "./publish-offer.action.ts";
import { readSaved, savedAddress, type SavedKind } from "./saved-note.tsx";
import { prepareOffer, readOffer } from "./show-offer.view.ts";

const one = `/:id${idPattern}`;

const overview = (c: Context<Env>, { data, problem, problems }: FormProps<OverviewData>) => (
  <OfferOverviewPage data={data} problem={problem} problems={problems} saved={readSaved((name) => c.req.query(name))} />
);

/** A button of the overview: does its deed at once, and shows the overview again with the reason when it may not. */
const button = <Schema extends z.ZodType, Subject>(
  deed: string,
  does: Action<Schema, Subject, OfferRecord>,
  saved: SavedKind,
) =>
  form(`${one}/${deed}`, {
    does,
    shows: readOffer,
    page: overview,
    answer: answerAs(t["offers.offer.read"]),
    afterwards: (offer, _, entered) => savedAddress(wayBack(entered, offerPath(offer)), saved, offer),
  });

const add = form("/neu", {
  does: addOffer,
  shows: prepareOffer,
  page: (_, props) => <AddOfferPage {...props} />,
  initial: () => enteredForNew,
  answer: answerAs(t["offers.offer.add"]),
  afterwards: (offer) => savedAddress(offerPath(offer), "angelegt", offer),
});

const change = form(`${one}/bearbeiten`, {
  does: changeOffer,
  shows: readOffer,
  page: (_, props) => <ChangeOfferPage {...props} conflict={props.problem !== undefined && isBehind(props)} />,
  initial: ({ offer }) => enteredOf(offer),
  answer: answerAs(t["offers.offer.change"]),
  afterwards: (offer) => savedAddress(offerPath(offer), "geaendert", offer),
});

const isBehind = ({ data, entered }: FormProps<OverviewData>): boolean =>
  Number(textOf(entered, "stand")) !== data.offer.version;

export const offerStaffRoutes = new Hono<Env>()
  .route("/", add)
  .get(one, async (c) => {
    const data = await look(readOffer, doerOf(c), c.req.param());
    return answerAs(data.offer.title)(c, overview(c, { data, entered: {}, problem: undefined, problems: [] }));
  })
  .post(`${one}/bearbeiten`, async (c, next) => {
    // The other button of the conflict page: what is saved stays.
    const sent = await readForm(c.req.raw.clone());
    return textOf(sent, "stand") === keepsSaved ? c.redirect(offerPath(c.req.param()), 303) : next();
  })
  .route("/", change)
  .route("/", button("veroeffentlichen", publishOffer, "veroeffentlicht"))
  .route("/", button("pausieren", pauseOffer, "pausiert"))
  .route("/", button("beenden", endOffer, "beendet"))
  .route("/", button("bestaetigen", confirmOffer, "bestaetigt"))
  .route("/", button("kopieren", copyOffer, "kopiert"))
  .route("/", button("zuruecksetzen", undoOffer, "zurueck"))
  .get(`${one}/verlauf`, async (c) => {
    const data = await look(showHistory, doerOf(c), c.req.param());
    return answerAs(t["offers.history.title"])(c, <OfferHistoryPage data={data} problem={undefined} problems={[]} />);
  });
