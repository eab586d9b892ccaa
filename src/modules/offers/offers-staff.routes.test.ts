import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Hono } from "hono";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { idOf } from "#platform/database/ids.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { changeOffer } from "./offer/change-offer.action.ts";
import { enteredOf } from "./offer/offer-entered.ts";
import type { OfferRecord } from "./offer/offer-record.ts";
import { readOffer } from "./offer/show-offer.view.ts";
import { changeSeries } from "./series/change-series.action.ts";
import {
  aPublicOffer,
  dateIn,
  datesOf,
  doing,
  house,
  offerForm,
  onlySeries,
  someHouses,
  tuesdays,
} from "./offers.fixtures.ts";

let database: TestDatabase;
let app: Hono<Env>;
let cookies: { editor: string; admin: string; nobody: string };
let offer: OfferRecord;
let base: string;

beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
  const password = await hashPassword("sehr-geheim-1");
  for (const role of ["editor", "admin"] as const)
    await as(database.owner, system, (tx) =>
      putAccount(tx, {
        id: AccountId.parse(idOf("account", role)),
        email: `${role}@beispiel.invalid`,
        name: role,
        password,
        active: true,
        demo: false,
        roles: [role],
      }),
    );
  app = createApp(testWorld(database, { sentences, menu }));
  const enter = (role: string) => signedIn(app, `${role}@beispiel.invalid`, "sehr-geheim-1");
  cookies = { editor: await enter("editor"), admin: await enter("admin"), nobody: "" };
  offer = await aPublicOffer(doing(database));
  base = `/arbeit/katalog/angebote/${offer.id}`;
});
afterAll(() => database.drop());

const get = (path: string, cookie = cookies.editor) => app.request(`${testOrigin}${path}`, { headers: { cookie } });

async function send(path: string, fields: Readonly<Record<string, unknown>>, cookie = cookies.editor) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of Array.isArray(value) ? value : [value]) body.append(name, String(each));
  return app.request(`${testOrigin}${path}`, {
    method: "POST",
    headers: { origin: testOrigin, cookie, "content-type": "application/x-www-form-urlencoded" },
    body: body.toString(),
  });
}

const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll("&#39;", "'").replace(/\s+/g, " ");
const current = async (id = offer.id) => (await look(readOffer, doing(database), { id })).offer;

async function addresses() {
  const [date] = await datesOf(database, offer.id);
  const series = onlySeries(offer).id;
  return {
    shown: [
      "/arbeit/katalog/angebote/neu",
      base,
      `${base}/bearbeiten`,
      `${base}/termine`,
      `${base}/termine/neu`,
      `${base}/termine/${series}/bearbeiten`,
      `${base}/termine/pause`,
      `${base}/termine/aushang`,
      `${base}/verlauf`,
      `${base}/termin/${date?.id}/absagen`,
      `${base}/termin/${date?.id}/verlegen`,
      `${base}/termin/${date?.id}/zuruecknehmen`,
    ],
    done: [
      "veroeffentlichen",
      "pausieren",
      "beenden",
      "bestaetigen",
      "kopieren",
      "zuruecksetzen",
      `termine/${series}/entfernen`,
    ].map((deed) => `${base}/${deed}`),
  };
}

