import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse, type TestBrowser } from "../identity.fixtures.ts";

let house: House;
let admin: TestBrowser;
const ids: Record<string, string> = {};
beforeAll(async () => {
  house = await openHouse({ DEMO: "1" });
  for (const name of ["erika", "jana"]) ids[name] = await house.account(name, "editor");
  ids["chefin"] = await house.account("chefin", "admin");
  admin = house.browser();
  await admin.signIn("chefin");
});
afterAll(() => house.database.drop());
beforeEach(() => sql`delete from platform.rate_limits`.execute(house.database.owner));

const namesIn = ({ html }: { readonly html: string }) =>
  [...html.matchAll(/<th[^>]*scope="row"[^>]*><a[^>]*>([^<]*)</g)].map(([, name]) => name);

describe("the accounts", () => {
  it("are listed by name, found by a part of it, and by state", async () => {
    expect(namesIn(await admin.get("/arbeit/konten"))).toEqual(["Frau chefin", "Frau erika", "Frau jana"]);
    expect(namesIn(await admin.get("/arbeit/konten?q=JAN"))).toEqual(["Frau jana"]);
    expect(namesIn(await admin.get("/arbeit/konten?q=%25"))).toEqual([]);
    expect(namesIn(await admin.get("/arbeit/konten?zustand=beendet"))).toEqual([]);
  });

  it("are no business of the Redaktion", async () => {
    const editor = house.browser();
    await editor.signIn("erika");
    for (const path of ["", "/neu", "/anmeldungen", "/zweiter-schritt", `/${ids["jana"]}`])
      expect((await editor.get(`/arbeit/konten${path}`)).status).toBe(403);
    for (const deed of ["link", "faktoren", "beenden"])
      expect((await editor.post(`/arbeit/konten/${ids["jana"]}/${deed}`, { ja: "ja", grund: "x" })).status).toBe(403);
    expect((await editor.get("/arbeit")).html).not.toContain('href="/arbeit/konten"');
  });

  it("begin with a link by mail: nobody but the person knows the password", async () => {
    const fields = { name: "Neue Kollegin", email: "Neu@beispiel.invalid", rolle: "editor" };
    const { location } = await admin.post("/arbeit/konten/neu", fields);
    expect(location).toMatch(/^\/arbeit\/konten\/[0-9a-f-]{36}\?gespeichert=neu$/);
    expect((await admin.get(location)).html).toContain("der Link ist unterwegs");
    const { rows } = await sql<{
      body: string;
    }>`select body from platform.mails where recipient = 'neu@beispiel.invalid'`.execute(house.database.owner);
    const link = /http:\/\/[^\s]+/.exec(rows[0]?.body ?? "")?.[0] ?? "";
    const neu = "ganz andere Worte dort";
    await house.browser().post(link, { neu });
    expect((await house.browser().signIn("neu", neu)).location).toBe("/arbeit");
    const again = await admin.post("/arbeit/konten/neu", fields);
    expect([again.status, again.html]).toEqual([422, expect.stringContaining("gibt es schon")]);
    expect(again.html).toContain('value="Neue Kollegin"');
  });

  it("take no more than the form has: no id, no password, no demo", async () => {
    const fields = {
      name: "Schlau",
      email: "schlau@beispiel.invalid",
      rolle: "editor",
      password: "x",
      demo: "true",
      roles: "admin",
    };
    await admin.post("/arbeit/konten/neu", fields);
    const { rows } = await sql<{ demo: boolean; roles: string[] }>`
      select demo, array(select role from identity.account_roles where account_id = a.id) as roles
      from identity.accounts a where email = 'schlau@beispiel.invalid'`.execute(house.database.owner);
    expect(rows).toEqual([{ demo: false, roles: ["editor"] }]);
  });

  it("lose their second factors with a reason, all at once, and the person is told", async () => {
    const id = ids["jana"];
    await sql`insert into identity.app_factors (account_id, secret, confirmed_at, created_at)
      values (${id}, '\\x00', now(), now())`.execute(house.database.owner);
    expect((await house.browser().signIn("jana")).location).toContain("zweiter-schritt");
    expect((await admin.post(`/arbeit/konten/${id}/faktoren`, { grund: "" })).status).toBe(422);
    const done = await admin.post(`/arbeit/konten/${id}/faktoren`, { grund: "Diensthandy verloren" });
    expect(done.location).toBe(`/arbeit/konten/${id}?gespeichert=zurueckgesetzt`);
    expect((await house.browser().signIn("jana")).location).toBe("/arbeit");
    const { rows } =
      await sql`select reason from platform.journal where deed = 'identity.account.reset-factors'`.execute(
        house.database.owner,
      );
    expect(rows).toEqual([{ reason: "Diensthandy verloren" }]);
    const mails = await sql`select from platform.mails where recipient = 'jana@beispiel.invalid'`.execute(
      house.database.owner,
    );
    expect(mails.rows).toHaveLength(1);
  });

  it("end with a tick, and not one's own", async () => {
    const colleague = house.browser();
    await colleague.signIn("jana");
    const path = `/arbeit/konten/${ids["jana"]}/beenden`;
    expect((await admin.post(path)).html).toContain("Bitte setzen Sie das Häkchen");
    expect((await admin.post(path, { ja: "ja" })).status).toBe(303);
    expect((await colleague.get("/arbeit")).status).toBe(303);
    expect(namesIn(await admin.get("/arbeit/konten?zustand=beendet"))).toEqual(["Frau jana"]);
    const own = await admin.post(`/arbeit/konten/${ids["chefin"]}/beenden`, { ja: "ja" });
    expect([own.status, own.html]).toEqual([422, expect.stringContaining("Das eigene Konto")]);
  });

  it("show the Verwaltung what happened at the door", async () => {
    await house.browser().signIn("unbekannt");
    const { html } = await admin.get("/arbeit/konten/anmeldungen?art=refused");
    expect(html).toContain("unbekannte Adresse");
    expect(html).not.toContain("unbekannt@");
  });
});

describe("who needs a second factor", () => {
  it("is every role but those of the open catalogue at first, and what the house chose afterwards", async () => {
    const checked = ({ html }: { readonly html: string }) =>
      [...html.matchAll(/<input[^>]*checked[^>]*value="([\w-]+)"/g)].map(([, role]) => role);
    expect(checked(await admin.get("/arbeit/konten/zweiter-schritt"))).toEqual([
      "admin",
      "counsellor",
      "management",
      "data-protection",
    ]);
    await admin.post("/arbeit/konten/zweiter-schritt", { rollen: "editor" });
    expect(checked(await admin.get("/arbeit/konten/zweiter-schritt"))).toEqual(["editor"]);
  });
});
