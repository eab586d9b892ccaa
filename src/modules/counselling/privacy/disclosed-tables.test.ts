import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { disclosedTables, undisclosedTables } from "./disclosed-tables.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Every table that leads to a person or a case: by a column's name, or by references over any number of steps. */
async function leadingToPersons(): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive led as (
      select 'people.persons'::regclass::oid as id
      union select a.attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
        where a.attname in ('case_id', 'person_id') and not a.attisdropped
      union select k.conrelid from pg_constraint k join led l on k.confrelid = l.id where k.contype = 'f'
    )
    select n.nspname || '.' || c.relname as name from led l join pg_class c on c.oid = l.id
    join pg_namespace n on n.oid = c.relnamespace order by 1`.execute(database.owner);
  return rows.map(({ name }) => name);
}

describe("every table that leads to a person", () => {
  it("stands in the Auskunft, or among the exceptions with a reason", async () => {
    const named = [...Object.keys(disclosedTables), ...Object.keys(undisclosedTables)];
    expect(await leadingToPersons()).toEqual(named.toSorted());
    expect(Object.values(undisclosedTables).filter((reason) => reason.trim() === "")).toEqual([]);
  });

  it("is found even when it is new and hangs on a table that hangs on the case", async () => {
    const name = `planted_${newId().slice(-6)}`;
    await sql`create table counselling.${sql.id(name)} (id uuid primary key, step uuid references counselling.referral_steps)`.execute(
      database.owner,
    );
    expect(await leadingToPersons()).toContain(`counselling.${name}`);
    await sql`drop table counselling.${sql.id(name)}`.execute(database.owner);
  });
});
