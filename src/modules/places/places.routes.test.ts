import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { addPlace } from "./place/add-place.action.ts";
import { changePlace } from "./place/change-place.action.ts";
import { placeEntered } from "./place/place-entered.ts";
import type { PlaceRecord } from "./place/place-record.ts";
import { colleague, doing, editor, putAreas, wholePlace } from "./places.fixtures.ts";

let database: TestDatabase;
let app: Hono<Env>;
let cookie: string;
let place: PlaceRecord;
let path: string;

beforeAll(async () => {
  database = await freshDatabase();
  await putAreas(database);
  app = createApp(testWorld(database, { sentences, menu }));
  const account = {
    id: AccountId.parse(editor.id),
    email: "editor@beispiel.invalid",
    name: editor.name,
    active: true,
    demo: false,
  };
  const password = await hashPassword("ein langes Kennwort");
  await as(database.staff, system, (tx) => putAccount(tx, { ...account, password, roles: ["editor"] }));
  cookie = await signedIn(app, account.email, "ein langes Kennwort");
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner.deleteFrom("places.places").execute();
  place = await doing(database)(addPlace, wholePlace);
  path = `/arbeit/katalog/orte/${place.id}`;
});

const get = async (address: string) => {
  const answer = await app.request(testOrigin + address, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
};
const send = async (address: string, fields: Readonly<Record<string, string>>) => {
  const answer = await post(app, address, fields, cookie);
  return { status: answer.status, location: answer.headers.get("location") ?? "", html: await answer.text() };
};
/** The form as a browser sends it; of a list only its last value, which is enough here. */
const typed = (changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(placeEntered(place)).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : Array.isArray(value) ? [[name, String(value.at(-1))]] : [],
    ),
  ),
  ...changes,
});
const field = (html: string, name: string) =>
  new RegExp(`<input[^>]*name="${name.replaceAll(".", "\\.")}"[^>]*>`).exec(html)?.[0];

