import { generateSync } from "otplib";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day } from "#platform/dates/local-date.ts";
import { newId } from "#platform/database/ids.ts";
import { type House, openHouse, password, type TestBrowser } from "../identity.fixtures.ts";

let house: House;
let later = 0;
const clock = { now: () => new Date(Date.now() + later * 1000), today: () => day("2026-11-24") };

beforeAll(async () => {
  house = await openHouse({}, { clock });
});
afterAll(() => house.database.drop());
beforeEach(() => sql`delete from platform.rate_limits`.execute(house.database.owner));

const idOfSession = async (browser: TestBrowser): Promise<string> => {
  const { html } = await browser.get("/arbeit/konto");
  return /sitzungen\/([0-9a-f-]{36})\/beenden/.exec(html)?.[1] ?? "";
};

/** Sets the app up and gives what makes its codes. */
async function setUpApp(browser: TestBrowser): Promise<() => string> {
  await browser.post("/arbeit/konto/app/geheimnis");
  const { html } = await browser.get("/arbeit/konto/app");
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
  const code = () => generateSync({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
  expect((await browser.post("/arbeit/konto/app", { code: code() })).location).toBe("/arbeit/konto?gespeichert=app");
  later += 60;
  return code;
}

describe("a role that needs a second factor", () => {
  it("leads to setting one up before anything else, and opens then under a new token", async () => {
    await house.account("chefin", "admin");
    const browser = house.browser();
    expect((await browser.signIn("chefin")).location).toBe("/arbeit/konto");
    expect((await browser.get("/arbeit")).location).toBe("/arbeit/konto");
    expect((await browser.post("/arbeit/konten/neu", { name: "x" })).location).toBe("/arbeit/konto");
    expect((await browser.get("/arbeit/konto")).html).toContain("braucht einen zweiten Schritt");
    const before = browser.session;
    await setUpApp(browser);
    expect(browser.session).not.toBe(before);
    expect((await browser.get("/arbeit")).status).toBe(200);
    const thief = house.browser();
    thief.cookies.set("beisammen", before ?? "");
    expect((await thief.get("/arbeit/konto")).status).toBe(303);
  });

  it("does not let the last factor go", async () => {
    await house.account("leitung", "admin");
    const browser = house.browser();
    await browser.signIn("leitung");
    await setUpApp(browser);
    const { status, html } = await browser.post("/arbeit/konto/app/entfernen");
    expect([status, html]).toEqual([422, expect.stringContaining("Das ist Ihr letzter zweiter Faktor")]);
  });
});

describe("a code of the app", () => {
  it("is asked for after the password, counts once, and the halfway session opens nothing", async () => {
    await house.account("erika", "editor");
    const first = house.browser();
    await first.signIn("erika");
    const code = await setUpApp(first);

    const browser = house.browser();
    expect((await browser.signIn("erika")).location).toBe("/anmelden/zweiter-schritt?zurueck=%2Farbeit");
    const halfway = browser.session;
    expect((await browser.get("/arbeit")).status).toBe(303);
    expect((await browser.get("/arbeit/konto")).status).toBe(303);
    const wrong = await browser.post("/anmelden/zweiter-schritt", { code: "000000" });
    expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining("Dieser Code passt nicht")]);
    const used = code();
    expect((await browser.post("/anmelden/zweiter-schritt", { code: used, zurueck: "/arbeit/katalog" })).location).toBe(
      "/arbeit/katalog",
    );
    expect(browser.session).not.toBe(halfway);

    const again = house.browser();
    await again.signIn("erika");
    expect((await again.post("/anmelden/zweiter-schritt", { code: used })).status).toBe(422);
    later += 60;
    expect((await again.post("/anmelden/zweiter-schritt", { code: code() })).status).toBe(303);
  });

  it("is refused when too long ago the password was given", async () => {
    await house.account("lange", "editor");
    const first = house.browser();
    await first.signIn("lange");
    const code = await setUpApp(first);
    const browser = house.browser();
    await browser.signIn("lange");
    later += 10 * 60;
    expect((await browser.post("/anmelden/zweiter-schritt", { code: code() })).location).toBe("/anmelden");
    expect((await browser.get("/arbeit")).status).toBe(303);
  });
});

