import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { readyIndex } from "./kept-index.store.ts";

const today = day("2026-11-24");
const patience = 20_000;
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => database.drop());

describe("the entries in memory", () => {
  it("are not asked while changes of the catalogue cannot be heard", () =>
    expect(readyIndex(database.public, { state: undefined }, today)).toBeUndefined());

  it(
    "are read while the database answers, and given up with the next change",
    async () => {
      expect(readyIndex(database.public, { state: 1 }, today)).toBeUndefined();
      await vi.waitFor(() => expect(readyIndex(database.public, { state: 1 }, today)).toBeDefined(), patience);
      expect(readyIndex(database.public, { state: 2 }, today)).toBeUndefined();
    },
    patience,
  );
});
