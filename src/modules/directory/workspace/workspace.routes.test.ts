import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import { registered } from "#platform/action/register.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { putMail } from "#platform/mail/mails.store.ts";
import { system } from "#platform/policy/actor.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { eraseMailsJob } from "./erase-mails.job.ts";
import { createApp, menu, sentences } from "#src/app.ts";

const password = "ein langes Kennwort";
const [linden, place, club, offer, draft, report] = Array.from({ length: 6 }, () => newId());
const cookies: Record<string, string> = { anonymous: "" };

let database: TestDatabase;
let app: Hono<Env>;

beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testWorld(database, { sentences, menu }));
  const hash = await hashPassword(password);
  for (const role of ["editor", "admin"] as const) {
    const account = {
      id: AccountId.parse(newId()),
      email: `${role}@beispiel.invalid`,
      name: `Frau ${role}`,
      active: true,
      demo: false,
    };
    await as(database.staff, system, (tx) => putAccount(tx, { ...account, password: hash, roles: [role] }));
    cookies[role] = await signedIn(app, account.email, password);
  }
  await sql`insert into places.areas (id, level, number, name, position) values (${linden}, 'stadtbezirk', '1', 'Linden', 1)`.execute(
    database.owner,
  );
  await sql`insert into places.places (id, slug, name, kind, stadtbezirk_id, confirmed_on) values
    (${place}, 'haus', 'Haus am Park', 'begegnungsstaette', ${linden}, '2026-01-01')`.execute(database.owner);
  await sql`insert into places.organisations (id, slug, name, confirmed_on) values (${club}, 'verein', 'Parkverein', '2026-11-01')`.execute(
    database.owner,
  );
  await sql`insert into offers.offers (id, slug, title, status, place_id, confirmed_on) values
    (${offer}, 'singen', 'Singen', 'aktiv', ${place}, '2026-11-02'), (${newId()}, 'frueher', 'Singen 1998', 'beendet', ${place}, null),
    (${draft}, 'entwurf', 'Neuer Chor', 'entwurf', ${place}, null)`.execute(database.owner);
  await sql`select offers.refresh_words(array(select id from offers.offers)), places.refresh_words(array[${place}]::uuid[])`.execute(
    database.owner,
  );
  await as(database.staff, system, async (tx) => {
    const row = {
      id: report ?? "",
      kind: "entry" as const,
      entryKind: "place" as const,
      entryId: place,
      entryTitle: "Haus am Park",
      path: "/orte/haus",
      message: "Um 7!",
    };
    await tx
      .insertInto("directory.reports")
      .values({ ...row, contact: "0231 50-23358" })
      .execute();
  });
});
afterAll(() => database.drop());

const get = async (path: string, who = "editor") => {
  const answer = await app.request(testOrigin + path, { headers: { cookie: cookies[who] ?? "" } });
  return { status: answer.status, location: answer.headers.get("location") ?? "", html: await answer.text() };
};
/** The names in the table of a list, from top to bottom. */
const namesIn = (html: string) =>
  [...html.matchAll(/<th[^>]*scope="row"[^>]*><a[^>]*>([^<]*)</g)].map(([, name]) => name);
const listed = async (query: string) => namesIn((await get(`/arbeit/katalog${query}`)).html);

