import { Hono, type Context } from "hono";
import { look } from "#platform/action/view.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { offerPath } from "../offer/offer-head.tsx";
import type { OfferRecord } from "../offer/offer-record.ts";
import { readSaved, savedAddress, type SavedKind } from "../offer/saved-note.tsx";
import { answerAs, idPattern } from "../staff-answer.tsx";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { cancelDate } from "./cancel-date.action.ts";
import { cancelSpanOfDates } from "./cancel-span.action.ts";
import { CancelSpanPage } from "./cancel-span.page.tsx";
import { CancelDatePage, enteredOfDate, MoveDatePage, RestoreDatePage } from "./change-date.page.tsx";
import { DoorNoticePage } from "./door-notice.page.tsx";
import { enteredFrom } from "./entered-address.ts";
import { listOfferDates, readOfferDate } from "./list-offer-dates.view.ts";
import { moveDate } from "./move-date.action.ts";
import { OfferDatesPage } from "./offer-dates.page.tsx";
import { restoreDate } from "./restore-date.action.ts";

const one = `/:id${idPattern}`;
const date = `${one}/termin/:termin${idPattern}`;

const toDates = (saved: SavedKind) => (offer: OfferRecord) => savedAddress(`${offerPath(offer)}/termine`, saved, offer);
const all = (c: Context<Env>) => ({ ...c.req.query(), ...c.req.param() });

const move = form(`${date}/verlegen`, {
  does: moveDate,
  shows: readOfferDate,
  page: (_, props) => <MoveDatePage {...props} />,
  // A repaired weekday comes back as an address with everything that was typed.
  initial: (data, c) => enteredFrom(c.req.url) ?? enteredOfDate(data),
  answer: answerAs(t["offers.date.move"]),
  afterwards: toDates("verlegt"),
});

const cancel = form(`${date}/absagen`, {
  does: cancelDate,
  shows: readOfferDate,
  page: (_, props) => <CancelDatePage {...props} />,
  answer: answerAs(t["offers.date.cancel"]),
  afterwards: toDates("abgesagt"),
});

const restore = form(`${date}/zuruecknehmen`, {
  does: restoreDate,
  shows: readOfferDate,
  page: (_, props) => <RestoreDatePage {...props} />,
  answer: answerAs(t["offers.date.restore"]),
  afterwards: toDates("wieder"),
});

const span = form(`${one}/termine/pause`, {
  does: cancelSpanOfDates,
  shows: listOfferDates,
  page: (_, props) => <CancelSpanPage {...props} />,
  initial: (_, c) => enteredFrom(c.req.url) ?? {},
  answer: answerAs(t["offers.date.cancel-span"]),
  afterwards: ({ offer, count }) => savedAddress(`${offerPath(offer)}/termine`, "pause", offer, count),
});

export const dateStaffRoutes = new Hono<Env>()
  .get(`${one}/termine`, async (c) => {
    const data = await look(listOfferDates, doerOf(c), all(c));
    const saved = readSaved((name) => c.req.query(name));
    return answerAs(t["offers.date.list"])(
      c,
      <OfferDatesPage data={data} saved={saved} problem={undefined} problems={[]} />,
    );
  })
  .get(`${one}/termine/aushang`, async (c) => {
    const data = await look(listOfferDates, doerOf(c), c.req.param());
    return answerAs(t["offers.notice.title"])(c, <DoorNoticePage {...data} />);
  })
  .route("/", span)
  .route("/", move)
  .route("/", cancel)
  .route("/", restore);
