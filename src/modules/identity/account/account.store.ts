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

export type DemoAccount = Pick<Account, "email" | "name" | "roles"> & { readonly workplace: string | null };

/** One account of each role and place that a visitor of the demo may want to try. */
export async function listDemoAccounts(tx: Transaction): Promise<DemoAccount[]> {
  return tx
    .selectFrom("identity.accounts as accounts")
    .select(["email", "name", "workplace", rolesOf.as("roles")])
    .where("demo", "=", true)
    .where("active", "=", true)
    .orderBy("workplace")
    .orderBy("name")
    .execute();
}

/** Makes an account or brings an existing one to this state; used for demo accounts and the first admin. */
export async function putAccount(tx: Transaction, { roles, scopes = {}, ...account }: Account): Promise<void> {
  await tx
    .insertInto("identity.accounts")
    .values(account)
    .onConflict((conflict) =>
      conflict
        .column("email")
        .doUpdateSet({ name: account.name, password: account.password, workplace: account.workplace ?? null }),
    )
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
  const rows = Object.entries(scopes).flatMap(([kind, ids]) => ids.map((scope) => ({ kind, scope })));
  if (rows.length > 0)
    await sql`
      insert into identity.account_scopes (account_id, kind, scope)
      select a.id, x.kind, x.scope from identity.accounts a, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) x(kind text, scope text)
      where a.email = ${account.email} on conflict do nothing`.execute(tx);
}

/** A colleague as others see one: no address, no password. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly workplace: string | null;
  readonly active: boolean;
  readonly roles: readonly string[];
  /** "kind:id". */
  readonly scopes: readonly string[];
}

export async function listColleagues(tx: Transaction): Promise<Colleague[]> {
  return (await sql<Colleague>`select * from identity.door_colleagues() order by name`.execute(tx)).rows;
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

/** For whom a passkey, a link or the city's sign-in stands; undefined when nobody works with it any more. */
export async function workingAccountById(
  tx: Transaction,
  id: string,
): Promise<Omit<Account, "password" | "active"> | undefined> {
  const found = await tx
    .selectFrom("identity.accounts as accounts")
    .select(["id", "email", "name", "demo", rolesOf.as("roles")])
    .where("id", "=", id)
    .where("active", "=", true)
    .executeTakeFirst();
  return found && { ...found, id: AccountId.parse(found.id) };
}

export async function passwordOf(tx: Transaction, id: string): Promise<string | undefined> {
  const found = await tx.selectFrom("identity.accounts").select("password").where("id", "=", id).executeTakeFirst();
  return found?.password;
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

/** Those who pay the people who work here: the city and the associations. */
export async function putEmployers(tx: Transaction, employers: readonly Employer[]): Promise<void> {
  await tx
    .insertInto("identity.employers")
    .values([...employers])
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ name: (row) => row.ref("excluded.name") }))
    .execute();
}

export interface Employer {
  readonly id: string;
  readonly name: string;
  readonly municipal: boolean;
  readonly demo: boolean;
}

export async function listEmployers(tx: Transaction): Promise<Employer[]> {
  return tx.selectFrom("identity.employers").select(["id", "name", "municipal", "demo"]).orderBy("name").execute();
}
