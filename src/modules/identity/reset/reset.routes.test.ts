import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse } from "../identity.fixtures.ts";

const neu = "ganz andere Worte dort";
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.database.drop());
beforeEach(async () => {
  await sql`delete from platform.rate_limits`.execute(house.database.owner);
  await sql`delete from platform.mails`.execute(house.database.owner);
});

const ask = (name: string) => house.browser().post("/anmelden/vergessen", { email: `${name}@beispiel.invalid` });
const mails = async () =>
  (
    await sql<{ recipient: string; body: string; forgetWhenSent: boolean }>`select * from platform.mails`.execute(
      house.database.owner,
    )
  ).rows;
const linkFor = async (name: string): Promise<string> => {
  await ask(name);
  const { body } = (await mails()).at(-1) ?? { body: "" };
  return /http:\/\/[^\s]+/.exec(body)?.[0] ?? "";
};

describe("a forgotten password", () => {
  it("answers the same whether there is an account or not, and writes to the account only", async () => {
    await house.account("erika", "editor");
    const [known, unknown] = [await ask("erika"), await ask("niemand")];
    expect(known.html).toBe(unknown.html);
    expect(await mails()).toMatchObject([{ recipient: "erika@beispiel.invalid", forgetWhenSent: true }]);
  });

  it("is replaced by the link of the mail, once, and ends every session", async () => {
    await house.account("jana", "editor");
    const signedIn = house.browser();
    await signedIn.signIn("jana");
    const link = await linkFor("jana");
    const browser = house.browser();
    expect((await browser.get(link)).html).toContain("Neues Passwort festlegen");
    expect((await browser.post(link, { neu: "kurz" })).html).toContain("mindestens 12 Zeichen");
    expect((await browser.post(link, { neu })).location).toBe("/anmelden?passwort=neu");
    expect((await signedIn.get("/arbeit")).status).toBe(303);
    expect((await browser.get("/arbeit")).status).toBe(303);
    expect([(await browser.signIn("jana")).status, (await browser.signIn("jana", neu)).status]).toEqual([422, 303]);
    expect((await browser.post(link, { neu: "noch einmal ganz andere" })).status).toBe(404);
  });

  it.each([
    ["expired", sql`update platform.token_links set expires_at = now() - interval '1 second'`],
    ["of somebody who has left", sql`update identity.accounts set active = false where email like 'weg%'`],
  ])("a link that is %s opens nothing", async (state, change) => {
    const name = state === "expired" ? "spaet" : "weg";
    await house.account(name, "editor");
    const link = await linkFor(name);
    await change.execute(house.database.owner);
    expect((await house.browser().post(link, { neu })).status).toBe(404);
  });

  it("an older link is worth nothing when a newer one was sent, and an invented one neither", async () => {
    await house.account("zweimal", "editor");
    const first = await linkFor("zweimal");
    await sql`delete from platform.mails`.execute(house.database.owner);
    const second = await linkFor("zweimal");
    expect((await house.browser().get(first)).status).toBe(404);
    expect((await house.browser().get(second)).status).toBe(200);
    expect((await house.browser().get("/anmelden/neues-passwort/erfunden")).status).toBe(404);
  });

  it("may not be asked for again and again", async () => {
    await house.account("oft", "editor");
    for (let each = 0; each < 3; each++) await ask("oft");
    expect((await ask("oft")).status).toBe(429);
    expect(await mails()).toHaveLength(3);
  });
});
