import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./migrate.ts";
import { enterServer } from "./server.ts";
import { emptyDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
let client: Client;
let folder: string;
beforeEach(async () => {
  database = await emptyDatabase();
  client = await enterServer(database.address);
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await write("0001_things.sql", "create schema things; create table things.things (id int primary key);");
});
afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const exists = async (table: string) =>
  (await client.query("select to_regclass($1) is not null as found", [table])).rows[0]?.found;

describe("migrating", () => {
  it("runs each file once, in the order of names", async () => {
    await write("0002_more.sql", "alter table things.things add name text not null default ''");
    expect(await migrate(client, folder)).toEqual(["0001_things.sql", "0002_more.sql"]);
    expect(await migrate(client, folder)).toEqual([]);
    await write("0003_most.sql", "drop table things.things");
    expect(await migrate(client, folder)).toEqual(["0003_most.sql"]);
  });

  it("lets two processes that start together take turns", async () => {
    const other = await enterServer(database.address);
    const runs = await Promise.all([migrate(client, folder), migrate(other, folder)]);
    expect(runs.flat()).toEqual(["0001_things.sql"]);
    await other.end();
  });

  it("refuses a file that was changed after it ran, and names it", async () => {
    await migrate(client, folder);
    await write("0001_things.sql", "create schema other");
    await expect(migrate(client, folder)).rejects.toThrow(/0001_things\.sql wurde verändert/);
  });

  it("refuses a database that a newer version has set up", async () => {
    await write("0002_more.sql", "create table things.more (id int)");
    await migrate(client, folder);
    await rm(join(folder, "0002_more.sql"));
    await expect(migrate(client, folder)).rejects.toThrow(/neueren Beisammen.*0002_more\.sql/);
  });

  it("leaves nothing of a file that fails, keeps those before it, and says where the fault is", async () => {
    await write("0002_bad.sql", "create table things.half (id int);\nselect 1;\ncreate tabel things.other (id int);");
    await expect(migrate(client, folder)).rejects.toThrow(/0002_bad\.sql.*"tabel" \(Zeile 3\)/);
    expect([await exists("things.half"), await exists("things.things")]).toEqual([false, true]);
    await write("0002_bad.sql", "create table things.whole (id int)");
    expect(await migrate(client, folder)).toEqual(["0002_bad.sql"]);
  });
});
