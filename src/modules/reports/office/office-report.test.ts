import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, menu, sentences } from "#src/app.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";
import { look } from "#platform/action/view.ts";
import { idOf } from "#platform/database/ids.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { showOfficeReport } from "./show-office-report.view.ts";
import type { TileId } from "./office-report.ts";
import { nameColleagues, showWorkload } from "../workload/show-workload.view.ts";

let database: TestDatabase;
let world: World;
let app: Hono<Env>;
let offices: readonly { readonly id: string; readonly name: string }[];
let own = "";
let foreign = "";

beforeAll(async () => {
  database = await demoDatabase();
  world = testWorld(database, { sentences, menu });
  app = createApp(world);
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from places.areas where level = 'stadtbezirk' order by name`.execute(database.owner);
  offices = rows;
  [own = "", foreign = ""] = rows.map(({ id }) => id);
});
afterAll(() => database.drop());

const person = (role: string, ...stadtbezirk: string[]): Actor => ({
  id: idOf("account", role),
  name: role,
  roles: [role],
  scopes: { stadtbezirk },
});
const see = (actor: Actor, query: Record<string, unknown>) =>
  look(showOfficeReport, { db: world.reports, actor, clock: world.clock }, query);
const tile = async (id: TileId, actor: Actor, query: Record<string, unknown>) =>
  (await see(actor, query)).report.tiles.find((each) => each.id === id)?.value;

describe("the figures of the offices", () => {
  it("are the published ones for the whole city in 2024", async () => {
    const { report } = await see(person("management"), { jahr: "2024" });
    expect(Object.fromEntries(report.tiles.map(({ id, value }) => [id, value]))).toMatchObject({
      contacts: 12_295,
      accompanied: 3108,
      new: 1456,
      sessions: 107,
      events: 353,
      partners: 800,
    });
  });

  it("of a quarter of one office are what its own records say", async () => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*) from counselling.brief_contacts where office_id = ${own} and result <> 'fall'
        and on_day >= '2025-04-01' and on_day < '2025-07-01') as contacts,
      (select count(distinct case_id) from counselling.case_periods p join counselling.cases c on c.id = p.case_id
        where c.office_id = ${own} and daterange(p.opened_on, p.closed_on, '[]') && daterange('2025-04-01', '2025-06-30', '[]')) as accompanied,
      (select count(*) from counselling.cases where office_id = ${own} and closed_on >= '2025-04-01' and closed_on < '2025-07-01') as closed,
      (select sum(visitors)::int from network.sessions where office_id = ${own} and state = 'gehalten'
        and on_day >= '2025-04-01' and on_day < '2025-07-01') as visitors,
      (select count(*) from counselling.unmet_needs where office_id = ${own} and on_day >= '2025-04-01' and on_day < '2025-07-01') as needs
    `.execute(database.owner);
    const { report } = await see(person("counsellor", own), { jahr: "2025", quartal: "2", buero: own });
    expect(Object.fromEntries(report.tiles.map(({ id, value }) => [id, value]))).toMatchObject(rows[0] ?? {});
  });

  it("by channel, asker, result, month and office add up to the contacts of the city", async () => {
    const { report } = await see(person("planner"), { jahr: "2024" });
    for (const topic of ["channel", "asker", "result", "month", "office"]) {
      const rows = report.sections.find((section) => section.topic === topic)?.rows ?? [];
      expect([topic, rows.reduce((sum, { value }) => sum + (value ?? 0), 0)]).toEqual([topic, 12_295]);
    }
  });

  it("move by one with one record", async () => {
    const lead = person("management");
    const before = (await tile("contacts", lead, { jahr: "2024" })) ?? 0;
    const set = (from: string, to: string) =>
      sql`update counselling.brief_contacts set result = ${to} where id = (
        select id from counselling.brief_contacts where on_day = '2024-05-14' and result = ${from} order by id limit 1)`.execute(
        database.owner,
      );
    await set("beantwortet", "fall");
    expect(await tile("contacts", lead, { jahr: "2024" })).toBe(before - 1);
    await set("fall", "beantwortet");
    expect(await tile("contacts", lead, { jahr: "2024" })).toBe(before);
  });

  it("of a year that goes on are compared with as much of the year before", async () => {
    const { report } = await see(person("management"), {});
    expect(report.before.until).toBe("2025-11-24");
  });
});

describe("small numbers", () => {
  const smallOnes = async (actor: Actor) => {
    const { report } = await see(actor, { jahr: "2025", quartal: "1", buero: own });
    return report.sections
      .flatMap(({ rows }) => rows.flatMap(({ value, before }) => [value, before]))
      .filter((value) => value !== null && value !== undefined && value > 0 && value < 5);
  };

  it("are shown to the office that they belong to", async () => {
    expect((await smallOnes(person("counsellor", own))).length).toBeGreaterThan(0);
  });

  it.each(["management", "planner"])("are hidden from %s", async (role) => {
    expect(await smallOnes(person(role))).toEqual([]);
  });
});

