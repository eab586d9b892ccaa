import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { firefox, type House, openHouse, password } from "../identity.fixtures.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.account("erika", "editor");
  await house.account("jana", "editor");
});
afterAll(() => house.database.drop());
beforeEach(() => sql`delete from platform.rate_limits`.execute(house.database.owner));

describe("signing in", () => {
  it("leads to where one wanted to go, under a cookie that script cannot read", async () => {
    const browser = house.browser();
    expect((await browser.get("/arbeit/katalog")).location).toBe("/anmelden?zurueck=%2Farbeit%2Fkatalog");
    const wanted = { email: "erika@beispiel.invalid", passwort: password, zurueck: "/arbeit/katalog" };
    const { status, location, setCookies } = await browser.post("/anmelden", wanted);
    expect([status, location]).toEqual([303, "/arbeit/katalog"]);
    expect(setCookies.find((cookie) => cookie.startsWith("beisammen="))).toMatch(
      /Max-Age=43200.*HttpOnly.*SameSite=Lax/,
    );
    expect((await browser.get("/arbeit/katalog")).status).toBe(200);
  });

  it.each(["https://anderswo.example/arbeit", "//anderswo.example", "/arbeit\\..\\x"])(
    "never leads away from us: %s",
    async (zurueck) => {
      const fields = { email: "erika@beispiel.invalid", passwort: password, zurueck };
      expect((await house.browser().post("/anmelden", fields)).location).toBe("/arbeit");
      expect((await house.browser().get(`/anmelden?zurueck=${encodeURIComponent(zurueck)}`)).html).toContain(
        'name="zurueck" value="/arbeit"',
      );
    },
  );

  it("takes no token that somebody planted before, and gives another one each time", async () => {
    const [one, other] = [house.browser(), house.browser()];
    const planted = "p".repeat(43);
    one.cookies.set("beisammen", planted);
    await one.signIn("erika");
    await other.signIn("erika");
    expect(new Set([planted, one.session, other.session]).size).toBe(3);
    const thief = house.browser();
    thief.cookies.set("beisammen", planted);
    expect((await thief.get("/arbeit")).status).toBe(303);
  });

  it("is refused to forms of other sites", async () => {
    const fields = { email: "erika@beispiel.invalid", passwort: password };
    const foreign = await house.browser().post("/anmelden", fields, "https://anderswo.example");
    expect([foreign.status, foreign.setCookies]).toEqual([403, []]);
  });

  it("answers an unknown address, a wrong password and an ended account with one sentence", async () => {
    await house.account("ende", "editor");
    await sql`update identity.accounts set active = false where email = 'ende@beispiel.invalid'`.execute(
      house.database.owner,
    );
    const answers = [
      await house.browser().signIn("niemand"),
      await house.browser().signIn("erika", "ganz falsches Wort"),
      await house.browser().signIn("ende"),
    ];
    const sentences = answers.map(({ html }) => /<h2 id="fehler-titel">([^<]*)/.exec(html)?.[1]);
    expect(new Set(sentences)).toEqual(
      new Set(["E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides."]),
    );
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
  });

  it("takes as long for an unknown address as for a known one", async () => {
    const times: Record<string, number[]> = { erika: [], niemand: [] };
    for (let round = 0; round < 25; round++)
      for (const name of round % 2 === 0 ? ["erika", "niemand"] : ["niemand", "erika"]) {
        await sql`delete from platform.rate_limits`.execute(house.database.owner);
        const begun = performance.now();
        await house.browser().signIn(name, "ganz falsches Wort");
        times[name]?.push(performance.now() - begun);
      }
    const median = (all: readonly number[] = []) => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;
    const ratio = median(times["erika"]) / median(times["niemand"]);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });
});

describe("guessing", () => {
  const guess = async (browser = house.browser(), times = 10) => {
    for (let each = 0; each < times; each++) await browser.signIn("jana", `falsch ${each} falsch`);
  };

  it("is slowed for the account, and the page says when it goes on", async () => {
    await guess();
    const { status, html } = await house.browser().signIn("jana");
    expect([status, html]).toEqual([429, expect.stringMatching(/In \d+ (Minuten|Sekunden) geht es weiter/)]);
  });

  it("does not lock its owner out, whose browser is known", async () => {
    const owner = house.browser();
    await owner.signIn("jana");
    await owner.post("/abmelden");
    await guess();
    expect((await house.browser().signIn("jana")).status).toBe(429);
    expect((await owner.signIn("jana")).status).toBe(303);
  });

  it("with a browser that is known to another account gains nothing", async () => {
    const colleague = house.browser();
    await colleague.signIn("erika");
    await guess(colleague);
    expect((await colleague.signIn("jana")).status).toBe(429);
  });

  it("with the known browser is slowed too", async () => {
    const owner = house.browser();
    await owner.signIn("jana");
    await guess(owner);
    expect((await owner.signIn("jana")).status).toBe(429);
  });
});

describe("the list of sign-ins", () => {
  it("says what happened, with what device, and nothing of what was typed", async () => {
    await sql`delete from identity.sign_ins`.execute(house.database.owner);
    const browser = house.browser();
    await browser.signIn("erika", "geheim aber falsch");
    await browser.signIn("geheimer.name");
    await browser.signIn("erika");
    await browser.post("/abmelden");
    const { rows } = await sql<{ outcome: string; device: string; known: boolean }>`
      select outcome, device, account_id is not null as known from identity.sign_ins order by at`.execute(
      house.database.owner,
    );
    expect(rows).toEqual([
      { outcome: "refused", device: "Firefox, Windows", known: true },
      { outcome: "refused", device: "Firefox, Windows", known: false },
      { outcome: "signed-in", device: "Firefox, Windows", known: true },
      { outcome: "signed-out", device: "", known: true },
    ]);
    const { rows: lines } = await sql<{ text: string }>`
      select s::text as text from identity.sign_ins s union all select j::text from platform.journal j`.execute(
      house.database.owner,
    );
    expect(lines.filter(({ text }) => text.includes("geheim") || text.includes(firefox))).toEqual([]);
  });
});