describe("every address of the desk", () => {
  const own = (path: string): string =>
    path
      .replace("PLACE", place ?? "")
      .replace("CLUB", club ?? "")
      .replace("REPORT", report ?? "");
  const addresses = [
    ["/arbeit", "directory.workspace.show"],
    ["/arbeit/katalog", "directory.catalogue.list"],
    ["/arbeit/bausteine", "directory.workspace.gallery"],
    ["/arbeit/ausgang", "directory.mail.list"],
    ["/arbeit/meldungen", "directory.report.list"],
    ["/arbeit/meldungen/REPORT", "directory.report.read"],
    ["/arbeit/katalog/orte/neu", "places.place.prepare"],
    ["/arbeit/katalog/orte/PLACE", "places.place.read"],
    ["/arbeit/katalog/orte/PLACE/zustand", "places.place.read"],
    ["/arbeit/katalog/orte/PLACE/verlauf", "places.place.history"],
    ["/arbeit/katalog/traeger/neu", "places.organisation.prepare"],
    ["/arbeit/katalog/traeger/CLUB", "places.organisation.read"],
    ["/arbeit/katalog/traeger/CLUB/verlauf", "places.organisation.history"],
  ] as const;

  const mayBy = (role: string, name: string) =>
    registered().some(
      (each) => each.name === name && each.policy.some((line) => line.role === role && line.may.includes(name)),
    );

  it.each(addresses)("%s is what the policy of %s says, for each of us", async (address, name) => {
    const { status, location } = await get(own(address), "anonymous");
    expect([status, location]).toEqual([303, `/anmelden?zurueck=${encodeURIComponent(own(address))}`]);
    for (const role of ["editor", "admin"])
      expect((await get(own(address), role)).status).toBe(mayBy(role, name) ? 200 : 403);
  });

  it("shows the outbox to the Verwaltung alone", async () => {
    expect((await get("/arbeit/ausgang")).status).toBe(403);
    expect((await get("/arbeit", "admin")).html).toContain('href="/arbeit/ausgang"');
    expect((await get("/arbeit")).html).not.toContain('href="/arbeit/ausgang"');
  });
});

describe("Mein Tag", () => {
  it("shows reports, drafts and what is due", async () => {
    const { html } = await get("/arbeit");
    expect(html).toContain("Falsche Angabe: Haus am Park");
    expect(html).toContain("Neuer Chor");
    expect(html).toContain("1 Eintrag wartet auf eine Prüfung.");
  });

  it("confirms an entry with one click and comes back; then it is among the latest changes", async () => {
    const fields = { stand: "1", zurueck: "/arbeit" };
    const answer = await post(app, `/arbeit/katalog/orte/${place}/bestaetigen`, fields, cookies["editor"]);
    expect(answer.headers.get("location")).toBe("/arbeit?gespeichert=bestaetigt&stand=2");
    const { html } = await get("/arbeit?gespeichert=bestaetigt&stand=2");
    expect(html).toContain("Danke. Der Eintrag ist bestätigt.");
    expect(html).toContain("Alle Einträge sind geprüft.");
    expect(html).toMatch(/Haus am Park<\/a><br\/><span class="b-small b-muted">Stimmt noch · Frau editor/);
  });
});

describe("the catalogue", () => {
  it("lists places, offers and organisations by name, without what is over", async () => {
    expect(await listed("")).toEqual(["Haus am Park", "Neuer Chor", "Parkverein", "Singen"]);
    expect(await listed("?sortiert=name&richtung=ab")).toEqual(["Singen", "Parkverein", "Neuer Chor", "Haus am Park"]);
  });

  it.each([
    ["?art=traeger", ["Parkverein"]],
    ["?q=park", ["Haus am Park", "Parkverein", "Neuer Chor", "Singen"]],
    ["?q=singen&zustand=alle", ["Singen", "Singen 1998"]],
    ["?zustand=vorbei", ["Singen 1998"]],
    ["?zustand=entwurf", ["Neuer Chor"]],
    ["?bezirk=Linden&art=orte", ["Haus am Park"]],
    ["?bezirk=Nirgends", []],
    ["?q=xylophon", []],
    ["?q=%21%21", []],
    ["?art=quatsch&zustand=unfug&seite=abc&sortiert=x", ["Haus am Park", "Neuer Chor", "Parkverein", "Singen"]],
  ])("finds for %s: %j", async (query, names) => expect(new Set(await listed(query))).toEqual(new Set(names)));

  it("puts what fits best first", async () => expect((await listed("?q=park"))[0]).toBe("Haus am Park"));

  it("sorts by confirmation, never confirmed first", async () => {
    expect(await listed("?sortiert=bestaetigt")).toEqual(["Neuer Chor", "Parkverein", "Singen", "Haus am Park"]);
  });

  it("marks the sorted column and leads to the other order", async () => {
    const { html } = await get("/arbeit/katalog?sortiert=name");
    expect(html).toContain('aria-sort="ascending"><a href="/arbeit/katalog?sortiert=name&amp;richtung=ab"');
  });

  it("offers the past when nothing present fits", async () => {
    expect((await get("/arbeit/katalog?q=1998")).html).toContain('href="/arbeit/katalog?q=1998&amp;zustand=alle"');
  });
});

