import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Role } from "../account/account.ts";
import type { accountStates } from "./admin-paths.ts";

export interface AdministeredAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly demo: boolean;
  readonly endedOn: string | null;
  readonly roles: Role[];
  readonly hasFactor: boolean;
  readonly lastSignIn: Date | null;
}

export const accountsPerPage = 50;

export interface AccountsWanted {
  readonly q: string;
  readonly state: (typeof accountStates)[number];
  readonly offset: number;
}

const fields = sql<AdministeredAccount>`
  a.id, a.email, a.name, a.demo, a.ended_on,
  coalesce((select array_agg(role order by role) from identity.account_roles r where r.account_id = a.id), '{}') as roles,
  exists (select from identity.app_factors f where f.account_id = a.id and f.confirmed_at is not null)
    or exists (select from identity.passkeys p where p.account_id = a.id) as has_factor,
  (select max(s.at) from identity.sign_ins s where s.account_id = a.id and s.outcome = 'signed-in') as last_sign_in`;

/** Locked, so that nobody changes the account meanwhile. */
export async function administeredAccount(tx: Transaction, id: string): Promise<AdministeredAccount> {
  const { rows } = await sql<AdministeredAccount>`
    select ${fields} from identity.accounts a where a.id = ${id} for update of a`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

/** By name; what was typed may stand anywhere in name or address. */
export async function searchAccounts(
  tx: Transaction,
  { q, state, offset }: AccountsWanted,
): Promise<{ readonly total: number; readonly accounts: AdministeredAccount[] }> {
  const typed = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await sql<AdministeredAccount & { total: number }>`
    select ${fields}, count(*) over () as total from identity.accounts a
    where (a.name ilike ${typed} or a.email ilike ${typed})
      and (${state} = 'alle' or a.active = (${state} = 'arbeitet'))
    order by a.name, a.email limit ${accountsPerPage} offset ${offset}`.execute(tx);
  return { total: rows[0]?.total ?? 0, accounts: rows };
}
