import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { freshnessWeight } from "./freshness.ts";
import { weighFreshness } from "./weigh-freshness.store.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const today = day("2026-11-24");

it.each([
  [null, null],
  ["2026-11-24", "2027-05-26"],
  ["2026-05-24", "2026-11-24"],
  ["2026-05-23", "2026-11-23"],
  ["2026-01-01", "2026-07-01"],
  ["2026-08-01", "2026-11-01"],
  ["2024-01-01", "2024-07-01"],
  ["2026-11-01", "2026-11-01"],
] as const)(
  "an entry confirmed on %s and due on %s weighs the same in the database and in the rule",
  async (confirmed, due) => {
    const reviewed = { confirmedOn: confirmed && day(confirmed), reviewOn: due && day(due) };
    const { rows } = await sql<{ weight: number }>`
    select (${weighFreshness("e", today)})::float8 as weight
    from (select ${reviewed.confirmedOn}::date as confirmed_on, ${reviewed.reviewOn}::date as review_on) e`.execute(
      database.public,
    );
    expect(rows[0]?.weight).toBeCloseTo(freshnessWeight(today, reviewed), 5);
  },
);