describe("recovery codes", () => {
  it("are ten, shown once, each good for one sign-in, and gone when made anew", async () => {
    await house.account("fluss", "editor");
    const first = house.browser();
    await first.signIn("fluss");
    await setUpApp(first);
    const codesIn = (html: string) =>
      [...html.matchAll(/<code>([A-Z0-9-]{14})<\/code>/g)].map(([, code]) => code ?? "");
    const codes = codesIn((await first.post("/arbeit/konto/codes")).html);
    expect(new Set(codes).size).toBe(10);
    expect(codesIn((await first.get("/arbeit/konto")).html)).toEqual([]);

    const enter = async (code = "") => {
      const browser = house.browser();
      await browser.signIn("fluss");
      return (await browser.post("/anmelden/zweiter-schritt", { code })).status;
    };
    expect(await enter(codes[0]?.toLowerCase().replaceAll("-", " "))).toBe(303);
    expect(await enter(codes[0])).toBe(422);
    expect((await first.get("/arbeit/konto")).html).toContain("noch 9 gültige Codes");
    await first.post("/arbeit/konto/codes");
    expect(await enter(codes[1])).toBe(422);
  });

  it("are no use to another account", async () => {
    await house.account("paul", "editor");
    const paul = house.browser();
    await paul.signIn("paul");
    await setUpApp(paul);
    const [code = ""] = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await paul.post("/arbeit/konto/codes")).html) ?? [];
    const browser = house.browser();
    await browser.signIn("fluss");
    expect((await browser.post("/anmelden/zweiter-schritt", { code })).status).toBe(422);
  });
});

describe("one's own sessions", () => {
  it("are listed with device and can be ended, one or all others", async () => {
    await house.account("viele", "editor");
    const [one, other, third] = [house.browser(), house.browser(), house.browser()];
    for (const browser of [one, other, third]) await browser.signIn("viele");
    const { html } = await one.get("/arbeit/konto");
    expect(html).toContain("Firefox, Windows");
    expect(html).toContain("dieses Gerät");
    const id = await idOfSession(one);
    expect((await one.post(`/arbeit/konto/sitzungen/${id}/beenden`)).location).toContain("abgemeldet");
    const [left, gone] = [await other.get("/arbeit"), await third.get("/arbeit")].map(({ status }) => status);
    expect(new Set([left, gone])).toEqual(new Set([200, 303]));
    await one.post("/arbeit/konto/sitzungen/andere");
    expect((await one.get("/arbeit")).status).toBe(200);
    expect([(await other.get("/arbeit")).status, (await third.get("/arbeit")).status]).toEqual([303, 303]);
  });

  it("are nobody else's: another's id is as unknown as one that never was", async () => {
    await house.account("opfer", "editor");
    await house.account("dieb", "editor");
    const [victim, second, thief] = [house.browser(), house.browser(), house.browser()];
    await victim.signIn("opfer");
    await second.signIn("opfer");
    await thief.signIn("dieb");
    const id = await idOfSession(victim);
    const answers = [];
    for (const each of [id, newId(), "quatsch"])
      answers.push(await thief.post(`/arbeit/konto/sitzungen/${each}/beenden`));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await second.get("/arbeit")).status).toBe(200);
  });
});

describe("one's own passkeys", () => {
  it("are nobody else's either", async () => {
    const owner = await house.account("inhaberin", "editor");
    await house.account("fremd", "editor");
    const id = newId();
    await sql`insert into identity.passkeys (id, account_id, credential_id, public_key, counter, name, created_at)
      values (${id}, ${owner}, 'abc', '\\x00', 0, 'Diensthandy', now())`.execute(house.database.owner);
    const thief = house.browser();
    await thief.signIn("fremd");
    expect((await thief.post(`/arbeit/konto/passkey/${id}/entfernen`)).status).toBe(404);
    expect((await thief.post(`/arbeit/konto/passkey/${id}`, { name: "meins" })).status).toBe(404);
    expect((await thief.get("/arbeit/konto")).html).not.toContain("Diensthandy");
  });
});

