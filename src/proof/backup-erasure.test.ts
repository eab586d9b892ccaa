import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restoreAndEraseAgain } from "#src/commands/restore-again.ts";
import { backup } from "#platform/database/backup.ts";
import { emptyDatabase, migrationsFolder } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { firstBrokenLine } from "#platform/journal/journal.store.ts";
import { post } from "#platform/web/testing-world.ts";
import { caseId, openOffice, partner, type Office } from "./house.fixtures.ts";

/** What stands of one person in six tables; nothing else in the house is written like this. */
const words = [
  "Zwetschgenmus",
  "Quittenbrot-Notiz",
  "Geheimrezept",
  "Haltegriffrufnummer",
  "Nachbarin-Ypsilon",
  "Wiedervorlage-Xaver",
];

let house: Office;
let folder: string;
beforeAll(async () => {
  house = await openOffice();
  folder = await mkdtemp(join(tmpdir(), "beisammen-erasure-"));
});
afterAll(async () => {
  await house.database.drop();
  await rm(folder, { recursive: true });
});

const at = `/arbeit/faelle/${caseId}`;
const does = async (path: string, entered: Record<string, string>) => {
  const { status } = await post(house.app, `${at}/${path}`, entered, house.cookies.anna);
  expect([path, status]).toEqual([path, 303]);
};
const file = (name: string) => join(folder, name);
const foundIn = async (name: string) => {
  const content = gunzipSync(await readFile(file(name))).toString("utf8");
  return words.filter((word) => content.includes(word));
};
const options = { migrationsFolder, clock: fixedDay(day("2026-11-25")) };
const casesLeft = async (database: Office["database"]) =>
  (await sql<{ count: number }>`select count(*)::int as count from counselling.cases`.execute(database.owner)).rows[0]
    ?.count;

describe("a backup made after an erasure", () => {
  it("holds nothing of the person that the backup before held", async () => {
    await does("kontakt", { kind: "buero", onDay: "24.11.2026", note: "Zwetschgenmus" });
    await does("kontakt", { kind: "buero", onDay: "24.11.2026", note: "Geheimrezept", private: "ja" });
    await does("umfeld/neu", { kind: "nachbarn", name: "Nachbarin-Ypsilon" });
    await does("wiedervorlage", { dueOn: "30.11.2026", what: "Wiedervorlage-Xaver" });
    await does("hilfeplan/neu", { goal: "Quittenbrot-Notiz", measure: "Rezept" });
    await does("vermitteln", { ziel: `partner:${partner}`, what: "Haltegriffrufnummer", channel: "mail" });
    await backup(house.database.address, file("before"));
    expect(await foundIn("before")).toEqual(words);

    await does("datenschutz/loeschen", { understood: "ja" });
    await backup(house.database.address, file("after"));
    expect(await foundIn("after")).toEqual([]);
  });
});

describe("a restored backup from before an erasure", () => {
  it("loses again whom the replaced database knows as erased, with a proof and a sound journal", async () => {
    const restored = await restoreAndEraseAgain({ owner: house.database.address }, file("before"), {
      ...options,
      force: true,
    });
    expect(restored.erasedAgain).toBe(1);
    await backup(house.database.address, file("again"));
    expect(await foundIn("again")).toEqual([]);
    const { rows } = await sql<{ rule: string; onDay: string }>`
      select rule, on_day from counselling.erasures where kind = 'cases'`.execute(house.database.owner);
    expect(rows).toEqual([{ rule: "auf-verlangen", onDay: "2026-11-25" }]);
    expect(await firstBrokenLine(house.database.owner)).toBeNull();
  });

  it("into an empty database says that nobody could tell", async () => {
    const empty = await emptyDatabase();
    try {
      const { erasedAgain } = await restoreAndEraseAgain({ owner: empty.address }, file("before"), options);
      expect([erasedAgain, await casesLeft(empty)]).toEqual([null, 1]);
    } finally {
      await empty.drop();
    }
  });
});
