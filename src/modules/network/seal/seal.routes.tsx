import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import { sendDocument } from "#platform/web/send-document.ts";
import type { Env } from "#platform/web/world.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { Checkbox } from "#ui/form/choices.tsx";
import type { Link } from "#ui/link.ts";
import { doneAt } from "../form/done-note.tsx";
import { workForm } from "../form/work-form.tsx";
import { partnerTrail } from "../partner/partner-crumbs.tsx";
import { showPartner } from "../partner/show-partner.view.ts";
import { sealDe as t } from "../texts/seal-de.ts";
import { certificateOf } from "./certificate.ts";
import { grantSeal, renewSeal, withdrawSeal } from "./seal.action.ts";
import { standingOf } from "./seal.ts";
import { CriteriaFields, SealPage, sealPath } from "./seal.page.tsx";
import type { NamedSeal } from "./seal.store.ts";
import { sealsPerPage, showSeal, showSeals } from "./seal.view.ts";
import { sealsPath, SealsPage } from "./seals.page.tsx";

const one = `${sealsPath}/:sealId`;
const saved = (seal: { readonly id: string }) => doneAt(sealPath(seal), "gespeichert");
const path = ({ seal }: { readonly seal: NamedSeal }): readonly [Link, Link] => [
  { label: t["network.seal.list"], href: sealsPath },
  { label: seal.partner, href: sealPath(seal) },
];

const grant = workForm("/arbeit/netzwerk/partner/:id/siegel", {
  does: grantSeal,
  shows: showPartner,
  title: t["network.seal.grant"],
  path: ({ partner }) => partnerTrail(partner),
  fields: CriteriaFields,
  afterwards: saved,
});

const renew = workForm(`${one}/verlaengern`, {
  does: renewSeal,
  shows: showSeal,
  title: t["network.seal.renew"],
  path,
  initial: ({ seal }) => ({ erfuellt: seal.criteria, notiz: seal.note ?? "" }),
  fields: CriteriaFields,
  afterwards: saved,
});

const withdraw = workForm(`${one}/entziehen`, {
  does: withdrawSeal,
  shows: showSeal,
  title: t["network.seal.withdraw"],
  path,
  fields: ({ field }) => {
    const { name, value, error } = field("sicher");
    return (
      <>
        <p class="b-measure">{t["network.seal.withdraw.what"]}</p>
        <Checkbox name={name} error={error} checked={value === "ja"} label={t["network.seal.withdraw.sure"]} />
      </>
    );
  },
  afterwards: saved,
});

export const sealRoutes = new Hono<Env>()
  .get(sealsPath, async (c) => {
    const list = await look(showSeals, doerOf(c), c.req.query());
    const pages = Math.ceil(list.total / sealsPerPage);
    return staffPage(c, { title: t["network.seal.list"], content: <SealsPage {...list} pages={pages} /> });
  })
  .route("/", grant)
  .get(one, async (c) => {
    const shown = await look(showSeal, doerOf(c), c.req.param());
    const content = <SealPage {...shown} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: shown.seal.partner, content });
  })
  .get(`${one}/urkunde.pdf`, async (c) => {
    const { seal, today } = await look(showSeal, doerOf(c), c.req.param());
    // What holds no more is not printed.
    if (!["gueltig", "laeuft-ab"].includes(standingOf(seal, today))) throw new Refusal("platform.unknown", 404);
    return sendDocument(c, certificateOf(seal, c.var.world.city), { fileName: "urkunde.pdf", personal: true });
  })
  .route("/", renew)
  .route("/", withdraw);
