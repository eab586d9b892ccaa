import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { answer } from "#platform/web/answer.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { workForm } from "../form/work-form.tsx";
import { partnerDe as t } from "../texts/partner-de.ts";
import { addPartner } from "./add-partner.action.ts";
import { EndFields } from "./end-partner.page.tsx";
import { PartnersPage } from "./list-partners.page.tsx";
import { exportPartners, partnersPerPage, preparePartner, showPartners } from "./list-partners.view.ts";
import { partnerPath } from "./partner.ts";
import { partnerTrail } from "./partner-crumbs.tsx";
import { PartnerFields } from "./partner-fields.tsx";
import { confirmPartner, endPartner, revivePartner } from "./partner-life.action.ts";
import { partnersPath } from "./partner-query.ts";
import { partnersAsCsv } from "./partners-as-csv.ts";
import { PartnerPage } from "./show-partner.page.tsx";
import { showPartner } from "./show-partner.view.ts";

const one = "/arbeit/netzwerk/partner/:id";
const saved = (partner: { readonly id: string }) => doneAt(partnerPath(partner), "gespeichert");

const add = workForm("/arbeit/netzwerk/partner/neu", {
  does: addPartner,
  shows: preparePartner,
  title: t["network.partner.add"],
  path: () => [{ label: t["network.partner.list"], href: partnersPath }],
  initial: ({ own }) => ({ rhythmus: "365", bezirk: own[0] ?? "" }),
  fields: PartnerFields,
  afterwards: (partner) => doneAt(partnerPath(partner), "neu"),
});

const end = workForm(`${one}/beenden`, {
  does: endPartner,
  shows: showPartner,
  title: t["network.partner.end"],
  path: ({ partner }) => partnerTrail(partner),
  fields: EndFields,
  afterwards: saved,
});

export const partnerRoutes = new Hono<Env>()
  .get(partnersPath, async (c) => {
    const list = await look(showPartners, doerOf(c), c.req.query());
    const pages = Math.ceil(list.total / partnersPerPage);
    return staffPage(c, { title: t["network.partner.list"], content: <PartnersPage {...list} pages={pages} /> });
  })
  .get("/arbeit/netzwerk/partner.csv", async (c) => {
    const partners = await look(exportPartners, doerOf(c), c.req.query());
    c.header("content-disposition", 'attachment; filename="partner.csv"');
    return answer(c, partnersAsCsv(partners), { type: "text/csv", personal: true });
  })
  .route("/", add)
  .get(one, async (c) => {
    const shown = await look(showPartner, doerOf(c), c.req.param());
    const content = <PartnerPage shown={shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: shown.partner.name, content });
  })
  .route("/", end)
  .route("/", deedRoute(`${one}/bestaetigen`, confirmPartner, saved))
  .route("/", deedRoute(`${one}/aufnehmen`, revivePartner, saved));
