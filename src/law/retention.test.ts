import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { listRetention, retentionOf } from "./retention.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe("the list of personal data", () => {
  it("has at least one row for each table that is guarded row by row", async () => {
    const { rows } = await sql<{ name: string }>`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relforcerowsecurity order by 1`.execute(database.owner);
    expect(rows.length).toBeGreaterThan(5);
    const listed = new Set(listRetention().map(({ table }) => table));
    expect(rows.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
  });

  it("names only columns that there are", async () => {
    const { rows } = await sql<{ name: string }>`
      select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns`.execute(
      database.owner,
    );
    const there = new Set(rows.map(({ name }) => name));
    expect(
      listRetention()
        .map(({ table, column }) => `${table}.${column}`)
        .filter((name) => !there.has(name)),
    ).toEqual([]);
  });

  it("has every column whose name says that it holds a person's name, address or number", async () => {
    const { rows } = await sql<{ name: string }>`
      select n.nspname || '.' || c.relname || '.' || a.attname as name
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attnum > 0 and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
        and (c.relforcerowsecurity and a.attname in ('name', 'email', 'phone', 'contact', 'recipient', 'password')
          or a.attname ~ '(^|_)(actor_name|confirmed_by|created_by|created_by_name|handled_by)$')`.execute(
      database.owner,
    );
    const listed = new Set(listRetention().map(({ table, column }) => `${table}.${column}`));
    expect(rows.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
  });

  it("holds each column once", () => {
    const names = listRetention().map(({ table, column }) => `${table}.${column}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("says when the contact in a report is erased, and that nobody has confirmed it yet", () => {
    expect(retentionOf("directory.reports", "contact")).toMatchObject({
      period: expect.stringContaining("90 Tage"),
      confirmed: false,
    });
  });
});
