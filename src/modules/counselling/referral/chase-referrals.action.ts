import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { system } from "#platform/policy/actor.ts";
import { CaseId } from "../case/case.ts";
import { remindOf } from "../follow-up/remind.store.ts";
import { referralDe as t } from "../texts/referral-de.ts";
import { readDeadlines } from "./deadlines.store.ts";
import { isToChase, isVoid, type Referral } from "./referral.ts";
import { sendRequest } from "./referral-mail.store.ts";
import { referralsPolicy } from "./referral.policy.ts";
import { lockUnanswered, noteStep, saveReferral } from "./referral.store.ts";

/** Every night: who did not answer is asked again and the colleague is told; after the last deadline the request is void, never a success. */
export const chaseReferrals = action({
  name: "counselling.referral.chase",
  input: z.object({ baseUrl: z.url() }),
  subject: noSubject,
  policy: referralsPolicy,

  async run({ tx, input: { baseUrl }, today, now }) {
    const deadlines = await readDeadlines(tx);
    let touched = 0;
    for (const referral of await lockUnanswered(tx, deadlines, today)) {
      if (isVoid(referral, deadlines, today)) await makeVoid(tx, referral, { today, now });
      else if (isToChase(referral, deadlines, today)) await chase(tx, referral, { baseUrl, today, now });
      else continue;
      touched++;
    }
    return touched;
  },

  journal: (_, touched) => ({ subject: null, count: touched }),
});

interface Night {
  readonly today: LocalDate;
  readonly now: Date;
}

async function makeVoid(tx: Transaction, referral: Referral, { today, now }: Night): Promise<void> {
  await saveReferral(tx, { ...referral, state: "verfallen", endedOn: today });
  const step = {
    referralId: referral.id,
    state: "verfallen" as const,
    onDay: today,
    says: "frist" as const,
    note: null,
  };
  await noteStep(tx, { ...step, recordedBy: system.id }, now);
  await tellColleague(tx, referral, t["counselling.referral.follow-up.void"](referral), today);
}

async function chase(
  tx: Transaction,
  referral: Referral,
  { baseUrl, today, now }: Night & { readonly baseUrl: string },
): Promise<void> {
  await saveReferral(tx, { ...referral, chases: referral.chases + 1, chasedOn: today });
  await sendRequest(tx, referral, { baseUrl, actor: system, now, again: true });
  await tellColleague(tx, referral, t["counselling.referral.follow-up.chase"](referral), today);
}

/** Without a case there is no Wiedervorlage; the list of referrals says it. */
async function tellColleague(
  tx: Transaction,
  { caseId, responsibleId }: Referral,
  what: string,
  today: LocalDate,
): Promise<void> {
  if (caseId === null) return;
  await remindOf(tx, { id: CaseId.parse(caseId), responsibleId }, { what, dueOn: today, by: responsibleId });
}
