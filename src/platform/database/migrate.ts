import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseError, type Client } from "pg";
import { StartRefusal } from "#platform/settings/environment.ts";
import { databaseTexts } from "./texts/de.ts";

export interface Migration {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** Runs each SQL file once, in order and each in its own transaction; returns the names of those that ran now. */
export async function migrate(client: Client, migrationsFolder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(migrationsFolder);
  await client.query("select pg_advisory_lock(hashtext('beisammen.migrate'))");
  try {
    await createRegister(client);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await runAlone(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('beisammen.migrate'))");
  }
}

export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
    }),
  );
}

/** The one table that no migration makes. */
export async function createRegister(client: Client): Promise<void> {
  const { rows } = await client.query("select to_regclass('platform.migrations') as found");
  if (rows[0]?.found) return;
  try {
    await client.query("create schema if not exists platform");
    await client.query(
      "create table platform.migrations (name text primary key, sha256 text not null, at timestamptz not null default now())",
    );
  } catch (fault) {
    throw await explainRights(client, fault);
  }
}

async function findPending(client: Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from platform.migrations order by name",
  );
  const done = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...done.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new StartRefusal(databaseTexts.databaseNewer({ names: unknown.join(", ") }));
  const changed = migrations.find(({ name, sha256 }) => (done.get(name) ?? sha256) !== sha256);
  if (changed) throw new StartRefusal(databaseTexts.migrationChanged(changed));
  return migrations.filter(({ name }) => !done.has(name));
}

async function runAlone(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await applyMigration(client, migration);
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback").catch(() => undefined);
    throw fault;
  }
}

/** For a caller that has its own transaction. */
export async function applyMigration(client: Client, { name, text, sha256 }: Migration): Promise<void> {
  try {
    await client.query(text);
    await client.query("insert into platform.migrations (name, sha256) values ($1, $2)", [name, sha256]);
  } catch (fault) {
    if (!(fault instanceof DatabaseError)) throw fault;
    const line = fault.position && text.slice(0, Number(fault.position)).split("\n").length;
    const problem = line ? `${fault.message} (Zeile ${line})` : fault.message;
    throw new StartRefusal(databaseTexts.migrationFailed({ name, problem }), { cause: fault });
  }
}

async function explainRights(client: Client, fault: unknown): Promise<unknown> {
  if (!(fault instanceof DatabaseError) || fault.code !== "42501") return fault;
  const { rows } = await client.query<{ user: string; database: string }>(
    "select current_user as user, current_database() as database",
  );
  const who = rows[0] ?? { user: "", database: "" };
  return new StartRefusal(databaseTexts.mayNotCreate(who), { cause: fault });
}
