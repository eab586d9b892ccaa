import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { addContactInCase } from "../case-contact/add-case-contact.action.ts";
import { AddCaseContactPage } from "../case-contact/add-case-contact.page.tsx";
import { recordConsent } from "../consent/record-consent.action.ts";
import { RecordConsentPage } from "../consent/record-consent.page.tsx";
import { withdrawConsent } from "../consent/withdraw-consent.action.ts";
import { WithdrawConsentPage } from "../consent/withdraw-consent.page.tsx";
import { inOwnCare } from "../counselling.policy.ts";
import { outcomeOf } from "../plan/plan.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { caseForm } from "./case-form.tsx";
import { AfterCallPage, CloseCasePage, HandOverPage, MoveCasePage, TransferPage } from "./case-pages.tsx";
import { casePath } from "./case.ts";
import { changeCase } from "./change-case.action.ts";
import { ChangeCasePage, enteredOf } from "./change-case.page.tsx";
import { closeCase } from "./close-case.action.ts";
import { handOverCase } from "./hand-over.action.ts";
import { moveCase } from "./move-case.action.ts";
import { noteAfterCall } from "./note-after-call.action.ts";
import { nextStates } from "./transition.ts";
import { transferCase } from "./transfer-case.action.ts";

/** What is done with a case as a whole. */
export const caseDeedRoutes = new Hono<Env>()
  .route(
    "/",
    caseForm("stand", {
      does: moveCase,
      title: t["counselling.case.move"],
      page: (props) => <MoveCasePage {...props} />,
      initial: (file) => ({ to: nextStates(file.case)[0] ?? "" }),
    }),
  )
  .route(
    "/",
    caseForm("schliessen", {
      does: closeCase,
      title: t["counselling.case.close"],
      page: (props) => <CloseCasePage {...props} />,
      initial: ({ plan }) => ({ goals: outcomeOf(plan) ?? (plan.length === 0 ? "ohne-ziel" : "") }),
    }),
  )
  .route(
    "/",
    caseForm("nachfrage", {
      does: noteAfterCall,
      title: t["counselling.case.note-after-call"],
      page: (props) => <AfterCallPage {...props} />,
    }),
  )
  .route(
    "/",
    caseForm("person", {
      does: changeCase,
      title: t["counselling.case.change"],
      page: (props) => <ChangeCasePage {...props} />,
      initial: enteredOf,
    }),
  )
  .route(
    "/",
    caseForm("uebergeben", {
      does: handOverCase,
      title: t["counselling.case.hand-over"],
      page: (props) => <HandOverPage {...props} />,
      // Whoever was only responsible for it may not see it any more.
      afterwards: () => "/arbeit/faelle?erledigt=uebergeben",
    }),
  )
  .route(
    "/",
    caseForm("abgeben", {
      does: transferCase,
      title: t["counselling.case.transfer"],
      page: (props) => <TransferPage {...props} />,
      afterwards: () => "/arbeit/faelle?erledigt=abgegeben",
    }),
  )
  .route(
    "/",
    caseForm("kontakt", {
      does: addContactInCase,
      title: t["counselling.case-contact.add"],
      page: (props) => <AddCaseContactPage {...props} />,
      initial: () => ({ kind: "telefon" }),
    }),
  )
  .route(
    "/",
    caseForm("einwilligung/neu", {
      does: recordConsent,
      title: t["counselling.consent.record"],
      back: "/einwilligung",
      page: (props) => <RecordConsentPage {...props} />,
      initial: () => ({ scopes: ["speichern"], form: "papier" }),
      islands: ["signature"],
    }),
  )
  .route(
    "/",
    caseForm("einwilligung/:consentId/zuruecknehmen", {
      does: withdrawConsent,
      title: t["counselling.consent.withdraw"],
      back: "/einwilligung",
      page: (props, c) => <WithdrawConsentPage {...props} consentId={c.req.param("consentId") ?? ""} />,
      // The tandem's colleague may have lost sight of it by this.
      afterwards: (left, c) =>
        inOwnCare(c.var.actor, left) ? `${casePath(left.id)}/einwilligung?gespeichert=ja` : "/arbeit/faelle",
    }),
  );
