import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { aCity, inner } from "../network.fixtures.ts";

const password = "vier lange Worte hier";
const base = "/arbeit/veranstaltungen";
const form = {
  ...{ titel: "Vorsorge-Nachmittag", art: "vortrag", tag: "24.11.2026", von: "15:00", bis: "17:00" },
  ...{ ortname: "Gemeindehaus", oeffentlich: "ja" },
};

let database: TestDatabase;
let app: Hono<Env>;
let cookie: string;
beforeAll(async () => {
  database = await freshDatabase();
  await aCity(database);
  // A demo asks for no second factor.
  app = createApp(testWorld(database, { sentences, menu, environment: readEnvironment({ DEMO: "1" }) }));
  const account = {
    ...{ id: AccountId.parse(newId()), email: "anna@beispiel.invalid", name: "Anna", active: true, demo: false },
    ...{ password: await hashPassword(password), roles: ["counsellor" as const], scopes: { stadtbezirk: [inner] } },
  };
  await as(database.staff, system, (tx) => putAccount(tx, account));
  cookie = await signedIn(app, account.email, password);
});
afterAll(() => database.drop());

const read = async (path: string) => (await app.request(testOrigin + path, { headers: { cookie } })).text();
const send = (path: string, fields: Readonly<Record<string, string>>) => post(app, path, fields, cookie);
const planned = async (changes = {}) => {
  const answer = await send(`${base}/neu`, { ...form, ...changes });
  return (answer.headers.get("location") ?? "").replace("?erledigt=neu", "");
};

describe("the pages of events", () => {
  it("lead from the plan to the event, and the list shows it", async () => {
    const page = await planned();
    expect(page).toMatch(/^\/arbeit\/veranstaltungen\/[0-9a-f-]{36}$/);
    expect(await read(page)).toContain("im öffentlichen Wegweiser");
    expect(await read(base)).toContain(`href="${page}"`);
    expect(await read(`${base}.csv`)).toContain(
      "2026-11-24;15:00;17:00;Vorsorge-Nachmittag;Vortrag;Gemeindehaus;Innen",
    );
  });

  it("keep what was typed beside the sentence that says what is wrong", async () => {
    const answer = await send(`${base}/neu`, { ...form, weitere: "übermorgen" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Bitte schreiben Sie jeden Tag mit Jahr");
    expect(html).toContain(">übermorgen</textarea>");
  });

  it("show both versions to the second of two, who may save theirs knowingly", async () => {
    const page = await planned();
    await send(`${page}/aendern`, { ...form, titel: "Fassung der Kollegin", stand: "1" });
    const answer = await send(`${page}/aendern`, { ...form, titel: "Meine Fassung", stand: "1" });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toMatch(/So ist es jetzt gespeichert[^]*Fassung der Kollegin[^]*value="Meine Fassung"/);
    expect(html).toContain('name="stand" value="2"');
    expect((await send(`${page}/aendern`, { ...form, titel: "Meine Fassung", stand: "2" })).status).toBe(303);
  });

  it("offer the way back after a change, and take it", async () => {
    const page = await planned({ plaetze: "12" });
    await send(`${page}/anmelden`, { anzahl: "2", was: "anmelden" });
    const changed = await read(`${page}?erledigt=gespeichert`);
    expect(changed).toContain("2 von 12 Plätzen · 10 Plätze frei");
    expect(changed).toContain("Rückgängig machen");
    await send(`${page}/rueckgaengig`, { stand: "2" });
    expect(await read(`${page}?erledigt=zurueck`)).toContain("0 von 12 Plätzen");
  });

  it("plan the same once more, without its day", async () => {
    const page = await planned({ titel: "Jedes Jahr" });
    const html = await read(`${base}/neu?wie=${page.split("/").at(-1)}`);
    expect(html).toContain('value="Jedes Jahr"');
    expect(html).not.toMatch(/name="tag" value="/);
  });
});
