import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApp, menu, sentences } from "#src/app.ts";
import { as } from "#platform/action/context.store.ts";
import { perform } from "#platform/action/action.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { newId } from "#platform/database/ids.ts";
import { firstBrokenLine, journalLength } from "#platform/journal/journal.store.ts";
import { anonymous, system, type Actor } from "#platform/policy/actor.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { post, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { addReport } from "./add-report.action.ts";
import { stampOf } from "./form-stamp.ts";

const key = "k".repeat(32);
const editor: Actor = { id: newId(), name: "Probe", roles: ["editor"] };
let database: TestDatabase;
let world: World;
let app: Hono<Env>;

beforeAll(async () => {
  database = await freshDatabase();
  world = testWorld(database, { sentences, menu, environment: readEnvironment({ DEMO: "1", SECRET_KEY: key }) });
  app = createApp(world);
  await sql`insert into places.places (id, slug, name, kind) values (${newId()}, 'treff', 'Treff am Park', 'weiterer_ort')`.execute(
    database.owner,
  );
  await sql`insert into offers.offers (id, slug, title) values (${newId()}, 'singkreis', 'Singkreis')`.execute(
    database.owner,
  );
  await sql`insert into offers.offers (id, slug, title, status) values (${newId()}, 'geheim', 'Entwurf', 'entwurf')`.execute(
    database.owner,
  );
});
beforeEach(async () => {
  await as(database.owner, system, (tx) => sql`delete from directory.reports`.execute(tx));
  await sql`truncate platform.rate_limits`.execute(database.owner);
});
afterAll(() => database.drop());

const stamp = (secondsAgo = 20) => stampOf(new Date(Date.now() - secondsAgo * 1000), key);
const send = (fields: Readonly<Record<string, string>>) =>
  post(app, "/meldung", { text: "Der Kurs ist jetzt am Donnerstag.", zeit: stamp(), ...fields });
const page = async (path: string) => (await app.request(`${testOrigin}${path}`)).text();
const kept = (actor: Actor) =>
  as(
    database.staff,
    actor,
    async (tx) =>
      (
        await sql<Record<string, unknown>>`
    select kind, entry_kind, entry_title, path, message, contact, status from directory.reports`.execute(tx)
      ).rows,
  );

