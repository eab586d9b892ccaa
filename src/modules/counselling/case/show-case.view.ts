import { z } from "zod";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { officesOf } from "../office/own-office.ts";
import { listContactThemes } from "../contact/contact.store.ts";
import { listColleagues } from "#modules/identity/index.ts";
import { findPerson } from "#modules/people/index.ts";
import { view } from "#platform/action/view.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { listAssessments } from "../assessment/assessment.store.ts";
import { listCaseContacts } from "../case-contact/case-contact.store.ts";
import { listCircle } from "../circle/circle.store.ts";
import { listConsents } from "../consent/consent.store.ts";
import { casePolicy } from "../counselling.policy.ts";
import { listDocuments } from "../document/document.store.ts";
import { listCaseEvents } from "../event/case-event.store.ts";
import { listFollowUps } from "../follow-up/follow-up.store.ts";
import { listStadtbezirke } from "#modules/places/index.ts";
import { listPlanSteps } from "../plan/plan.store.ts";
import { colleagueIn } from "./case-colleague.ts";
import type { CaseFile } from "./case-file.ts";
import { type Case, CaseId } from "./case.ts";
import { listCaseThemes, readCase } from "./case.store.ts";

/** The file of a case: a read of Sozialdaten, so it leaves a line. */
export const showCase = view({
  name: "counselling.case.show",
  input: z.object({ caseId: CaseId }),
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: casePolicy,
  journalled: true,
  load: (context) => loadFile(context),
});

interface Looking {
  readonly tx: Transaction;
  readonly subject: Case;
  readonly actor: Pick<Actor, "id" | "scopes">;
  readonly today: LocalDate;
}

/** All that the actor may read of a case. */
export const loadFile = async ({ tx, subject, actor, today }: Looking): Promise<CaseFile> => ({
  ...(await loadWork(tx, subject.id)),
  case: subject,
  person: await findPerson(tx, subject.personId),
  colleagues: (await listColleagues(tx)).map((each) => colleagueIn(subject, each)),
  offices: await listStadtbezirke(tx),
  allThemes: await listContactThemes(tx, { own: officesOf(actor), since: addDays(today, -90) }),
  readerId: actor.id,
  today,
});

const loadWork = async (tx: Transaction, id: Case["id"]) => ({
  themes: await listCaseThemes(tx, id),
  contacts: await listCaseContacts(tx, id),
  events: await listCaseEvents(tx, id),
  followUps: await listFollowUps(tx, id),
  consents: await listConsents(tx, id),
  assessments: await listAssessments(tx, id),
  plan: await listPlanSteps(tx, id),
  documents: await listDocuments(tx, id),
  circle: await listCircle(tx, id),
});