describe("the addresses of the catalogue", () => {
  it("open for editors and admins, and lead strangers to the sign-in page", async () => {
    const { shown, done } = await addresses();
    for (const path of shown) {
      expect([path, (await get(path)).status, (await get(path, cookies.admin)).status]).toEqual([path, 200, 200]);
      const answer = await get(path, cookies.nobody);
      expect([path, answer.status, answer.headers.get("location")]).toEqual([
        path,
        303,
        `/anmelden?zurueck=${encodeURIComponent(path)}`,
      ]);
    }
    for (const path of [...shown, ...done])
      expect([path, (await send(path, {}, cookies.nobody)).status]).toEqual([path, 303]);
    expect((await current()).version).toBe(offer.version);
  });

  it("answer 404 for what is not there", async () => {
    const unknown = idOf("offer", "unknown");
    for (const path of [
      `/arbeit/katalog/angebote/${unknown}`,
      "/arbeit/katalog/angebote/x",
      `${base}/termine/${unknown}/bearbeiten`,
      `${base}/termin/${unknown}/absagen`,
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it("all have one main heading and name what they are", async () => {
    for (const path of (await addresses()).shown) {
      const page = await text(get(path));
      expect([path, page.match(/<h1[ >]/g)?.length]).toEqual([path, 1]);
    }
  });
});

describe("a new offer", () => {
  it("is filled, kept with all entries when something is missing, and saved", async () => {
    const refused = await send("/arbeit/katalog/angebote/neu", offerForm({ titel: "Boule im Park", themen: [] }));
    expect(refused.status).toBe(422);
    const page = await text(refused);
    expect(page).toContain("<title>Fehler: Angebot anlegen");
    expect(page).toContain('<a href="#themen">Bitte wählen Sie mindestens ein Thema.</a>');
    expect(page).toContain('value="Boule im Park"');
    expect(page).toContain(`<option value="${house}" selected`);

    const saved = await send("/arbeit/katalog/angebote/neu", offerForm({ titel: "Boule im Park" }));
    expect(saved.status).toBe(303);
    const next = await text(get(saved.headers.get("location") ?? ""));
    expect(next).toContain("Das Angebot ist als Entwurf angelegt.");
    expect(next).toContain("Veröffentlichen");
  });
});

describe("what no person types", () => {
  it.each(["\u0000", "\ud800", "99999999999999999999", "-1", "'"])(
    "%j in any field is saved or refused, and never a fault",
    async (typed) => {
      const statuses = new Set<number>();
      for (const field of Object.keys(enteredOf(offer)))
        statuses.add((await send("/arbeit/katalog/angebote/neu", { ...offerForm(), [field]: typed })).status);
      for (const field of [
        "art",
        "wochentage",
        "alle",
        "ab-tag",
        "bis-jahr",
        "beginn",
        "anzahl",
        "ort",
        "raum",
        "ohne",
      ])
        statuses.add((await send(`${base}/termine/neu`, { ...tuesdays(), [field]: typed })).status);
      for (const deed of ["bestaetigen", "zuruecksetzen"])
        statuses.add((await send(`${base}/${deed}`, { stand: typed, auf: typed })).status);
      statuses.add(
        (await get(`${base}/termine?monat=${encodeURIComponent(typed === "\ud800" ? "x" : typed)}&stand=x`)).status,
      );
      expect([...statuses].filter((status) => ![200, 303, 422].includes(status))).toEqual([]);
    },
  );
});

describe("changing an offer that somebody else changed", () => {
  it("shows both versions and overwrites nothing; each can win", async () => {
    const other = await aPublicOffer(doing(database));
    const path = `/arbeit/katalog/angebote/${other.id}`;
    await perform(changeOffer, doing(database), { ...enteredOf(other), id: other.id, kurz: "Mit Kuchen" });
    const mine = { ...enteredOf(other), kurz: "Mit Waffeln" };

    const answer = await send(`${path}/bearbeiten`, mine);
    const page = await text(answer);
    expect(answer.status).toBe(409);
    expect(page).toContain("<h1>Zwei haben gleichzeitig geändert</h1>");
    expect(page).toMatch(/Mit <ins>Waffeln<\/ins>/);
    expect(page).toMatch(/Mit <ins>Kuchen<\/ins>/);
    expect(page).toContain('<input type="hidden" name="kurz" value="Mit Waffeln"/>');
    expect((await current(other.id)).summary).toBe("Mit Kuchen");

    expect((await send(`${path}/bearbeiten`, { ...mine, stand: "behalten" })).headers.get("location")).toBe(path);
    expect((await current(other.id)).summary).toBe("Mit Kuchen");
    await send(`${path}/bearbeiten`, { ...mine, stand: String((await current(other.id)).version) });
    expect((await current(other.id)).summary).toBe("Mit Waffeln");
  });
});

describe("entering dates", () => {
  const query = (fields: Readonly<Record<string, unknown>>) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...fields, pruefen: "ja" }))
      for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
    return search.toString();
  };

  it("offers both repairs as links when weekday and date disagree, and both links lead on", async () => {
    const once = { art: "einmal", ...dateIn("ab", "2026-12-01", "mi"), beginn: "14" };
    const answer = await get(`${base}/termine/neu?${query(once)}`);
    const page = await text(answer);
    expect(answer.status).toBe(422);
    expect(page).toContain("Der 1. Dezember 2026 ist ein Dienstag. Sie haben Mittwoch gewählt.");
    const repairs = [...page.matchAll(/<a href="([^"]+)">((?:Dienstag|Mittwoch), \d+\. Dezember 2026)<\/a>/g)];
    expect(repairs.map(([, , label]) => label)).toEqual(["Dienstag, 1. Dezember 2026", "Mittwoch, 2. Dezember 2026"]);
    for (const [, href = "", label = ""] of repairs) {
      const repaired = await text(get(href.replaceAll("&amp;", "&")));
      expect(repaired).toContain("<h1>Stimmt das so?</h1>");
      expect(repaired).toContain(label.replace(/^(..)[a-z]+/, "$1"));
      expect(repaired).toContain("14:00 Uhr");
    }
  });

  it("shows words and days with their gaps before anything is saved, and saves what was shown", async () => {
    const other = await aPublicOffer(doing(database));
    const path = `/arbeit/katalog/angebote/${other.id}/termine`;
    const fridays = tuesdays({ wochentage: ["fr", "sa"], ohne: ["feiertage"], ...dateIn("ab", "2026-12-18") });
    const page = await text(get(`${path}/neu?${query(fridays)}`));
    expect(page).toContain("Jeden Freitag und Samstag, 14:00 bis 16:00 Uhr, nicht an Feiertagen, ab 18. Dezember 2026");
    expect(page).toContain('<s class="b-muted">Fr, 25. Dezember 2026</s> kein Termin: 1. Weihnachtstag');
    expect((await current(other.id)).series).toHaveLength(1);

    const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"\/>/g)];
    const fields: Record<string, string[]> = {};
    for (const [, name = "", value = ""] of hidden) (fields[name] ??= []).push(value);
    const saved = await send(`${path}/neu`, fields);
    expect(saved.headers.get("location")).toMatch(/termine\?gespeichert=termine&stand=\d+$/);
    expect((await current(other.id)).series).toHaveLength(2);
    expect(await text(get(saved.headers.get("location") ?? ""))).toContain("Rückgängig machen");
  });

  it("shows both rhythms when somebody else changed the series", async () => {
    const other = await aPublicOffer(doing(database));
    const { id: serie, version: stand } = onlySeries(other);
    await perform(changeSeries, doing(database), {
      ...tuesdays({ beginn: "15", ende: "17" }),
      id: other.id,
      serie,
      stand,
    });
    const answer = await send(`/arbeit/katalog/angebote/${other.id}/termine/${serie}/bearbeiten`, {
      ...tuesdays({ wochentage: ["do"] }),
      stand,
    });
    const page = await text(answer);
    expect(answer.status).toBe(409);
    expect(page).toContain("Zwei haben gleichzeitig geändert");
    expect(page).toMatch(/Jeden <ins>Donnerstag<\/ins>/);
    expect(onlySeries(await current(other.id)).rule).toMatchObject({ weekdays: [2], starts: "15:00" });
  });
});