describe("directory.report.add", () => {
  it("keeps what somebody without account says about an entry, and leads to thanks", async () => {
    const answer = await send({ art: "angabe", angebot: "singkreis", kontakt: "0231 1234" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/meldung/danke?art=angabe"]);
    expect(await kept(editor)).toEqual([
      {
        kind: "entry",
        entryKind: "offer",
        entryTitle: "Singkreis",
        path: "/angebote/singkreis",
        message: "Der Kurs ist jetzt am Donnerstag.",
        contact: "0231 1234",
        status: "open",
      },
    ]);
  });

  it.each([
    [
      { art: "angabe", ort: "treff" },
      { kind: "entry", entryKind: "place", path: "/orte/treff" },
    ],
    [
      { art: "barriere", seite: "/angebote" },
      { kind: "barrier", entryKind: null, path: "/angebote" },
    ],
    [{ art: "wunsch" }, { kind: "wish", entryKind: null, path: "/suche", contact: null }],
  ])("knows what %j is about", async (fields, expected) => {
    await send(fields);
    expect(await kept(editor)).toEqual([expect.objectContaining(expected)]);
  });

  it("leaves one line in the journal that names neither words nor contact", async () => {
    const before = await journalLength(database.owner);
    await send({ art: "angabe", angebot: "singkreis", kontakt: "geheim@beispiel.invalid" });
    expect(await journalLength(database.owner)).toBe(before + 1);
    expect(await firstBrokenLine(database.owner)).toBeNull();
    const { rows } = await sql<{
      line: string;
    }>`select to_jsonb(j)::text as line from platform.journal j order by seq desc limit 1`.execute(database.owner);
    expect(rows[0]?.line).toContain("directory.report.add");
    expect(rows[0]?.line).toContain("anonymous");
    expect(rows[0]?.line).not.toMatch(/geheim|Donnerstag/);
  });

  it("is for everybody without account, and what was said can be read by the staff only", async () => {
    await send({ art: "wunsch" });
    expect(await kept({ ...editor, roles: [] })).toEqual([]);
    await expect(sql`select * from directory.reports`.execute(database.public)).rejects.toThrow(/permission denied/);
    const nobody = { db: database.public, actor: { ...anonymous, roles: [] }, clock: world.clock };
    await expect(perform(addReport, nobody, { text: "x" })).rejects.toMatchObject({ status: 403 });
  });

  it.each(["gibt-es-nicht", "geheim", "../x"])("refuses the offer „%s“ like an unknown page", async (angebot) => {
    expect((await app.request(`${testOrigin}/meldung?angebot=${encodeURIComponent(angebot)}`)).status).toBe(404);
    expect((await send({ angebot })).status).toBe(404);
    expect(await kept(editor)).toEqual([]);
  });
});

describe("the form", () => {
  it("is shown again with everything that was typed when the words are missing", async () => {
    const answer = await send({ art: "angabe", ort: "treff", text: "  ", kontakt: "0231 99" });
    const shown = await answer.text();
    expect(answer.status).toBe(422);
    expect(shown).toContain("<title>Fehler: Was stimmt nicht bei „Treff am Park“?");
    expect(shown).toContain("Bitte schreiben Sie, worum es geht.");
    expect(shown).toContain('value="0231 99"');
    expect(shown).toMatch(/<a href="#text">/);
  });

  it("says when a text is too long, and keeps it", async () => {
    const answer = await send({ text: "a".repeat(2001) });
    const shown = await answer.text();
    expect(answer.status).toBe(422);
    expect(shown).toContain("höchstens 2000 Zeichen");
    expect(shown).toContain("a".repeat(2001));
  });

  it.each([
    ["filled at once, as programs do", () => ({ zeit: stamp(0) })],
    ["with a field filled that nobody sees", () => ({ webseite: "https://beispiel.invalid" })],
    ["without a sign of when it was shown", () => ({ zeit: "" })],
    ["left open since yesterday", () => ({ zeit: stamp(90_000) })],
  ])("%s is asked for once more; nothing typed is lost, and the second time it works", async (_, fields) => {
    const answer = await send({ art: "angabe", angebot: "singkreis", ...fields() });
    const shown = await answer.text();
    expect(answer.status).toBe(422);
    expect(shown).toContain("Bitte senden Sie das Formular noch einmal ab");
    expect(shown).toContain("Der Kurs ist jetzt am Donnerstag.</textarea>");
    expect(await kept(editor)).toEqual([]);
    expect((await send({ art: "angabe", angebot: "singkreis" })).status).toBe(303);
  });

  it("hides its trap from eyes, keyboard and screen readers", async () => {
    const shown = await page("/meldung");
    expect(shown).toMatch(
      /<div hidden><label for="webseite">[^<]+<\/label><input id="webseite" name="webseite" tabindex="-1" autocomplete="off"/,
    );
  });

  it("takes five an hour from one visitor, mistakes not counted, and then says when it goes on", async () => {
    for (let turn = 0; turn < 3; turn++) await send({ text: "" });
    for (let turn = 0; turn < 5; turn++) expect((await send({ art: "wunsch" })).status).toBe(303);
    const answer = await send({ art: "wunsch", text: "Ein Chor im Süden" });
    const shown = await answer.text();
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).not.toBeNull();
    expect(shown).toContain("Ein Chor im Süden</textarea>");
    expect(shown).toMatch(/geht es weiter/);
  });

  it("says what the contact is for and when it is erased", async () => {
    expect(await page("/meldung?ort=treff")).toContain("90 Tage nach Abschluss der Meldung");
  });

  it("is made anew for each visitor", async () => {
    const answer = await app.request(`${testOrigin}/meldung`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  it("begins a wish with what was searched for", async () => {
    expect(await page("/meldung?art=wunsch&q=Tanz%20%3Cb%3E")).toContain("Ich habe gesucht: Tanz &lt;b>. </textarea>");
  });

  it("survives bytes that no person types", async () => {
    const answer = await send({ text: "Nul\0l", kontakt: "a\0b", seite: "\u0001" });
    expect(answer.status).toBe(303);
    expect(await kept(editor)).toEqual([expect.objectContaining({ message: "Null", contact: "ab" })]);
  });

  it("is refused from a foreign site", async () => {
    const answer = await app.request(`${testOrigin}/meldung`, {
      method: "POST",
      headers: { origin: "https://boese.example", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ text: "x", zeit: stamp() }).toString(),
    });
    expect(answer.status).toBe(403);
  });
});

describe("the page after sending", () => {
  it.each(["angabe", "barriere", "wunsch", "unsinn"])("says what happens next (%s) and offers a call", async (art) => {
    const shown = await page(`/meldung/danke?art=${art}`);
    expect(shown.match(/<h1/g)).toHaveLength(1);
    expect(shown).toContain("angekommen");
    expect(shown).toContain('href="tel:');
  });
});
