import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { view } from "#platform/action/view.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { linesAbout } from "#platform/journal/journal.store.ts";
import { CaseId } from "../case/case.ts";
import { readCase } from "../case/case.store.ts";
import { loadFile } from "../case/show-case.view.ts";
import { privacyPolicy } from "../counselling.policy.ts";
import type { Access, DisclosedFile } from "./disclosure.ts";
import { listCaseReferrals, listSteps } from "../referral/referral.store.ts";
import { listPrivateNoteDays } from "./private-note.store.ts";

export const mostLines = 200;

const input = z.object({ caseId: CaseId });

export const showPrivacy = view({
  name: "counselling.privacy.show",
  input,
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: privacyPolicy,
  journalled: true,
  load: async (context) => ({
    file: await loadFile(context),
    log: await listAccess(context.tx, context.subject.id, mostLines),
  }),
});

/** Auskunft (§ 83 SGB X): everything, with every access there was. */
export const disclosePerson = view({
  name: "counselling.privacy.disclose",
  input,
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: privacyPolicy,
  journalled: true,
  load: async (context): Promise<DisclosedFile> => ({
    ...(await loadFile(context)),
    privateNoteDays: await listPrivateNoteDays(context.tx, context.subject.id),
    referrals: await listReferralsWithSteps(context.tx, context.subject.id),
    log: await listAccess(context.tx, context.subject.id, 10_000),
  }),
});

async function listReferralsWithSteps(tx: Transaction, caseId: string): Promise<DisclosedFile["referrals"]> {
  const found = [];
  for (const each of await listCaseReferrals(tx, caseId)) found.push({ ...each, steps: await listSteps(tx, each.id) });
  return found;
}

async function listAccess(tx: Transaction, caseId: string, most: number): Promise<readonly Access[]> {
  const colleagues = new Map((await listColleagues(tx)).map(({ id, workplace }) => [id, workplace]));
  const lines = await linesAbout(tx, caseId, most);
  return lines.map(({ seq, at, deed, actor }) => ({
    ...{ seq, at, deed },
    workplace: colleagues.get(actor) ?? null,
    automatic: actor === "system",
  }));
}
