import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { system } from "#platform/policy/actor.ts";
import { findSetting } from "#platform/settings/settings.store.ts";
import { createCity } from "./create-city.action.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const create = (city: string) =>
  perform(createCity, { db: database.owner, actor: system, clock: fixedDay(day("2026-11-24")) }, { city });
describe("places.city.create", () => {
  it("refuses a city without a folder and leaves nothing", async () => {
    await expect(create("nirgendwo")).rejects.toMatchObject({ reason: "cities.unknown" });
    expect(await findSetting(database.owner, "city")).toBeUndefined();
  });

  it("brings the areas and nothing that happens there", async () => {
    const { areas } = await create("duisburg");
    const stored = await database.owner.selectFrom("places.areas").select("level").execute();
    expect(stored).toHaveLength(areas);
    expect(stored.filter(({ level }) => level === "stadtbezirk")).toHaveLength(7);
    expect(await database.owner.selectFrom("places.places").selectAll().execute()).toEqual([]);
    expect(await database.owner.selectFrom("offers.themes").select("id").execute()).not.toEqual([]);
    expect(await findSetting(database.owner, "city")).toEqual({ id: "duisburg", demo: false });
  });

  it("happens once: a database is one city's", async () => {
    await expect(create("duisburg")).rejects.toMatchObject({ reason: "places.city.exists" });
  });
});
