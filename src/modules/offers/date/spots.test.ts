import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { aPublicOffer, doing, someHouses } from "../offers.fixtures.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
});
afterAll(() => database.drop());

const spotsOf = async (id: string) =>
  (await database.owner.selectFrom("offers.offers").select("spots").where("id", "=", id).executeTakeFirstOrThrow())
    .spots;

describe("where and when an offer has dates", () => {
  it("stands beside the offer as soon as its dates do, and names every one of them", async () => {
    const { id } = await aPublicOffer(doing(database));
    const { rows } = await sql<{ spots: string[] }>`select offers.spots_of(${id}) as spots`.execute(database.owner);
    expect(await spotsOf(id)).not.toEqual([]);
    expect(await spotsOf(id)).toEqual(rows[0]?.spots);
  });

  it("follows a date to another weekday", async () => {
    const { id } = await aPublicOffer(doing(database));
    await sql`update offers.dates set day = '2026-11-29' where id = (select id from offers.dates where offer_id = ${id} limit 1)`.execute(
      database.owner,
    );
    expect(await spotsOf(id)).toContain("7");
  });
});
