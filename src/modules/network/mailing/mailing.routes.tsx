import { Hono } from "hono";
import { officeOf } from "#modules/places/index.ts";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { doerOf } from "#platform/web/form.tsx";
import { sendDocument } from "#platform/web/send-document.ts";
import type { Env } from "#platform/web/world.ts";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { networkParts } from "../form/network-tabs.tsx";
import { workForm } from "../form/work-form.tsx";
import { mailingDe as t } from "../texts/mailing-de.ts";
import { lettersOf } from "./letters.ts";
import { markMailingDone } from "./mailing-done.action.ts";
import { MailingPage, mailingPath } from "./mailing.page.tsx";
import { mailingsPerPage, prepareMailing, showMailing, showMailings } from "./mailing.view.ts";
import { MailingFields, MailingsPage } from "./mailings.page.tsx";
import { sendMailing } from "./send-mailing.action.ts";

const list = networkParts.rundschreiben;
const one = `${list}/:mailingId`;

const send = workForm(`${list}/neu`, {
  does: sendMailing,
  shows: prepareMailing,
  title: t["network.mailing.prepare"],
  deed: t["network.mailing.send"],
  path: () => [{ label: t["network.mailing.list"], href: list }],
  initial: () => ({ text: t["network.mailing.body.start"], weg: "beste" }),
  fields: MailingFields,
  afterwards: (mailing) => doneAt(mailingPath(mailing), "gespeichert"),
});

export const mailingRoutes = new Hono<Env>()
  .get(list, async (c) => {
    const found = await look(showMailings, doerOf(c), c.req.query());
    const pages = Math.ceil(found.total / mailingsPerPage);
    return staffPage(c, { title: t["network.mailing.list"], content: <MailingsPage {...found} pages={pages} /> });
  })
  .route("/", send)
  .get(one, async (c) => {
    const found = await look(showMailing, doerOf(c), c.req.param());
    const content = <MailingPage {...found} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: found.mailing.subject, content });
  })
  .get(`${one}/briefe.pdf`, async (c) => {
    const { mailing, recipients } = await look(showMailing, doerOf(c), c.req.param());
    const letters = recipients.filter(({ way }) => way === "brief");
    if (letters.length === 0) throw new Refusal("platform.unknown", 404);
    const { city, public: db } = c.var.world;
    const office = await officeOf(db, mailing.officeId);
    const around = { city, office, officeName: city.officeWord.one, today: mailing.madeOn };
    return sendDocument(c, lettersOf(mailing, letters, around), { fileName: "briefe.pdf", personal: true });
  })
  .route(
    "/",
    deedRoute(`${one}/erledigt`, markMailingDone, (mailing) => doneAt(mailingPath(mailing), "gespeichert")),
  );
