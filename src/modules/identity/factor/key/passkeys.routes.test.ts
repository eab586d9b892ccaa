import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse, type TestBrowser } from "../../identity.fixtures.ts";
import { Authenticator } from "./authenticator.fixtures.ts";
import { knowsPasskeys, partyOf } from "./party.ts";

const origin = "https://stadt.beispiel.de";
const here = { origin, rpId: "stadt.beispiel.de" };
let house: House;
beforeAll(async () => {
  house = await openHouse({ BASE_URL: origin });
});
afterAll(() => house.database.drop());
beforeEach(() => sql`delete from platform.rate_limits`.execute(house.database.owner));

interface Question {
  readonly id: string;
  readonly options: { readonly challenge: string; readonly allowCredentials?: readonly unknown[] };
}
const ask = async (browser: TestBrowser, path: string): Promise<Question> => {
  const question: Question = JSON.parse((await browser.post(path)).html);
  return question;
};
const sent = (id: string, answer: object) => ({ frage: id, antwort: JSON.stringify(answer) });

/** Somebody who has a passkey, and the passkey. */
async function withPasskey(name: string, ...roles: ("editor" | "admin")[]) {
  await house.account(name, ...roles);
  const browser = house.browser();
  await browser.signIn(name);
  const authenticator = new Authenticator();
  const { id, options } = await ask(browser, "/arbeit/konto/passkey/frage");
  const made = authenticator.create({ ...here, challenge: options.challenge });
  const added = await browser.post("/arbeit/konto/passkey", { name: "Diensthandy", ...sent(id, made) });
  expect(added.location).toBe("/arbeit/konto?gespeichert=passkey");
  return { browser, authenticator };
}

describe("a passkey", () => {
  it("is added, named, listed, renamed and removed", async () => {
    const { browser } = await withPasskey("erika", "editor");
    const { html } = await browser.get("/arbeit/konto");
    expect(html).toContain("Diensthandy");
    const [, id = ""] = /konto\/passkey\/([0-9a-f-]{36})"/.exec(html) ?? [];
    await browser.post(`/arbeit/konto/passkey/${id}`, { name: "Altes Handy" });
    expect((await browser.get("/arbeit/konto")).html).toContain("Altes Handy");
    expect((await browser.post(`/arbeit/konto/passkey/${id}/entfernen`)).location).toContain("passkey-weg");
    expect((await browser.get("/arbeit/konto")).html).not.toContain("Altes Handy");
  });

  it("signs in by itself, also where two factors are needed", async () => {
    const { authenticator } = await withPasskey("chefin", "admin");
    const browser = house.browser();
    const { id, options } = await ask(browser, "/anmelden/passkey/frage");
    expect(options.allowCredentials ?? []).toEqual([]);
    const proved = authenticator.get({ ...here, challenge: options.challenge });
    expect(
      (await browser.post("/anmelden/passkey", { zurueck: "/arbeit/katalog", ...sent(id, proved) })).location,
    ).toBe("/arbeit/katalog");
    expect((await browser.get("/arbeit")).status).toBe(200);
  });

  it("is the second step after a password, for its own account only", async () => {
    const { authenticator } = await withPasskey("jana", "editor");
    const other = await withPasskey("paul", "editor");
    const browser = house.browser();
    const { location } = await browser.signIn("jana");
    expect((await browser.get(location)).html).toContain("Passkey benutzen");
    const { id, options } = await ask(browser, "/anmelden/passkey/frage");
    expect(options.allowCredentials).toHaveLength(1);
    const foreign = other.authenticator.get({ ...here, challenge: options.challenge });
    expect((await browser.post("/anmelden/passkey", sent(id, foreign))).status).toBe(422);
    const next = await ask(browser, "/anmelden/passkey/frage");
    const own = authenticator.get({ ...here, challenge: next.options.challenge });
    expect((await browser.post("/anmelden/passkey", sent(next.id, own))).location).toBe("/arbeit");
  });
});

describe("a proof", () => {
  let authenticator: Authenticator;
  beforeAll(async () => {
    ({ authenticator } = await withPasskey("opfer", "editor"));
  });

  const tried = async (change: Partial<Parameters<Authenticator["get"]>[0]>) => {
    const browser = house.browser();
    const { id, options } = await ask(browser, "/anmelden/passkey/frage");
    const proof = authenticator.get({ ...here, challenge: options.challenge, ...change });
    return browser.post("/anmelden/passkey", sent(id, proof));
  };

  it.each([
    ["made on another site", { origin: "https://stadt-beispiel.de" }],
    ["made for another name", { rpId: "anderswo.example" }],
    ["made without asking who holds it", { verified: false }],
    ["that answers another question", { challenge: "AAAAAAAAAAAAAAAAAAAAAA" }],
  ])("%s is refused", async (_, change) => {
    const { status, html } = await tried(change);
    expect([status, html]).toEqual([422, expect.stringContaining("Mit diesem Passkey hat es nicht geklappt")]);
  });

  it("counts once", async () => {
    const browser = house.browser();
    const { id, options } = await ask(browser, "/anmelden/passkey/frage");
    const fields = sent(id, authenticator.get({ ...here, challenge: options.challenge }));
    expect((await browser.post("/anmelden/passkey", fields)).status).toBe(303);
    expect((await house.browser().post("/anmelden/passkey", fields)).status).toBe(422);
  });

  it("of a copied passkey, whose counter lags behind, is refused", async () => {
    authenticator.counter = 0;
    expect((await tried({})).status).toBe(422);
    authenticator.counter = 100;
    expect((await tried({})).status).toBe(303);
  });

  it.each(["", "{}", "quatsch", '{"id":1}'])("is not %j", async (antwort) => {
    const browser = house.browser();
    const { id } = await ask(browser, "/anmelden/passkey/frage");
    expect((await browser.post("/anmelden/passkey", { frage: id, antwort })).status).toBe(422);
    expect((await browser.post("/anmelden/passkey", { frage: "quatsch", antwort })).status).toBe(422);
  });

  it("made for adding a passkey to one account adds none to another", async () => {
    await house.account("dieb", "editor");
    const [thief, victim] = [house.browser(), await withPasskey("zweite", "editor")];
    await thief.signIn("dieb");
    const { id, options } = await ask(victim.browser, "/arbeit/konto/passkey/frage");
    const made = new Authenticator().create({ ...here, challenge: options.challenge });
    expect((await thief.post("/arbeit/konto/passkey", { name: "x", ...sent(id, made) })).status).toBe(422);
  });
});

describe("the address", () => {
  it.each([
    ["https://stadt.beispiel.de/anmelden", "https://stadt.beispiel.de", true],
    ["http://10.0.0.1:3000/anmelden", "https://stadt.beispiel.de", true],
    ["http://localhost:3000/anmelden", "http://127.0.0.1:3000", true],
    ["http://127.0.0.1:3000/anmelden", "http://127.0.0.1:3000", false],
    ["http://stadt.beispiel.de/", "http://stadt.beispiel.de", false],
    ["https://192.0.2.7/", "https://192.0.2.7", false],
  ])("%s of %s knows passkeys: %s", (asked, baseUrl, knows) => {
    expect(knowsPasskeys(partyOf(asked, baseUrl, "Musterstadt"))).toBe(knows);
  });
});
