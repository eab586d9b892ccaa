import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { modules } from "./modules.ts";

/** Older than their doors; each is read whole by the module that owns it. */
const overTables: readonly RegExp[] = [/^opendata\.\w+ reads /, /^search\.names reads /];

let database: TestDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

/** Views that name a relation of another module that is no door, or of a module that theirs may not use. */
async function pastDoors(): Promise<readonly string[]> {
  const { rows } = await sql<{ here: string; view: string; schema: string; name: string }>`
    select distinct vn.nspname as here, v.relname as view, rn.nspname as schema, r.relname as name
    from pg_rewrite w
    join pg_class v on v.oid = w.ev_class and v.relkind = 'v'
    join pg_namespace vn on vn.oid = v.relnamespace
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
    join pg_class r on r.oid = d.refobjid
    join pg_namespace rn on rn.oid = r.relnamespace
    where vn.nspname in (${sql.join(Object.keys(modules))}) and rn.nspname <> vn.nspname and rn.nspname <> 'platform'
    order by 1, 2, 3, 4`.execute(database.owner);
  return rows
    .filter(({ here, schema, name }) => !isDoor(name) || !modules[here]?.uses.includes(schema))
    .map(({ here, view, schema, name }) => `${here}.${view} reads ${schema}.${name}`)
    .filter((found) => !overTables.some((known) => known.test(found)));
}

const isDoor = (name: string): boolean => /^door_|_facts$/.test(name);

describe("a view that reads another module", () => {
  it("reads its doors", async () => {
    expect(await pastDoors()).toEqual([]);
  });

  it("is told apart when it reads a table, or a door that is not open to it", async () => {
    await sql`create view directory.planted as select id from places.places`.execute(database.owner);
    await sql`create view places.planted as select id from offers.door_dates`.execute(database.owner);
    expect(await pastDoors()).toEqual([
      "directory.planted reads places.places",
      "places.planted reads offers.door_dates",
    ]);
  });
});
