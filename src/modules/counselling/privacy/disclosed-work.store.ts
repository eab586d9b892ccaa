import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Referral } from "../referral/referral.ts";
import type { NotedStep } from "../referral/referral.store.ts";

/** What is kept of a case besides its file: told in the Auskunft only. */
export interface DisclosedWork {
  readonly periods: readonly { readonly openedOn: LocalDate; readonly closedOn: LocalDate | null }[];
  readonly referrals: readonly ToldReferral[];
  readonly referralSteps: readonly ToldStep[];
  readonly unmetNeeds: readonly {
    readonly onDay: LocalDate;
    readonly name: string;
    readonly wish: string | null;
    readonly solvedOn: LocalDate | null;
    readonly solvedWith: string | null;
  }[];
}

/** Who was asked is told by name (Art. 15 (1) c DSGVO); the address that it went to is theirs. */
type ToldReferral = Pick<
  Referral,
  | ("targetName" | "what" | "reachable" | "shares" | "channel" | "state" | "reason")
  | ("sentOn" | "seenOn" | "answeredOn" | "contactedOn" | "startedOn" | "startedSays" | "sustainedOn" | "endedOn")
  | ("chasedOn" | "chases")
>;
type ToldStep = Pick<NotedStep, "state" | "onDay" | "says" | "note"> & Pick<Referral, "targetName">;

export async function readDisclosedWork(tx: Transaction, caseId: string): Promise<DisclosedWork> {
  const periods = await sql<DisclosedWork["periods"][number]>`
    select opened_on, closed_on from counselling.case_periods where case_id = ${caseId} order by opened_on`.execute(tx);
  const referrals = await sql<ToldReferral>`
    select target_name, what, reachable, shares, channel, state, reason, sent_on, seen_on, answered_on, contacted_on, started_on,
      started_says, sustained_on, ended_on, chased_on, chases
    from counselling.referrals where case_id = ${caseId} order by sent_on, id`.execute(tx);
  const steps = await sql<ToldStep>`
    select r.target_name, s.state, s.on_day, s.says, s.note
    from counselling.referral_steps s join counselling.referrals r on r.id = s.referral_id
    where r.case_id = ${caseId} order by s.created_at, s.id`.execute(tx);
  const needs = await sql<DisclosedWork["unmetNeeds"][number]>`
    select n.on_day, t.name, n.wish, n.solved_on, n.solved_with
    from counselling.unmet_needs n join counselling.themes t on t.key = n.theme_key
    where n.case_id = ${caseId} order by n.on_day`.execute(tx);
  return { periods: periods.rows, referrals: referrals.rows, referralSteps: steps.rows, unmetNeeds: needs.rows };
}
