import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { caseForm } from "../case/case-form.tsx";
import { showCase } from "../case/show-case.view.ts";
import { documentsPath } from "../document/documents.page.tsx";
import { EmergencyPage, enteredOfEmergency } from "../emergency/emergency.page.tsx";
import { makeEmergencySheet } from "../emergency/make-emergency-sheet.action.ts";
import { emergencyDe } from "../texts/emergency-de.ts";
import { letterDe as t } from "../texts/letter-de.ts";
import { enteredOfLetter, LetterPage } from "./letter.page.tsx";
import { letterKinds } from "./letter.ts";
import { LettersPage } from "./letters.page.tsx";
import { makeLetter } from "./make-letter.action.ts";
import { makePlanSheet } from "./make-plan-sheet.action.ts";

const list = "/arbeit/faelle/:caseId/schreiben";
const afterwards = (made: { readonly id: string; readonly documentId: string }) =>
  `${documentsPath(made.id)}/${made.documentId}?gespeichert=ja`;

/** Letters and sheets: written here, kept as documents. */
export const letterRoutes = new Hono<Env>()
  .get(list, async (c) => {
    const file = await look(showCase, doerOf(c), c.req.param());
    return staffPage(c, { title: t["counselling.letter.list"], content: <LettersPage file={file} /> });
  })
  .route(
    "/",
    caseForm("schreiben/notfallblatt", {
      does: makeEmergencySheet,
      title: emergencyDe["counselling.emergency.title"],
      page: (props) => <EmergencyPage {...props} />,
      initial: enteredOfEmergency,
      afterwards,
    }),
  )
  .post(`${list}/hilfeplan`, async (c) => {
    const made = await perform(makePlanSheet, doerOf(c), c.req.param());
    return c.redirect(afterwards(made), 303);
  });

for (const kind of letterKinds)
  letterRoutes.route(
    "/",
    caseForm(`schreiben/${kind}`, {
      does: makeLetter,
      title: t[`counselling.letter.${kind}`],
      page: (props) => <LetterPage {...props} kind={kind} />,
      initial: (file, c) => enteredOfLetter(kind, file, c.req.query("aus")),
      afterwards,
    }),
  );
