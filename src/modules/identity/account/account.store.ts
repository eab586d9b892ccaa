import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { AccountId, type Account, type Role } from "./account.ts";

const columns = ["id", "email", "name", "password", "active", "demo"] as const;

const rolesOf = sql<
  Role[]
>`coalesce((select array_agg(role order by role) from identity.account_roles r where r.account_id = accounts.id), '{}')`;

export async function findAccountByEmail(tx: Transaction, email: string): Promise<Account | undefined> {
  const found = await tx
    .selectFrom("identity.accounts as accounts")
    .select([...columns, rolesOf.as("roles")])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return found && { ...found, id: AccountId.parse(found.id) };
}

export async function listDemoAccounts(tx: Transaction): Promise<Pick<Account, "email" | "name" | "roles">[]> {
  return tx
    .selectFrom("identity.accounts as accounts")
    .select(["email", "name", rolesOf.as("roles")])
    .where("demo", "=", true)
    .where("active", "=", true)
    .orderBy("name")
    .execute();
}

/** Makes an account or brings an existing one to this state; used for demo accounts and the first admin. */
export async function putAccount(tx: Transaction, { roles, ...account }: Account): Promise<void> {
  await tx
    .insertInto("identity.accounts")
    .values(account)
    .onConflict((conflict) => conflict.column("email").doUpdateSet({ name: account.name, password: account.password }))
    .execute();
  await tx
    .insertInto("identity.accountRoles")
    .columns(["accountId", "role"])
    .expression((from) =>
      from
        .selectFrom("identity.accounts as accounts")
        .select(["accounts.id", sql<Role>`unnest(${[...roles]}::text[])`.as("role")])
        .where("email", "=", account.email),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The account of somebody who works here; locked, so that nobody changes it meanwhile. */
export async function workingAccount(tx: Transaction, email: string): Promise<{ id: string; name: string }> {
  const found = await tx
    .selectFrom("identity.accounts")
    .select(["id", "name"])
    .where("email", "=", email.trim().toLowerCase())
    .where("active", "=", true)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw refuse("identity.account.unknown", { email });
  return found;
}

export async function savePassword(tx: Transaction, id: string, password: string): Promise<void> {
  await tx.updateTable("identity.accounts").set({ password }).where("id", "=", id).execute();
}

export async function saveEnd(tx: Transaction, id: string, endedOn: LocalDate): Promise<void> {
  await tx.updateTable("identity.accounts").set({ active: false, endedOn }).where("id", "=", id).execute();
}

export interface ListedAccount extends Pick<Account, "email" | "name" | "roles"> {
  readonly endedOn: string | null;
}

/** Those who work here first. */
export async function listAccounts(tx: Transaction): Promise<ListedAccount[]> {
  return tx
    .selectFrom("identity.accounts as accounts")
    .select(["email", "name", "endedOn", rolesOf.as("roles")])
    .orderBy("active", "desc")
    .orderBy("name")
    .execute();
}

/** Deletes whose work ended on that day or before, and what hangs on them: roles, sessions, sign-ins. */
export async function deleteEnded(tx: Transaction, endedUntil: LocalDate): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom("identity.accounts")
    .where("active", "=", false)
    .where("endedOn", "<=", endedUntil)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