describe("who sees which figures", () => {
  it.each([
    ["counsellor of the office", () => person("counsellor", own), () => own, true],
    ["counsellor of another office", () => person("counsellor", foreign), () => own, false],
    ["counsellor for the whole city", () => person("counsellor", own), () => undefined, false],
    ["counsellor without an office", () => person("counsellor"), () => own, false],
    ["management", () => person("management"), () => own, true],
    ["management for the whole city", () => person("management"), () => undefined, true],
    ["planner", () => person("planner"), () => own, true],
    ["admin", () => person("admin"), () => own, false],
    ["editor", () => person("editor"), () => undefined, false],
    ["data protection", () => person("data-protection"), () => undefined, false],
  ])("%s", async (_, actor, office, may) => {
    const seen = see(actor(), { jahr: "2024", buero: office() });
    if (may) expect((await seen).report.tiles.length).toBeGreaterThan(0);
    else
      await expect(seen).rejects.toMatchObject({ status: expect.toSatisfy((status) => [403, 404].includes(status)) });
  });

  it.each(["counsellor", "planner", "admin", "editor", "data-protection"])(
    "the load is nothing for %s",
    async (role) => {
      const doer = { db: world.reports, actor: person(role, own), clock: world.clock };
      await expect(look(showWorkload, doer, {})).rejects.toMatchObject({ status: 403 });
      await expect(look(nameColleagues, { ...doer, db: world.staff }, {})).rejects.toMatchObject({ status: 403 });
    },
  );
});

describe("the load that management sees", () => {
  it("is what the records of open cases say", async () => {
    const doer = { db: world.reports, actor: person("management"), clock: world.clock };
    const { workload } = await look(showWorkload, doer, { wochen: "8" });
    const { rows } = await sql<Record<string, number>>`select
      (select count(*) from counselling.cases where closed_on is null) as open,
      (select count(distinct case_id) from counselling.follow_ups where done_on is null and due_on < '2026-11-24') as overdue,
      (select count(*) from counselling.cases where closed_on is null and coalesce(last_contact_on, opened_on) < date '2026-11-24' - 56) as silent,
      (select count(*) from counselling.cases c where closed_on is null and not exists (
        select from counselling.consents k where k.case_id = c.id and k.scope = 'speichern' and k.withdrawn_on is null)) as "withoutConsent"
    `.execute(database.owner);
    expect(workload.all.counts).toEqual(rows[0]);
  });
});

describe("the pages", () => {
  const get = async (email: string, path: string) =>
    app.request(testOrigin + path, {
      headers: { cookie: await signedIn(app, `${email}@beispiel.invalid`, "beisammen-demo") },
    });

  it("show management every office, with numbers by the word and their rules", async () => {
    const page = await (await get("leitung", "/arbeit/zahlen/seniorenbueros?jahr=2024")).text();
    expect(page).toContain("12.295");
    expect(page).toContain("So zählen wir");
    for (const { name } of offices) expect(page).toContain(name);
  });

  it("show a counsellor the own office at once, with ways to the records", async () => {
    const page = await (await get("beratung-hoerde-1", "/arbeit/zahlen/seniorenbueros?jahr=2024")).text();
    expect(page).toContain("Zahlen Hörde: Jahr 2024");
    expect(page).toContain("/arbeit/kontakte?von=2024-01-01");
  });

  it("lead to the cases that were closed and to the events that were held", async () => {
    const html = await (await get("beratung-hoerde-1", "/arbeit/zahlen/seniorenbueros?jahr=2024")).text();
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    const behind = async (part: string) =>
      (await get("beratung-hoerde-1", links.find((href) => href.includes(part)) ?? "")).text();
    expect(await behind("was=abgeschlossen")).toContain("geschlossen wurden");
    expect(await behind("/arbeit/veranstaltungen?")).toMatch(/\d+ Veranstaltungen/);
  });

  it("do not lead management to records", async () => {
    expect(await (await get("leitung", "/arbeit/zahlen/seniorenbueros?jahr=2024")).text()).not.toContain(
      "/arbeit/kontakte?",
    );
  });

  it("answer a foreign office like an unknown one", async () => {
    const office = offices.find(({ name }) => name !== "Hörde")?.id ?? "";
    expect((await get("beratung-hoerde-1", `/arbeit/zahlen/seniorenbueros?buero=${office}`)).status).toBe(404);
  });

  it.each([
    ["csv", "text/csv"],
    ["xlsx", "spreadsheetml"],
    ["pdf", "application/pdf"],
  ])("are there as %s", async (kind, type) => {
    const answer = await get("planung", `/arbeit/zahlen/seniorenbueros.${kind}?jahr=2024`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining(type)]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it("name colleagues and no case in the load", async () => {
    const page = await (await get("leitung", "/arbeit/zahlen/auslastung")).text();
    expect(page).toContain("Wozu diese Seite da ist");
    expect(page).not.toContain("/arbeit/faelle/");
  });
});
