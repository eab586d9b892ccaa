import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { demoDatabase } from "../demo-city.fixtures.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
});
afterAll(() => database.drop());

const counted = async (statement: string): Promise<Record<string, unknown>> => {
  const { rows } = await sql.raw<Record<string, unknown>>(`select ${statement}`).execute(database.owner);
  return rows[0] ?? {};
};

describe("the demo offices", () => {
  it("did in 2024 exactly what was published", async () => {
    expect(
      await counted(`
        (select count(*)::int from counselling.brief_contacts where on_day between '2024-01-01' and '2024-12-31' and result <> 'fall') as contacts,
        (select count(distinct case_id)::int from counselling.case_periods
          where opened_on <= '2024-12-31' and coalesce(closed_on, 'infinity') >= '2024-01-01') as accompanied,
        (select count(*)::int from counselling.cases where opened_on between '2024-01-01' and '2024-12-31') as "newCases",
        (select count(*)::int from network.sessions where state = 'gehalten' and on_day between '2024-01-01' and '2024-12-31') as outreach,
        (select count(*)::int from network.partners where status = 'aktiv' and last_contact_on >= '2024-11-24') as partners`),
    ).toEqual({ contacts: 12_295, accompanied: 3108, newCases: 1456, outreach: 107, partners: 800 });
  });
});
