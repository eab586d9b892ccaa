import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Role } from "../account/account.ts";
import type { AccountRights } from "./rights.ts";

/** Locked: two admins do not change one colleague's rights at once. */
export async function lockRights(tx: Transaction, id: string): Promise<AccountRights> {
  await tx.selectFrom("identity.accounts").select("id").where("id", "=", id).forUpdate().execute();
  return readRights(tx, id);
}

export async function readRights(tx: Transaction, id: string): Promise<AccountRights> {
  const { rows } = await sql<AccountRights>`
    select a.id, a.name, a.workplace,
      array(select r.role from identity.account_roles r where r.account_id = a.id order by 1) as roles,
      array(select s.kind || ':' || s.scope from identity.account_scopes s where s.account_id = a.id order by 1) as scopes
    from identity.accounts a where a.id = ${id} and a.active`.execute(tx);
  const [found] = rows;
  if (!found) throw new Refusal("platform.unknown", 404);
  return found;
}

export async function saveRights(tx: Transaction, { id, workplace, roles, scopes }: AccountRights): Promise<void> {
  await tx.updateTable("identity.accounts").set({ workplace }).where("id", "=", id).execute();
  await tx.deleteFrom("identity.accountRoles").where("accountId", "=", id).execute();
  await tx.deleteFrom("identity.accountScopes").where("accountId", "=", id).execute();
  if (roles.length > 0)
    await tx
      .insertInto("identity.accountRoles")
      .values(roles.map((role) => ({ accountId: id, role })))
      .execute();
  if (scopes.length > 0)
    await sql`
      insert into identity.account_scopes (account_id, kind, scope)
      select ${id}, split_part(pair, ':', 1), split_part(pair, ':', 2) from unnest(${[...scopes]}::text[]) pair`.execute(
      tx,
    );
}

/** Whether somebody else is there who may look after accounts. */
export async function hasOtherHolder(tx: Transaction, role: Role, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from identity.account_roles r join identity.accounts a on a.id = r.account_id
    where r.role = ${role} and a.active and a.id <> ${id} limit 1`.execute(tx);
  return rows.length > 0;
}
