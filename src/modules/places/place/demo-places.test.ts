import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";
import { doing } from "../places.fixtures.ts";
import { changePlace } from "./change-place.action.ts";
import { placeEntered } from "./place-entered.ts";
import { findPlace } from "./place-record.store.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await demoDatabase();
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
