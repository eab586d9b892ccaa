import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { hashOfLink } from "#platform/tokens/links.store.ts";
import type { ReferralState } from "./referral.ts";

/** What the holder of a link sees: initials, until they said yes; then what the consent allows. Without initials nobody gave a name. */
export interface AskedPartner {
  readonly id: string;
  readonly targetName: string;
  readonly what: string;
  readonly reachable: string | null;
  readonly state: ReferralState;
  readonly sentOn: LocalDate;
  readonly initials: string | null;
  readonly stadtbezirk: string | null;
  readonly expiresAt: Date;
  readonly personName: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly officeId: string;
  /** Of the latest assessment. */
  readonly pflegegrad: number | null;
}

export async function readByLink(tx: Transaction, token: string): Promise<AskedPartner> {
  const { rows } = await sql<AskedPartner>`select * from counselling.door_referral(${hashOfLink(token)})`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("directory.link.gone", 404);
  return found;
}

export async function answerByLink(
  tx: Transaction,
  token: string,
  {
    answer,
    note,
    today,
    now,
  }: { readonly answer: string; readonly note: string | null; readonly today: LocalDate; readonly now: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`
    select counselling.answer_referral(${hashOfLink(token)}, ${answer}, ${note}, ${today}, ${now}) as id`.execute(tx);
  const id = rows[0]?.id;
  if (!id) throw new Refusal("counselling.referral.not-any-more", 409);
  return id;
}
