import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse, type TestBrowser } from "../identity.fixtures.ts";
import { client, type Known, type Lie, signInAt, startLiar, startProvider } from "./sso.fixtures.ts";

const failed = "Die Anmeldung über die Stadt hat nicht geklappt";
const variables = (issuer: string) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
});

describe("the city's sign-in", () => {
  const people = new Map<string, Known>([
    ["u-1", { email: "Erika@beispiel.invalid", verified: true }],
    ["u-2", { email: "jana@beispiel.invalid", verified: false }],
    ["u-3", { email: "niemand@beispiel.invalid", verified: true }],
    ["u-4", { email: "erika@beispiel.invalid", verified: true }],
    ["u-5", { email: "app@beispiel.invalid", verified: true }],
  ]);
  let house: House;
  let provider: Awaited<ReturnType<typeof startProvider>>;
  beforeAll(async () => {
    provider = await startProvider(people);
    house = await openHouse(variables(provider.issuer));
    for (const name of ["erika", "jana", "app"]) await house.account(name, "editor");
  });
  afterAll(async () => {
    await provider.stop();
    await house.database.drop();
  });
  beforeEach(() => sql`delete from platform.rate_limits`.execute(house.database.owner));

  const begin = (browser: TestBrowser) => browser.get("/anmelden/sso?zurueck=/arbeit/katalog");
  const comeBack = async (browser: TestBrowser, login: string) => {
    const { pathname, search } = await signInAt((await begin(browser)).location, login);
    return browser.get(pathname + search);
  };

  it("is offered on the sign-in page, and asks with PKCE, state and nonce", async () => {
    expect((await house.browser().get("/anmelden")).html).toContain('href="/anmelden/sso?zurueck=%2Farbeit"');
    const asked = new URL((await begin(house.browser())).location).searchParams;
    expect([asked.get("code_challenge_method"), asked.get("response_type"), asked.get("scope")]).toEqual([
      "S256",
      "code",
      "openid email",
    ]);
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)?.length).toBeGreaterThan(30);
  });

  it("lets in whose checked address has an account, and from then on by the subject", async () => {
    const browser = house.browser();
    expect((await comeBack(browser, "u-1")).location).toBe("/arbeit/katalog");
    expect((await browser.get("/arbeit/katalog")).status).toBe(200);
    people.set("u-1", { email: "umbenannt@beispiel.invalid", verified: true });
    expect((await comeBack(house.browser(), "u-1")).location).toBe("/arbeit/katalog");
  });

  it("does not give an account to a second subject with the same address", async () => {
    const { html, status } = await comeBack(house.browser(), "u-4");
    expect([status, html]).toEqual([422, expect.stringContaining("noch kein Konto")]);
  });

  it.each(["u-2", "u-3"])("makes no account and gives no right: %s", async (login) => {
    const browser = house.browser();
    expect((await comeBack(browser, login)).html).toContain("noch kein Konto");
    expect((await browser.get("/arbeit")).status).toBe(303);
    const { rows } = await sql`select from identity.accounts`.execute(house.database.owner);
    expect(rows).toHaveLength(3);
  });

  it("asks for the own second factor when the city says nothing of one", async () => {
    await sql`insert into identity.app_factors (account_id, secret, confirmed_at, created_at)
      select id, '\\x00', now(), now() from identity.accounts where email = 'app@beispiel.invalid'`.execute(
      house.database.owner,
    );
    const browser = house.browser();
    expect((await comeBack(browser, "u-5")).location).toContain("/anmelden/zweiter-schritt");
    expect((await browser.get("/arbeit")).status).toBe(303);
  });

  it("holds for the browser that asked, and once", async () => {
    const [one, other] = [house.browser(), house.browser()];
    const { pathname, search } = await signInAt((await begin(one)).location, "u-1");
    await begin(other);
    expect((await other.get(pathname + search)).html).toContain(failed);
    const cookie = one.cookies.get("beisammen-sso") ?? "";
    expect((await one.get(pathname + search)).status).toBe(303);
    one.cookies.set("beisammen-sso", cookie);
    expect((await one.get(pathname + search)).html).toContain(failed);
  });

  it("is refused with another state, and with another nonce", async () => {
    const browser = house.browser();
    const back = await signInAt((await begin(browser)).location, "u-1");
    back.searchParams.set("state", "x".repeat(43));
    expect((await browser.get(back.pathname + back.search)).html).toContain(failed);
    const again = await signInAt((await begin(browser)).location, "u-1");
    await sql`update identity.challenges set nonce = 'another'`.execute(house.database.owner);
    expect((await browser.get(again.pathname + again.search)).html).toContain(failed);
  });

  it("ends here first, and says how it ends there", async () => {
    const browser = house.browser();
    await comeBack(browser, "u-1");
    expect((await browser.post("/abmelden")).location).toBe("/abgemeldet");
    expect((await browser.get("/arbeit")).status).toBe(303);
    const { html } = await browser.get("/abgemeldet");
    expect(html).toContain(`${provider.issuer}/session/end`);
  });
});

describe("an issuer that lies", () => {
  const lie: Lie = { claims: {} };
  let house: House;
  let liar: Awaited<ReturnType<typeof startLiar>>;
  beforeAll(async () => {
    liar = await startLiar(lie);
    house = await openHouse(variables(liar.issuer));
    await house.account("erika", "admin");
  });
  afterAll(async () => {
    await liar.stop();
    await house.database.drop();
  });

  const comeBack = async (told: (nonce: string) => Readonly<Record<string, unknown>>, foreignKey = false) => {
    const browser = house.browser();
    const asked = new URL((await browser.get("/anmelden/sso")).location).searchParams;
    lie.claims = { email: "erika@beispiel.invalid", email_verified: true, ...told(asked.get("nonce") ?? "") };
    lie.foreignKey = foreignKey;
    return browser.get(`/anmelden/sso/zurueck?code=x&state=${asked.get("state")}`);
  };
  const old = Math.floor(Date.now() / 1000) - 3600;

  it("is believed while it tells the truth: two factors there are two here", async () => {
    expect((await comeBack((nonce) => ({ nonce, amr: ["pwd", "mfa"] }))).location).toBe("/arbeit");
    expect((await comeBack((nonce) => ({ nonce, amr: ["pwd"] }))).location).toBe("/arbeit/konto");
  });

  it.each<[string, (nonce: string) => Readonly<Record<string, unknown>>]>([
    ["another audience", (nonce) => ({ nonce, aud: "somebody-else" })],
    ["another issuer", (nonce) => ({ nonce, iss: "https://anderswo.example" })],
    ["no nonce", () => ({})],
    ["another nonce", () => ({ nonce: "another" })],
    ["a time that is over", (nonce) => ({ nonce, iat: old, exp: old + 60 })],
  ])("is refused with %s", async (_, told) => {
    const { status, html } = await comeBack(told);
    expect([status, html]).toEqual([422, expect.stringContaining(failed)]);
  });

  it("is refused with a signature of another key", async () => {
    expect((await comeBack((nonce) => ({ nonce }), true)).html).toContain(failed);
  });
});

describe("without a sign-in of the city", () => {
  it("there is none, and none is offered", async () => {
    const house = await openHouse();
    expect((await house.browser().get("/anmelden")).html).not.toContain("/anmelden/sso");
    expect((await house.browser().get("/anmelden/sso")).status).toBe(404);
    expect((await house.browser().get("/anmelden/sso/zurueck?code=x")).status).toBe(404);
    await house.database.drop();
  });
});
