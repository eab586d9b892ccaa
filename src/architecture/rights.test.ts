import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { calledByVisitors, personalPlatformTables, readByVisitors } from "./expected-rights.ts";
import { builtModules, modules } from "./modules.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly forced: boolean;
  readonly enabled: boolean;
}

async function readTables(): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select n.nspname as schema, n.nspname || '.' || c.relname as name, c.relforcerowsecurity as forced, c.relrowsecurity as enabled
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'jobs')
    order by 1, 2`.execute(database.owner);
  return rows;
}

type Named = Pick<Table, "schema" | "name">;
const isCatalogue = ({ schema }: Named): boolean => modules[schema]?.trust === "catalogue";
const isPersonal = (table: Named): boolean =>
  table.schema === "platform" ? personalPlatformTables.includes(table.name) : !isCatalogue(table);

/** Tables whose row-level security is not what the trust of their module asks for (ADR 0010). */
function wrongSecurity(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) => {
    if (isPersonal(table)) return table.forced && table.enabled ? [] : [`${table.name} must force row-level security`];
    return isCatalogue(table) && table.enabled
      ? [`${table.name} is catalogue: row-level security would switch off its indexes`]
      : [];
  });
}

describe("row-level security", () => {
  it("is forced on every table but those of the open catalogue, which have none", async () => {
    const tables = await readTables();
    expect(tables.filter(isPersonal).length).toBeGreaterThan(8);
    expect(wrongSecurity(tables)).toEqual([]);
  });

  it("is missed where a table is planted without it, and found where the catalogue has it", async () => {
    await sql`
      create table identity.planted (id uuid primary key);
      create table directory.planted (id uuid primary key); alter table directory.planted enable row level security;
      create table offers.planted (id uuid primary key); alter table offers.planted enable row level security;
    `.execute(database.owner);
    expect(wrongSecurity(await readTables())).toEqual([
      "directory.planted must force row-level security",
      "identity.planted must force row-level security",
      "offers.planted is catalogue: row-level security would switch off its indexes",
    ]);
    await sql`drop table identity.planted, directory.planted, offers.planted`.execute(database.owner);
  });

  it("each schema belongs to the platform or to a module that is built", async () => {
    const schemas = new Set((await readTables()).map(({ schema }) => schema));
    expect([...schemas].filter((name) => name !== "platform" && !builtModules.includes(name))).toEqual([]);
  });
});

const held = async (statement: ReturnType<typeof sql<{ name: string }>>): Promise<readonly string[]> =>
  (await statement.execute(database.owner)).rows.map(({ name }) => name);

const readNow = () =>
  held(sql`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      and has_schema_privilege('app_public', n.oid, 'usage') and has_any_column_privilege('app_public', c.oid, 'select')
    order by 1`);

const calledNow = () =>
  held(sql`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema')
      and has_schema_privilege('app_public', n.oid, 'usage') and has_function_privilege('app_public', p.oid, 'execute')
    order by 1`);

describe("what a visitor's connection may do", () => {
  it("reads exactly what expected-rights.ts lists", async () => {
    expect(await readNow()).toEqual(readByVisitors);
  });

  it("calls exactly what expected-rights.ts lists", async () => {
    expect(await calledNow()).toEqual(calledByVisitors);
  });

  it("is told apart when somebody opens a table", async () => {
    await sql`grant select on directory.reports to app_public`.execute(database.owner);
    expect((await readNow()).filter((name) => !readByVisitors.includes(name))).toEqual(["directory.reports"]);
    await sql`revoke select on directory.reports from app_public`.execute(database.owner);
  });
});
