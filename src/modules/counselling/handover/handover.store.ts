import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { Case } from "../case/case.ts";

/** Somebody whose open cases one may read; without a name when the account is gone. */
export interface Leaving {
  readonly id: string;
  readonly name: string | null;
  readonly active: boolean;
  readonly cases: number;
}

export interface HandedCase extends Pick<Case, "id" | "number" | "state" | "urgency"> {
  readonly firstName: string | null;
  readonly lastName: string;
  readonly followUps: number;
  readonly referrals: number;
}

/** More at once nobody looks through; the rest comes with the next round. */
export const most = 200;

export async function listResponsible(tx: Transaction): Promise<Leaving[]> {
  const { rows } = await sql<Leaving>`
    select w.id, g.name, coalesce(g.active, false) as active, w.cases from (
      select c.responsible_id as id, count(*)::int as cases from counselling.cases c
      where c.responsible_id is not null and c.state <> 'abgeschlossen' group by 1
    ) w left join identity.door_colleagues() g on g.id = w.id order by g.name nulls first`.execute(tx);
  return rows;
}

/** Open cases of one colleague among those the actor may read. */
export async function listCasesOfColleague(tx: Transaction, colleagueId: string): Promise<HandedCase[]> {
  const { rows } = await sql<HandedCase>`
    select c.id, c.number, c.state, c.urgency, p.first_name, p.last_name,
      (select count(*)::int from counselling.follow_ups f where f.case_id = c.id and f.done_on is null) as follow_ups,
      (select count(*)::int from counselling.referrals r where r.case_id = c.id and r.state in ('gesendet', 'gesehen', 'frage', 'zugesagt', 'kontakt')) as referrals
    from counselling.cases c join people.door_persons p on p.id = c.person_id
    where c.responsible_id = ${colleagueId} and c.state <> 'abgeschlossen' order by p.last_name, c.id limit ${most}`.execute(
    tx,
  );
  return rows;
}

export interface Loose {
  /** Wiedervorlagen in cases of others. */
  readonly followUps: number;
  /** Requests that began at the counter. */
  readonly referrals: number;
}

/** What hangs on a colleague besides their cases, as far as the actor may see it. */
export async function countLoose(tx: Transaction, colleagueId: string): Promise<Loose> {
  const { rows } = await sql<Loose>`select
    (select count(*)::int from counselling.follow_ups f join counselling.cases c on c.id = f.case_id
      where f.for_id = ${colleagueId} and f.done_on is null and c.responsible_id is distinct from ${colleagueId}) as follow_ups,
    (select count(*)::int from counselling.referrals r
      where r.contact_id is not null and r.responsible_id = ${colleagueId} and r.state in ('gesendet', 'gesehen', 'frage', 'zugesagt')) as referrals`.execute(
    tx,
  );
  return rows[0] ?? { followUps: 0, referrals: 0 };
}

/** Wiedervorlagen go to whoever is responsible for their case; requests of the counter to the successor. */
export async function passOnLoose(tx: Transaction, from: string, to: string): Promise<number> {
  const followUps = await sql`
    update counselling.follow_ups f set for_id = coalesce(c.responsible_id, ${to}) from counselling.cases c
    where c.id = f.case_id and f.for_id = ${from} and f.done_on is null and c.responsible_id is distinct from ${from}`.execute(
    tx,
  );
  const referrals = await sql`
    update counselling.referrals set responsible_id = ${to}, version = version + 1
    where contact_id is not null and responsible_id = ${from} and state in ('gesendet', 'gesehen', 'frage', 'zugesagt')`.execute(
    tx,
  );
  return Number((followUps.numAffectedRows ?? 0n) + (referrals.numAffectedRows ?? 0n));
}

export async function hasOpenWork(tx: Transaction, accountId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select counselling.has_open_work(${accountId}) as has`.execute(tx);
  return rows[0]?.has ?? false;
}
