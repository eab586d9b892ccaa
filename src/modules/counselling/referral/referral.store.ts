import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Deadlines, GivenConsent, Referral, ReferralState } from "./referral.ts";
import { type StandingName, standings } from "./standing.ts";

export async function addReferral(tx: Transaction, referral: Referral, now: Date): Promise<void> {
  const { shares, ...row } = referral;
  await tx
    .insertInto("counselling.referrals")
    .values({ ...row, shares: [...shares], createdAt: now })
    .execute();
}

/** Locked: the partner's answer and a colleague's note come one after the other. */
export async function lockReferral(tx: Transaction, id: string): Promise<Referral> {
  const { rows } = await sql<Referral>`select * from counselling.referrals where id = ${id} for update`.execute(tx);
  return one(rows);
}

export async function readReferral(tx: Transaction, id: string): Promise<Referral> {
  const { rows } = await sql<Referral>`select * from counselling.referrals where id = ${id}`.execute(tx);
  return one(rows);
}

function one(rows: readonly Referral[]): Referral {
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function saveReferral(tx: Transaction, { id, version, shares, ...changes }: Referral): Promise<void> {
  const saved = await tx
    .updateTable("counselling.referrals")
    .set({ ...changes, shares: [...shares], version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("counselling.referral.changed-meanwhile", 409);
}

export interface NotedStep {
  readonly referralId: string;
  readonly state: ReferralState;
  readonly onDay: LocalDate;
  readonly says: "partner" | "person" | "buero" | "frist";
  readonly note: string | null;
  readonly recordedBy: string;
}

export async function noteStep(tx: Transaction, step: NotedStep, now: Date): Promise<void> {
  await tx
    .insertInto("counselling.referralSteps")
    .values({ id: newId(), ...step, createdAt: now })
    .execute();
}

export async function listSteps(tx: Transaction, referralId: string): Promise<NotedStep[]> {
  const { rows } = await sql<NotedStep>`
    select referral_id, state, on_day, says, note, recorded_by from counselling.referral_steps
    where referral_id = ${referralId} order by created_at, id`.execute(tx);
  return rows;
}

/** All that was asked for in a case, the oldest first. */
export async function listCaseReferrals(tx: Transaction, caseId: string): Promise<Referral[]> {
  const { rows } = await sql<Referral>`
    select * from counselling.referrals where case_id = ${caseId} order by sent_on, created_at`.execute(tx);
  return rows;
}

/** Whoever holds a link learns nothing of the person any more. */
export async function shareNothing(tx: Transaction, referrals: readonly Pick<Referral, "id">[]): Promise<void> {
  const ids = referrals.map(({ id }) => id);
  await sql`update counselling.referrals set shares = '{}', version = version + 1
    where id = any (${ids}::uuid[]) and shares <> '{}'`.execute(tx);
}

export async function listGivenConsents(tx: Transaction, caseId: string): Promise<GivenConsent[]> {
  const { rows } = await sql<GivenConsent>`
    select scope, recipient, valid_until, withdrawn_on from counselling.consents where case_id = ${caseId}`.execute(tx);
  return rows;
}

export interface ListedReferral extends Pick<
  Referral,
  "id" | "caseId" | "contactId" | "targetName" | "what" | "state" | "sentOn" | "startedOn" | "chases"
> {
  readonly firstName: string | null;
  readonly lastName: string | null;
}

export interface ReferralFilter {
  readonly standing: StandingName | undefined;
  readonly responsibleId: string | undefined;
  readonly caseId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly page: number;
  readonly perPage: number;
}

/** Without a name, the way ends when both have spoken. */
const inStanding = (name: StandingName) => {
  const among = sql`r.state = any (${[...standings[name]]}::text[])`;
  const endsHere = sql`(r.contact_id is not null and r.state = 'kontakt')`;
  return name === "beendet" ? sql`(${among} or ${endsHere})` : sql`${among} and not ${endsHere}`;
};

/** The oldest without answer first; row-level security shows those of cases and contacts that one may read. */
export async function listReferrals(
  tx: Transaction,
  { standing, responsibleId, caseId, contactId, page, perPage }: ReferralFilter,
): Promise<{ readonly total: number; readonly referrals: readonly ListedReferral[] }> {
  const where = sql`where true
    ${standing === undefined ? sql`` : sql`and ${inStanding(standing)}`}
    ${responsibleId === undefined ? sql`` : sql`and r.responsible_id = ${responsibleId}`}
    ${caseId === undefined ? sql`` : sql`and r.case_id = ${caseId}`}
    ${contactId === undefined ? sql`` : sql`and r.contact_id = ${contactId}`}`;
  const { rows } = await sql<ListedReferral>`
    select r.id, r.case_id, r.contact_id, r.target_name, r.what, r.state, r.sent_on, r.started_on, r.chases, p.first_name, p.last_name
    from counselling.referrals r left join counselling.cases c on c.id = r.case_id left join people.door_persons p on p.id = c.person_id
    ${where} order by r.sent_on, r.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(tx);
  const counted = await sql<{ total: number }>`select count(*) as total from counselling.referrals r ${where}`.execute(
    tx,
  );
  return { total: counted.rows[0]?.total ?? 0, referrals: rows };
}

/** Without answer for at least the first of these days, to be looked at one by one; nobody is asked while processing is restricted. */
export async function lockUnanswered(tx: Transaction, { chase }: Deadlines, today: LocalDate): Promise<Referral[]> {
  const first = Math.min(...chase, 30);
  const { rows } = await sql<Referral>`
    select r.* from counselling.referrals r left join counselling.cases c on c.id = r.case_id
    left join people.door_persons p on p.id = c.person_id
    where p.restricted_on is null and r.state in ('gesendet', 'gesehen', 'frage') and r.sent_on <= ${today}::date - ${first}::int
    order by r.sent_on for update of r`.execute(tx);
  return rows;
}
