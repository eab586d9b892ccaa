import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system, type Actor } from "#platform/policy/actor.ts";
import { firstBrokenLine, journalLength, writeJournal } from "./journal.store.ts";

const databases: TestDatabase[] = [];
let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  databases.push(database);
  for (let line = 1; line <= 5; line++)
    await as(database.staff, system, (tx) =>
      writeJournal(tx, system, { deed: "test.line.write", subject: `s${line}`, changed: ["a", "b"] }),
    );
});
afterAll(() => Promise.all(databases.map((each) => each.drop())));

describe("the journal", () => {
  it("holds when nobody touched it", async () => {
    expect([await firstBrokenLine(database.owner), await journalLength(database.owner)]).toEqual([null, 5]);
  });

  it.each([
    ["a changed deed", sql`update platform.journal set deed = 'test.other.deed' where seq = 3`, 3],
    ["a changed list of fields", sql`update platform.journal set changed = '{a}' where seq = 2`, 2],
    ["another actor", sql`update platform.journal set actor = 'x' where seq = 4`, 4],
    ["another instant", sql`update platform.journal set at = at - interval '1 second' where seq = 1`, 1],
    ["a removed line", sql`delete from platform.journal where seq = 3`, 4],
    ["a removed last line", sql`delete from platform.journal where seq = 5`, 5],
    [
      "an added line",
      sql`insert into platform.journal select 6, at, deed, subject, changed, count, reason, actor, substitute, hash from platform.journal where seq = 5`,
      5,
    ],
  ])("tells %s", async (_, tampering, line) => {
    await tampering.execute(database.owner);
    expect(await firstBrokenLine(database.owner)).toBe(line);
  });

  it("cannot be written past its function by the staff's connections", async () => {
    await expect(
      sql`insert into platform.journal (seq, at, deed, actor, hash) values (9, now(), 'x', 'x', '')`.execute(
        database.staff,
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(sql`update platform.journal set deed = 'x'`.execute(database.staff)).rejects.toThrow(
      /permission denied/,
    );
  });

  it("lets visitors' connections write as visitors only", async () => {
    const somebody: Actor = { id: "editor", name: "", roles: [] };
    await expect(
      as(database.public, somebody, (tx) => writeJournal(tx, somebody, { deed: "x.y.z", subject: null })),
    ).rejects.toThrow(/anonymous/);
  });

  it("keeps its order when many write at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        as(database.staff, system, (tx) => writeJournal(tx, system, { deed: "test.line.write", subject: null })),
      ),
    );
    expect([await firstBrokenLine(database.owner), await journalLength(database.owner)]).toEqual([null, 25]);
  });
});
