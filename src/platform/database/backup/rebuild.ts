import { escapeIdentifier, type Client } from "pg";
import { applyMigration, createRegister, type Migration } from "../migrate.ts";
import { quoted } from "./catalogue.ts";
import type { BackedTable } from "./header.ts";

/**
 * Empties the database and builds it up to the state of the backup, all inside the caller's transaction. Schemas of
 * somebody else stay.
 */
export async function rebuild(client: Client, migrations: readonly Migration[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where pg_get_userbyid(nspowner) = current_user and nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'",
  );
  for (const { name } of rows) await client.query(`drop schema ${escapeIdentifier(name)} cascade`);
  await createRegister(client);
  for (const migration of migrations) await applyMigration(client, migration);
}

interface Guard {
  readonly lift: string;
  readonly restore: string;
}

/**
 * What would stand in the way of loading rows as they were, and how to put it back: triggers (they would write the
 * journal again), forced row-level security, and foreign keys – put back they check all rows at once, which makes the
 * order of the tables indifferent and finds a backup that does not fit itself. Works for every owner, not only for a
 * superuser.
 */
export async function readGuards(client: Client): Promise<readonly Guard[]> {
  const { rows } = await client.query<Guard>(`
    select lift, restore from (
      select 1 as turn, tgrelid as id, format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as lift,
        format('alter table %s enable %s trigger %I', tgrelid::regclass,
          case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as restore
      from pg_trigger where not tgisinternal and tgparentid = 0 and tgenabled <> 'D'
      union all
      select 2, oid, format('alter table %s no force row level security', oid::regclass),
        format('alter table %s force row level security', oid::regclass)
      from pg_class where relforcerowsecurity
      union all
      select 3, conrelid, format('alter table %s drop constraint %I', conrelid::regclass, conname),
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where contype = 'f' and conparentid = 0
    ) guards join pg_class on pg_class.oid = id and pg_get_userbyid(relowner) = current_user order by turn, lift`);
  return rows;
}

export async function lift(client: Client, guards: readonly Guard[]): Promise<void> {
  for (const guard of guards) await client.query(guard.lift);
}

/** Foreign keys first: a table with changes that await a check cannot be altered. */
export async function putBack(client: Client, guards: readonly Guard[]): Promise<void> {
  for (const guard of guards.toReversed()) await client.query(guard.restore);
}

/** Rows that the migrations themselves made come back with the backup. */
export async function emptyTables(client: Client, tables: readonly BackedTable[]): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(", ")} cascade`);
}