describe("a single date", () => {
  it("is moved with a repaired weekday, shown as moved, and taken back from the history", async () => {
    const other = await aPublicOffer(doing(database));
    const path = `/arbeit/katalog/angebote/${other.id}`;
    const [date] = await datesOf(database, other.id);
    const form = await text(get(`${path}/termin/${date?.id}/verlegen`));
    const stand = /name="stand" value="([^"]+)"/.exec(form)?.[1] ?? "";
    const fields = { stand, beginn: "14", ende: "16", grund: "Wahl", ...dateIn("auf", "2026-12-03", "fr") };
    const refused = await send(`${path}/termin/${date?.id}/verlegen`, fields);
    const page = await text(refused);
    expect(refused.status).toBe(422);
    const thursday =
      /<a href="([^"]+)">Donnerstag, 3\. Dezember 2026<\/a>/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await text(get(thursday))).toContain('value="Wahl"');

    const saved = await send(`${path}/termin/${date?.id}/verlegen`, {
      ...fields,
      ...dateIn("auf", "2026-12-03", "do"),
    });
    expect(await text(get(saved.headers.get("location") ?? ""))).toContain("statt Di, 1. Dezember 2026: Wahl");

    const history = await text(get(`${path}/verlauf`));
    expect(history).toContain("Termin verlegen");
    expect(history).toContain("Di, 1. Dezember 2026 verlegt auf Do, 3. Dezember 2026 (Wahl)");
    const back = await send(`${path}/zuruecksetzen`, { stand: String(other.version + 1), auf: String(other.version) });
    expect(back.status).toBe(303);
    expect((await datesOf(database, other.id))[0]).toEqual(date);
  });
});

describe("deeds of the overview", () => {
  it("offer to be taken back right after, and not when somebody did something since", async () => {
    const other = await aPublicOffer(doing(database));
    const path = `/arbeit/katalog/angebote/${other.id}`;
    const paused = (await send(`${path}/pausieren`, { stand: String(other.version) })).headers.get("location") ?? "";
    expect(await text(get(paused))).toContain("Rückgängig machen");
    await send(`${path}/veroeffentlichen`, { stand: String(other.version + 1) });
    expect(await text(get(paused))).not.toContain("Rückgängig machen");
  });

  it("say why they are refused", async () => {
    const other = await aPublicOffer(doing(database));
    const answer = await send(`/arbeit/katalog/angebote/${other.id}/veroeffentlichen`, {
      stand: String(other.version),
    });
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain("Das Angebot ist schon öffentlich.");
  });
});
