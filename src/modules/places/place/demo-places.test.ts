import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { system } from "#platform/policy/actor.ts";
import { loadDemo } from "#src/demo/load-demo.action.ts";
import { doing } from "../places.fixtures.ts";
import { changePlace } from "./change-place.action.ts";
import { placeEntered } from "./place-entered.ts";
import { findPlace } from "./place-record.store.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  const doer = { db: database.owner, actor: system, clock: fixedDay(day("2026-11-24")) };
  await perform(loadDemo, doer, { city: "dortmund", scale: 1, seed: "beisammen" });
});
afterAll(() => database.drop());

describe("every place of the demo city", () => {
  it("can be opened and saved as it is, and nothing changes", async () => {
    const { rows } = await sql<{ id: string; name: string }>`select id, name from places.places order by name`.execute(
      database.owner,
    );
    expect(rows.length).toBeGreaterThan(150);
    const changed: string[] = [];
    for (const { id, name } of rows) {
      const place = await as(database.staff, system, (tx) => findPlace(tx, id));
      const saved = await doing(database)(changePlace, { ...placeEntered(place), id }).catch(
        (refusal: unknown) => refusal,
      );
      if (JSON.stringify(saved) !== JSON.stringify(place)) changed.push(name);
    }
    expect(changed).toEqual([]);
  });
});
