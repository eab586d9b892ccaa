import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { stepUpFirst } from "#modules/identity/index.ts";
import { makeDocument } from "#platform/documents/make-document.ts";
import { answer } from "#platform/web/answer.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { caseForm } from "../case/case-form.tsx";
import { CaseFrame } from "../case/case-frame.tsx";
import { caseDe } from "../texts/case-de.ts";
import { privacyDe as t } from "../texts/privacy-de.ts";
import { disclosurePaper } from "./disclosure-paper.ts";
import { disclose } from "./disclosure.ts";
import { eraseOnDemand } from "./erase-on-demand.action.ts";
import { ErasePage, LiftPage, RestrictPage } from "./privacy-forms.tsx";
import { PrivacyPage } from "./privacy.page.tsx";
import { liftRestriction, restrictProcessing } from "./restrict.action.ts";
import { disclosePerson, showPrivacy } from "./show-privacy.view.ts";

const one = "/arbeit/faelle/:caseId/datenschutz";

/** Auskunft is fetched by whoever hands it out, and kept nowhere on the way. */
const handedOut = (number: string, ending: string) => ({
  "content-disposition": `attachment; filename="auskunft-${number}.${ending}"`,
  "cache-control": "no-store",
});

/** The rights of the person: to know, to restrict, to erase, and to learn who looked. */
export const privacyRoutes = new Hono<Env>()
  .use(`${one}/auskunft.json`, stepUpFirst)
  .use(`${one}/auskunft.pdf`, stepUpFirst)
  .use(`${one}/loeschen`, stepUpFirst)
  .get(one, async (c) => {
    const { file, log } = await look(showPrivacy, doerOf(c), c.req.param());
    return staffPage(c, {
      title: caseDe["counselling.case.title"](file.case),
      content: (
        <CaseFrame file={file} tab="privacy" saved={c.req.query("gespeichert") === "ja"}>
          <PrivacyPage file={file} log={log} sentences={c.var.world.sentences} />
        </CaseFrame>
      ),
    });
  })
  .get(`${one}/auskunft.json`, async (c) => {
    const file = await look(disclosePerson, doerOf(c), c.req.param());
    c.header("content-disposition", handedOut(file.case.number, "json")["content-disposition"]);
    return answer(c, JSON.stringify(disclose(file), null, 2), { type: "application/json", personal: true });
  })
  .get(`${one}/auskunft.pdf`, async (c) => {
    const file = await look(disclosePerson, doerOf(c), c.req.param());
    const { sentences } = c.var.world;
    const pdf = await makeDocument(disclosurePaper(disclose(file), sentences, file.today), { keeps: false });
    return c.body(pdf, 200, { ...handedOut(file.case.number, "pdf"), "content-type": "application/pdf" });
  })
  .route(
    "/",
    caseForm("datenschutz/einschraenken", {
      does: restrictProcessing,
      title: t["counselling.privacy.restrict"],
      back: "/datenschutz",
      page: (props) => <RestrictPage {...props} />,
    }),
  )
  .route(
    "/",
    caseForm("datenschutz/aufheben", {
      does: liftRestriction,
      title: t["counselling.privacy.lift"],
      back: "/datenschutz",
      page: (props) => <LiftPage {...props} />,
    }),
  )
  .route(
    "/",
    caseForm("datenschutz/loeschen", {
      does: eraseOnDemand,
      title: t["counselling.privacy.erase"],
      page: (props) => <ErasePage {...props} />,
      afterwards: () => "/arbeit/faelle",
    }),
  );
