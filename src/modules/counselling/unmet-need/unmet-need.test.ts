import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { addBriefContact } from "../contact/add-contact.action.ts";
import {
  aContactForm,
  actorWith,
  anAssociation,
  counsellorIn,
  doingIn,
  north,
  south,
} from "../contact/contact.fixtures.ts";
import { needPolicy } from "../counselling.policy.ts";
import { showNeedFigures } from "./count-needs.view.ts";
import { showNeeds } from "./list-needs.view.ts";
import { needFigures } from "./need-figures.ts";
import { needFiguresAsCsv, needsAsCsv } from "./needs-csv.ts";
import { reopenNeed } from "./reopen-need.action.ts";
import { showNeed } from "./show-need.view.ts";
import { solveNeed } from "./solve-need.action.ts";
import type { KeptNeed } from "./unmet-need.ts";

let database: TestDatabase;
const anna = counsellorIn(north);
const stadtbezirke = [
  { id: north, name: "Nord" },
  { id: south, name: "Süd" },
];

beforeAll(async () => {
  database = await freshDatabase();
  const miss = (theme: string, stadtbezirk: string, wish: string, actor = anna) =>
    perform(
      addBriefContact,
      doingIn(database, actor),
      aContactForm({ result: "kein-angebot", themes: [theme], stadtbezirk, wish }),
    );
  for (let time = 0; time < 6; time += 1) await miss("fahrdienst", north, "Fahrt zum Friedhof");
  for (let time = 0; time < 3; time += 1) await miss("fahrdienst", south, "Fahrt zum Arzt", counsellorIn(south));
  for (let time = 0; time < 8; time += 1) await miss("trauer", south, "=Gruppe am Abend", counsellorIn(south));
});
afterAll(() => database.drop());

const all = async () =>
  (
    await as(database.staff, system, (tx) =>
      sql<KeptNeed>`select * from counselling.unmet_needs order by id`.execute(tx),
    )
  ).rows;
const oneOf = async (office: string) => {
  const found = (await all()).find(({ officeId }) => officeId === office);
  if (!found) throw new Error("no need");
  return found;
};

describe("the list of what was missing", () => {
  it.each([anna, counsellorIn(north, anAssociation), counsellorIn(south), { ...counsellorIn(south), scopes: {} }])(
    "shows exactly the needs that the policy lets one read (%#)",
    async (actor) => {
      const readable = (await all()).filter((each) => allows(needPolicy, actor, "counselling.need.show", each));
      const { needs, total } = await look(showNeeds, doingIn(database, actor), {});
      expect(needs.map(({ id }) => id).toSorted()).toEqual(readable.map(({ id }) => id).toSorted());
      expect(total).toBe(readable.length);
    },
  );

  it.each(["planner", "management", "admin", "editor", "data-protection"])(
    "with its wishes is not for %s",
    async (role) => {
      await expect(look(showNeeds, doingIn(database, actorWith(role)), {})).rejects.toMatchObject({ status: 403 });
    },
  );

  it("narrows by theme and Stadtbezirk, and counts for the map whichever is chosen", async () => {
    const seen = await look(showNeeds, doingIn(database, counsellorIn(south)), {
      thema: "fahrdienst",
      stadtbezirk: north,
    });
    expect(seen.total).toBe(0);
    expect(seen.byDistrict).toEqual([{ id: south, count: 3 }]);
  });

  it("is a table in which no wish runs as a formula", async () => {
    const { needs } = await look(showNeeds, doingIn(database, counsellorIn(south)), { thema: "trauer" });
    expect(needsAsCsv(needs)).toContain("'=Gruppe am Abend");
  });
});

describe("a need", () => {
  it("is solved with an offer and open again when that is gone", async () => {
    const { id, version } = await oneOf(north);
    const doer = doingIn(database, anna);
    await expect(perform(solveNeed, doer, { needId: id, version, offer: " " })).rejects.toMatchObject({
      fields: [{ field: "offer", reason: "platform.field.missing" }],
    });
    expect(await perform(solveNeed, doer, { needId: id, version, offer: "Fahrdienst Nord" })).toMatchObject({
      solvedOn: "2026-11-24",
      solvedWith: "Fahrdienst Nord",
    });
    expect((await look(showNeeds, doer, { stand: "erledigt" })).needs.map((each) => each.id)).toEqual([id]);
    await expect(perform(reopenNeed, doer, { needId: id, version })).rejects.toMatchObject({
      reason: "counselling.need.changed-meanwhile",
    });
    await perform(reopenNeed, doer, { needId: id, version: version + 1 });
    expect((await look(showNeeds, doer, { stand: "erledigt" })).total).toBe(0);
  });

  it("of a foreign office answers like an unknown one", async () => {
    const { id, version } = await oneOf(south);
    await expect(look(showNeed, doingIn(database, anna), { needId: id })).rejects.toMatchObject({ status: 404 });
    await expect(
      perform(solveNeed, doingIn(database, anna), { needId: id, version, offer: "Etwas" }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe("planning", () => {
  const read = (role: string) =>
    look(showNeedFigures, { ...doingIn(database, actorWith(role)), db: database.reports }, { jahr: "2026" });

  it.each(["planner", "management"])("sees numbers of the whole city as %s, and no small one", async (role) => {
    const figures = needFigures({ ...(await read(role)), stadtbezirke, unknown: "unbekannt" });
    expect(figures.themes.map(({ name, counts }) => [name, ...counts])).toEqual([
      ["Fahrdienst und Begleitung", null, null, 0],
      ["Trauer", 0, null, 0],
    ]);
    expect(needFiguresAsCsv(figures)).not.toContain("Friedhof");
    expect(needFiguresAsCsv(figures)).toContain("verdeckt");
  });

  it.each(["counsellor", "admin", "editor", "data-protection"])("numbers are not for %s", async (role) => {
    await expect(read(role)).rejects.toMatchObject({ status: 403 });
  });
});
