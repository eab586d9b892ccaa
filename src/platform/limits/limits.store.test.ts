import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { takeTurn } from "./limits.store.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const limit = { name: "test", allowed: 3, seconds: 3600 };

describe("a limit", () => {
  it("lets so many pass, then says when it goes on", async () => {
    for (let turn = 0; turn < 3; turn++) await takeTurn(database.public, limit, "one");
    await expect(takeTurn(database.public, limit, "one")).rejects.toMatchObject({
      status: 429,
      details: { seconds: expect.any(Number) },
    });
  });

  it("counts each visitor apart", async () => {
    await expect(takeTurn(database.public, limit, "another")).resolves.toBeUndefined();
  });

  it("keeps no address", async () => {
    const { rows } = await database.pools.owner.query("select key from platform.rate_limits");
    expect(rows.map(({ key }) => key).join()).not.toMatch(/one|another/);
  });
});