describe("the editor of a place", () => {
  it("shows what is known in its fields", async () => {
    const { html } = await get(path);
    expect(field(html, "name")).toContain('value="Haus am Park"');
    expect(field(html, "woche.0.von")).toContain('value="10:00"');
    expect(html).toContain("Parkplatz Süd, 111 m Luftlinie");
    expect(html).toContain("noch nie");
  });

  it("saves, says so and offers the way back", async () => {
    const { status, location } = await send(path, typed({ kurz: "Neu beschrieben" }));
    expect([status, location]).toEqual([303, `${path}?gespeichert=geaendert&stand=2`]);
    const { html } = await get(location);
    expect(html).toContain("Ihre Änderungen sind gespeichert.");
    const undone = await send(`${path}/zuruecksetzen`, { stand: "2", auf: "1" });
    expect(undone.location).toBe(`${path}?gespeichert=zurueck&stand=3`);
    expect((await get(path)).html).toContain("Café und Kurse");
  });

  it("keeps everything that was typed when something is wrong, and leads to the field", async () => {
    const { status, html } = await send(path, typed({ plz: "123", name: "Umbenannt", "woche.0.bis": "9" }));
    expect(status).toBe(422);
    expect(html).toContain("<title>Fehler: Haus am Park");
    expect(html).toContain('href="#plz"');
    expect(html).toContain('href="#woche.0.bis"');
    expect(field(html, "name")).toContain('value="Umbenannt"');
    expect(field(html, "plz")).toContain('value="123"');
    expect((await get(path)).html).toContain("<title>Haus am Park");
  });

  it("asks whose a mobile number is, only then", async () => {
    expect(field((await get(path)).html, "handy")).toBeUndefined();
    const { html } = await send(path, typed({ telefon: "0171 5551234" }));
    expect(html).toContain("Das ist eine Handynummer.");
    expect(field(html, "handy")).toBeDefined();
    expect((await send(path, typed({ telefon: "0171 5551234", handy: "ja" }))).status).toBe(303);
  });

  it("adds a row without saving, and nothing typed is lost", async () => {
    const before = (await get(path)).html;
    expect(field(before, "raum.2.name")).toBeUndefined();
    const { status, html } = await send(path, typed({ zeile: "raum", name: "Halb getippt" }));
    expect(status).toBe(200);
    expect(field(html, "raum.2.name")).toBeDefined();
    expect(field(html, "name")).toContain('value="Halb getippt"');
    expect((await get(path)).html).not.toContain("Halb getippt");
  });

  it("shows both versions when somebody else saved first, and lays mine over theirs", async () => {
    await doing(database)(
      changePlace,
      { ...placeEntered(place), id: place.id, stand: "1", telefon: "0231 50-24080" },
      colleague,
    );
    const clash = await send(path, typed({ kurz: "Meine Beschreibung" }));
    expect(clash.status).toBe(409);
    expect(clash.html).toContain("Volker Beispiel hat diesen Eintrag geändert");
    expect(clash.html).toContain("24080");
    expect(field(clash.html, "kurz")).toContain('value="Meine Beschreibung"');
    const merged = await send(path, typed({ kurz: "Meine Beschreibung", fassung: "eigene" }));
    expect(merged.status).toBe(200);
    expect(merged.html).toContain("Meine Beschreibung");
    expect(field(merged.html, "telefon")).toContain("0231 50-24080");
    expect(field(merged.html, "stand")).toContain('value="2"');
    const dropped = await send(path, typed({ kurz: "Meine Beschreibung", fassung: "gespeicherte" }));
    expect([dropped.status, dropped.location]).toEqual([303, path]);
    expect((await get(path)).html).not.toContain("Meine Beschreibung");
  });

  it("does not confirm what the person has not seen", async () => {
    await send(path, typed({ kurz: "anders" }));
    const { location } = await send(`${path}/bestaetigen`, { stand: "1" });
    expect(location).toBe(`${path}?zwischendurch=1`);
    expect((await get(location)).html).toContain("in der Zwischenzeit geändert");
    expect((await send(`${path}/bestaetigen`, { stand: "2", zurueck: "/arbeit" })).location).toBe(
      "/arbeit?gespeichert=bestaetigt&stand=3",
    );
  });

  it("leads back only into the workspace", async () => {
    const { location } = await send(`${path}/bestaetigen`, { stand: "1", zurueck: "//anderswo.example/arbeit" });
    expect(location).toBe(`${path}?gespeichert=bestaetigt&stand=2`);
  });

  it("tells the history field by field", async () => {
    await send(path, typed({ kurz: "Neu", aufzug: "ja" }));
    await send(`${path}/zustand`, { stand: "2", zustand: "pausiert", grund: "Umbau" });
    const { html } = await get(`${path}/verlauf`);
    expect(html).toContain("Renate Beispiel");
    const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    expect(text).toContain("Kurze Beschreibung vorher: Café und Kurse danach: Neu");
    expect(text).toContain("Aufzug vorher: nein danach: ja");
    expect(text).toContain("Zustand vorher: geöffnet danach: macht Pause, seit 24. November 2026, Umbau");
    expect(html.match(/Auf diesen Stand zurücksetzen<\/span>/g)).toHaveLength(2);
  });

  it("answers unknown and malformed ids with one and the same page", async () => {
    const unknown = await get("/arbeit/katalog/orte/0198a000-0000-7000-8000-00000000ffff");
    const malformed = await get("/arbeit/katalog/orte/kein-ort");
    expect([unknown.status, malformed.status]).toEqual([404, 404]);
    expect((await send("/arbeit/katalog/orte/kein-ort/bestaetigen", {})).status).toBe(404);
  });
});

describe("the editor of an organisation", () => {
  it("adds, changes, shows its history and both versions", async () => {
    const added = await send("/arbeit/katalog/traeger/neu", { name: "Neuer Verein", pruefung: "365" });
    const [own = ""] = added.location.split("?");
    expect(added.status).toBe(303);
    expect((await send(own, { name: "Neuer Verein", kurz: "zuerst", pruefung: "365", stand: "1" })).status).toBe(303);
    const clash = await send(own, { name: "Neuer Verein", telefon: "0231 50-0", pruefung: "365", stand: "1" });
    expect(clash.status).toBe(409);
    const merged = await send(own, {
      name: "Neuer Verein",
      telefon: "0231 50-0",
      pruefung: "365",
      stand: "1",
      fassung: "eigene",
    });
    expect(merged.html).toContain("zuerst");
    expect(field(merged.html, "telefon")).toContain("0231 50-0");
    expect((await get(`${own}/verlauf`)).html).toContain("Bearbeitet");
  });
});