describe("a report's page", () => {
  it("leads to the entry and its editor, and shows the number to call", async () => {
    const { html } = await get(`/arbeit/meldungen/${report}`);
    expect(html).toContain('href="/orte/haus"');
    expect(html).toContain(`href="/arbeit/katalog/orte/${place}"`);
    expect(html).toContain('href="tel:+492315023358"');
    expect(html).not.toContain("antworten");
  });

  it("keeps the note when a colleague was faster", async () => {
    const send = (fields: Record<string, string>) =>
      post(app, `/arbeit/meldungen/${report}/erledigen`, fields, cookies["editor"]);
    await post(app, `/arbeit/meldungen/${report}/uebernehmen`, { stand: "1" }, cookies["admin"]);
    const late = await send({ stand: "1", vermerk: "angerufen" });
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/in der Zwischenzeit geändert[^]*angerufen/);
    expect((await send({ stand: "2", vermerk: "angerufen" })).headers.get("location")).toBe(
      `/arbeit/meldungen/${report}?gespeichert=erledigt`,
    );
    expect((await get(`/arbeit/meldungen/${report}?gespeichert=erledigt`)).html).toContain("Rückgängig machen");
  });

  it("is no page for a malformed id", async () => expect((await get("/arbeit/meldungen/quatsch")).status).toBe(404));
});

describe("the outbox", () => {
  it("shows the whole mail, and lets one that failed wait again", async () => {
    const id = await as(database.staff, system, (tx) =>
      putMail(tx, { to: "a@beispiel.invalid", subject: "Hallo", body: "Guten Tag" }),
    );
    await sql`update platform.mails set state = 'failed', attempts = 6, problem = 'Postfach voll' where id = ${id}`.execute(
      database.owner,
    );
    expect((await get("/arbeit/ausgang", "admin")).html).toMatch(/Guten Tag[^]*6\. Versuch: Postfach voll/);
    const again = () => post(app, `/arbeit/ausgang/${id}/noch-einmal`, {}, cookies["admin"]);
    expect((await again()).status).toBe(303);
    expect((await again()).status).toBe(422);
    expect((await post(app, `/arbeit/ausgang/${id}/noch-einmal`, {}, cookies["editor"])).status).toBe(403);
  });

  it("forgets what was sent, 30 days later and not before", async () => {
    const id = await as(database.staff, system, (tx) =>
      putMail(tx, { to: "b@beispiel.invalid", subject: "Alt", body: "Alt" }),
    );
    await sql`update platform.mails set state = 'sent', sent_at = now() where id = ${id}`.execute(database.owner);
    const kept = async (days: number) => {
      const clock = fixedDay(day("2026-11-24"), new Date(Date.now() + days * 86_400_000));
      await eraseMailsJob({ staff: database.staff, clock }).run({});
      const { rows } = await sql`select from platform.mails where id = ${id}`.execute(database.owner);
      return rows.length;
    };
    expect([await kept(29), await kept(31)]).toEqual([1, 0]);
  });
});

describe("confirming from a list", () => {
  it("comes back from an offer as from a place, and never leads away from us", async () => {
    const confirm = async (zurueck: string, stand: string) =>
      (
        await post(app, `/arbeit/katalog/angebote/${offer}/bestaetigen`, { stand, zurueck }, cookies["editor"])
      ).headers.get("location");
    expect(await confirm("/arbeit", "1")).toBe("/arbeit?gespeichert=bestaetigt&stand=2");
    expect(await confirm("//anderswo.example/arbeit", "2")).toBe(
      `/arbeit/katalog/angebote/${offer}?gespeichert=bestaetigt&stand=3`,
    );
  });
});
