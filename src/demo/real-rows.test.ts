import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAreas } from "#cities/areas.ts";
import { type City, loadCity } from "#cities/city.ts";
import { demoPlaces } from "#cities/demo-places.ts";
import { loadDemoRows } from "#cities/place-rows.ts";
import { areaRows, clearPlaces, loadAreas as putAreas } from "#modules/places/index.ts";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { system } from "#platform/policy/actor.ts";
import { demoDatabase } from "./demo-city.fixtures.ts";
import { uniqueSlugs } from "./place-rows.ts";
import { takeReal } from "./real-rows.store.ts";

const dortmund = loadCity("dortmund");

describe("the real rows of a demo city", () => {
  let database: TestDatabase;
  const rowsOf = async (query: string) => (await sql.raw<Record<string, unknown>>(query).execute(database.owner)).rows;

  beforeAll(async () => void (database = await demoDatabase()));
  afterAll(() => database.drop());

  it("are all there, each with its source", async () => {
    expect(
      await rowsOf("select count(*)::int as count from places.places where not example and source_name <> ''"),
    ).toEqual([{ count: 82 }]);
    expect(
      await rowsOf("select count(*)::int as count from offers.offers where not example and source_url <> ''"),
    ).toEqual([{ count: 174 }]);
    expect(
      await rowsOf("select count(*)::int as count from places.organisations where not example and source_name <> ''"),
    ).toEqual([{ count: 40 }]);
  });

  it("say nothing that their source does not say", async () => {
    expect(
      await rowsOf(`select slug from places.places where not example
        and (lat is not null or step_free is not null or lift is not null or confirmed_on is not null)`),
    ).toEqual([]);
  });

  it("came as every list comes: their history begins with it", async () => {
    expect(
      await rowsOf(`select deed, count(*)::int as count from places.revisions group by 1
        union all select deed, count(*)::int from offers.revisions group by 1 order by 2`),
    ).toEqual([
      { deed: "directory.import.apply", count: 40 + 82 },
      { deed: "directory.import.apply", count: 174 },
    ]);
  });

  it("are past programme: ended, with the days that their source states", async () => {
    expect(await rowsOf("select distinct status from offers.offers where not example")).toEqual([
      { status: "beendet" },
    ]);
    expect(
      await rowsOf(`select d.day::text, d.starts::text from offers.dates d join offers.offers o on o.id = d.offer_id
        where o.title = 'Rommé-Turnier'`),
    ).toEqual([{ day: "2025-08-26", starts: "14:00:00" }]);
  });

  it("show no mobile number of a person", async () => {
    expect(await rowsOf("select title from offers.offers where contact_phone ~ '^01[5-7]'")).toEqual([]);
  });
});

describe("a row that an editor could not read in", () => {
  let database: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), "city-"));

  beforeAll(async () => {
    database = await freshDatabase();
    cpSync(dortmund.folder, folder, { recursive: true });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  const taken = (city: City) =>
    as(database.owner, system, async (tx) => {
      const areas = loadAreas(dortmund);
      const places = demoPlaces({ city: dortmund, areas, seed: "s", ...loadDemoRows(dortmund) });
      await clearPlaces(tx);
      await putAreas(tx, areaRows(areas));
      const slugs = { places: uniqueSlugs(), offers: uniqueSlugs() };
      return takeReal(tx, { city, places, slugs, by: { actor: system, today: day("2026-11-24"), now: new Date() } });
    });

  it.each([
    ["places.csv", "44263", "4263", { line: 7, column: "postal_code", value: "4263" }],
    ["programme.csv", "2025-08-26", "2025-08-46", { line: 2, column: "date", value: "2025-08-46" }],
    ["programme.csv", "Wilhelm-Hansmann-Haus", "Haus Nirgendwo", { line: 4, column: "place", value: "Haus Nirgendwo" }],
  ])("stops the load, with line and column: %s, %s as %s", async (file, good, bad, problem) => {
    const path = join(folder, file);
    const whole = readFileSync(join(dortmund.folder, file), "utf8");
    writeFileSync(path, whole.replace(good, bad));
    await expect(taken({ ...dortmund, folder })).rejects.toMatchObject({
      reason: "directory.import.stops",
      details: { file, problems: [expect.objectContaining(problem)] },
    });
    writeFileSync(path, whole);
  });
});
