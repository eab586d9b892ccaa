import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "./connect.ts";
import { enterServer } from "./server.ts";
import { emptyDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

const urlOf = (user: string) => {
  const address = database.address;
  if ("url" in address) return address.url;
  return `postgres://${user}@localhost/${address.database}?host=${encodeURIComponent(address.host)}`;
};

describe("connections", () => {
  it("of each part work as the role of that part", async () => {
    const whoIs = async (db: typeof database.public) =>
      (await sql<{ who: string }>`select session_user || ' as ' || current_user as who`.execute(db)).rows[0]?.who;
    expect([await whoIs(database.public), await whoIs(database.staff), await whoIs(database.reports)]).toEqual([
      "app_public as app_public",
      "app_staff as app_staff",
      "app_reports as app_reports",
    ]);
  });

  it("act as their role when there is only one URL, and stay so after RESET ROLE", async () => {
    const open = openDatabase({ owner: { url: urlOf("migrator") } });
    await sql`reset role`.execute(open.public);
    const { rows } = await sql<{ who: string }>`select session_user || ' as ' || current_user as who`.execute(
      open.public,
    );
    expect(rows).toEqual([{ who: "migrator as app_public" }]);
    await open.close();
  });

  it("refuse to work when a go-between dropped the role", async () => {
    const open = openDatabase({ owner: { url: `${urlOf("migrator")}&options=-c%20geqo%3Doff` } });
    await expect(sql`select 1`.execute(open.staff)).rejects.toThrow(/app_staff.*migrator.*DATABASE_URL_STAFF/);
    await open.close();
  });

  it("give public questions five seconds and those of the staff thirty", async () => {
    const limit = async (db: typeof database.public) =>
      (await sql<{ limit: string }>`select current_setting('statement_timeout') as limit`.execute(db)).rows[0]?.limit;
    expect([await limit(database.public), await limit(database.staff)]).toEqual(["5s", "30s"]);
  });

  it("survive the loss of an idle connection", async () => {
    await sql`select 1`.execute(database.staff);
    const administrator = await enterServer({ url: urlOf("postgres") });
    await administrator.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_staff' and datname = current_database()",
    );
    await administrator.end();
    await expect.poll(() => database.pools.staff.totalCount).toBe(0);
    expect((await sql`select 1 as one`.execute(database.staff)).rows).toEqual([{ one: 1 }]);
  });
});

describe("values", () => {
  it("arrive as the types say", async () => {
    const { rows } = await sql`select 9007199254740991::int8 as count, '2026-03-29'::date as day, '09:30'::time as time,
      '0.10'::numeric(4, 2) as exact, array['2026-03-29', null]::date[] as days, '{}'::time[] as none,
      array['09:30']::time[] as times, '2026-03-29 01:00+00'::timestamptz as instant, '\\x00ff'::bytea as bytes,
      current_setting('TimeZone') as zone where ${1}::int = 1`.execute(database.public);
    expect(rows).toEqual([
      {
        count: 9007199254740991,
        day: "2026-03-29",
        time: "09:30",
        exact: "0.10",
        days: ["2026-03-29", null],
        none: [],
        times: ["09:30"],
        instant: new Date("2026-03-29T01:00:00Z"),
        bytes: Buffer.from([0, 255]),
        zone: "Europe/Berlin",
      },
    ]);
  });

  it("too large for a number are a fault, not a wrong figure", async () => {
    await expect(sql`select 9007199254740993::int8 as n`.execute(database.public)).rejects.toThrow(RangeError);
  });

  it("of the same statement may differ from call to call, although its plan is kept", async () => {
    const half = async (n: number) =>
      (await sql<{ n: number }>`select ${n}::int / 2 as n`.execute(database.public)).rows[0]?.n;
    expect([await half(4), await half(6), await half(8)]).toEqual([2, 3, 4]);
    const { rows } =
      await sql`select count(*) as kept from pg_prepared_statements where statement like '%/ 2 as n'`.execute(
        database.public,
      );
    expect(rows).toEqual([{ kept: 1 }]);
  });
});