describe("the own password", () => {
  it("changes with the old one, ends all other sessions, and goes on under a new token", async () => {
    await house.account("neu", "editor");
    const [browser, other] = [house.browser(), house.browser()];
    await browser.signIn("neu");
    await other.signIn("neu");
    const before = browser.session;
    const neu = "ganz andere Worte dort";
    expect((await browser.post("/arbeit/konto/passwort", { passwort: "falsch falsch", neu })).html).toContain(
      "stimmt nicht",
    );
    expect((await browser.post("/arbeit/konto/passwort", { passwort: password, neu: "1qaz2wsx3edc" })).html).toContain(
      "zu leicht zu erraten",
    );
    expect((await browser.post("/arbeit/konto/passwort", { passwort: password, neu })).status).toBe(303);
    expect(browser.session).not.toBe(before);
    expect([(await browser.get("/arbeit")).status, (await other.get("/arbeit")).status]).toEqual([200, 303]);
    expect((await house.browser().signIn("neu")).status).toBe(422);
    expect((await house.browser().signIn("neu", neu)).status).toBe(303);
  });
});

describe("what is specially protected", () => {
  it("asks after five minutes whether it is still the same person, and comes back", async () => {
    await house.account("pause", "editor");
    const browser = house.browser();
    await browser.signIn("pause");
    expect((await browser.get("/arbeit/konto/app")).status).toBe(200);
    later += 5 * 60;
    const sent = await browser.get("/arbeit/konto/app");
    expect(sent.location).toBe("/arbeit/bestaetigen?zurueck=%2Farbeit%2Fkonto%2Fapp");
    expect((await browser.post(sent.location, { "bestaetigung-passwort": "falsch falsch" })).html).toContain(
      "stimmt nicht",
    );
    const before = browser.session;
    const back = await browser.post(sent.location, { "bestaetigung-passwort": password });
    expect(back.location).toBe("/arbeit/konto/app");
    expect(browser.session).not.toBe(before);
    expect((await browser.get("/arbeit/konto/app")).status).toBe(200);
  });

  it("carries along what was typed, does the deed then, and needs no second form", async () => {
    await house.account("tippt", "editor");
    const browser = house.browser();
    await browser.signIn("tippt");
    later += 5 * 60;
    const typed = { name: "Mein <Schlüssel>", frage: "x" };
    const asked = await browser.post("/arbeit/konto/passkey", typed);
    expect(asked.status).toBe(403);
    expect(asked.html).toContain('name="name" value="Mein &lt;Schlüssel>"');
    expect(asked.html).toContain('action="/arbeit/konto/passkey"');
    const done = await browser.post("/arbeit/konto/passkey", { ...typed, "bestaetigung-passwort": password });
    expect(done.html).toContain("Mit diesem Passkey hat es nicht geklappt");
  });

  it("wants the second factor of whoever has one, not the password", async () => {
    await house.account("doppelt", "editor");
    const browser = house.browser();
    await browser.signIn("doppelt");
    const code = await setUpApp(browser);
    later += 5 * 60;
    const { location } = await browser.get("/arbeit/konto/app/");
    expect((await browser.post("/arbeit/bestaetigen", { "bestaetigung-passwort": password })).status).toBe(422);
    expect((await browser.post("/arbeit/bestaetigen", { "bestaetigung-code": code() })).location).toBe("/arbeit");
    expect(location).not.toContain("//");
  });

  it("never leads away from us afterwards", async () => {
    await house.account("weg", "editor");
    const browser = house.browser();
    await browser.signIn("weg");
    const there = `/arbeit/bestaetigen?zurueck=${encodeURIComponent("https://anderswo.example/")}`;
    expect((await browser.get(there)).html).not.toContain("anderswo");
    expect((await browser.post(there, { "bestaetigung-passwort": password })).location).toBe("/arbeit");
  });
});
