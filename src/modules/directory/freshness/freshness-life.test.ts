import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createApp, jobsOf, menu, sentences } from "#src/app.ts";
import { AccountId, hashPassword, putAccount } from "#modules/identity/index.ts";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { firstBrokenLine } from "#platform/journal/journal.store.ts";
import { system } from "#platform/policy/actor.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";

const password = "ein langes Kennwort";
const [linden, house, hall, club, offer, silent] = Array.from({ length: 6 }, () => newId());
const mailbox = "haus@beispiel.invalid";

let database: TestDatabase;
let world: World;
let app: Hono<Env>;
let editor: string;
let admin: string;

beforeAll(async () => {
  database = await freshDatabase();
  world = testWorld(database, { sentences, menu });
  app = createApp(world);
  editor = await signIn("editor");
  admin = await signIn("admin");
  await sql`insert into places.areas (id, level, number, name, position) values (${linden}, 'stadtbezirk', '1', 'Linden', 1)`.execute(
    database.owner,
  );
});
beforeEach(async () => {
  const { owner } = database;
  await as(owner, system, async (tx) => {
    await sql`truncate directory.reminders, directory.reminder_entries, directory.reports, platform.mails, platform.token_links, platform.rate_limits`.execute(
      tx,
    );
    await sql`truncate places.places, places.organisations, places.revisions, offers.offers, offers.revisions cascade`.execute(
      tx,
    );
  });
  await sql`insert into places.organisations (id, slug, name, confirmed_on) values (${club}, 'verein', 'Parkverein', '2026-11-01')`.execute(
    owner,
  );
  await sql`insert into places.places (id, slug, name, kind, stadtbezirk_id, email, phone, confirmed_on, traeger_id) values
    (${house}, 'haus', 'Haus am Park', 'begegnungsstaette', ${linden}, 'Haus@Beispiel.invalid', '0231 50-1', '2026-01-01', ${club}),
    (${hall}, 'halle', 'Stille Halle', 'weiterer_ort', ${linden}, null, '0231 50-2', null, null)`.execute(owner);
  await sql`insert into offers.offers (id, slug, title, status, place_id, confirmed_on) values
    (${offer}, 'singen', 'Singen', 'aktiv', ${house}, '2026-01-01'), (${silent}, 'neu', 'Ganz neu', 'aktiv', ${house}, '2026-11-01')`.execute(
    owner,
  );
});
afterAll(() => database.drop());

async function signIn(role: "editor" | "admin"): Promise<string> {
  const account = { email: `${role}@beispiel.invalid`, name: `Frau ${role}`, active: true, demo: false, roles: [role] };
  const id = AccountId.parse(newId());
  const hash = await hashPassword(password);
  await as(database.staff, system, (tx) => putAccount(tx, { ...account, id, password: hash }));
  return signedIn(app, account.email, password);
}

const run = (name: string, changes: Partial<World> = {}) =>
  jobsOf({ ...world, ...changes })
    .find((job) => job.name === name)
    ?.run({});
const remind = (today = "2026-11-24") => run("directory.freshness.remind", { clock: fixedDay(day(today)) });
const carryOut = () => run("directory.freshness.carry-out");
const mails = () =>
  as(database.staff, system, async (tx) => {
    const { rows } = await sql<{ recipient: string; subject: string; body: string }>`
      select recipient, subject, body from platform.mails order by created_at, id`.execute(tx);
    return rows;
  });
/** The path of the link in the latest mail. */
async function linkPath(): Promise<string> {
  const body = (await mails()).at(-1)?.body ?? "";
  return /https?:\/\/[^/\s]+(\/bestaetigen\/[\w-]+)/.exec(body)?.[1] ?? "";
}
const get = async (path: string, cookie = "") => {
  const answer = await app.request(testOrigin + path, { headers: { cookie } });
  return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
};
const confirmedOn = async (table: "places" | "offers", id = "") => {
  const { rows } = await sql<{ confirmedOn: string; confirmedBy: string | null }>`
    select confirmed_on, confirmed_by from ${sql.table(`${table}.${table}`)} where id = ${id}`.execute(database.owner);
  return rows[0];
};

describe("the mail to a house", () => {
  it("holds all its due entries and a link, and asks nobody whose entries are current", async () => {
    await remind();
    const sent = await mails();
    expect(sent.map(({ recipient }) => recipient)).toEqual([mailbox]);
    expect(sent[0]?.subject).toBe("Stimmt das noch? 2 Einträge bei Beisammen");
    expect(sent[0]?.body).toMatch(/- Haus am Park\n- Singen\n/);
    expect(sent[0]?.body).not.toContain("Ganz neu");
  });

  it("does not come again within four weeks, and not at weekends", async () => {
    await remind();
    await remind("2026-12-21");
    expect(await mails()).toHaveLength(1);
    await remind("2026-12-26");
    expect(await mails()).toHaveLength(1);
    await remind("2026-12-22");
    expect(await mails()).toHaveLength(2);
  });

  it("does not come when somebody else confirmed", async () => {
    await sql`update places.places set confirmed_on = '2026-11-20'; update offers.offers set confirmed_on = '2026-11-20'`.execute(
      database.owner,
    );
    await remind();
    expect(await mails()).toEqual([]);
  });

  it("does not come while an editor looks after a report about it", async () => {
    await as(database.owner, system, (tx) =>
      sql`insert into directory.reports (id, kind, entry_kind, entry_id, path, message)
          values (${newId()}, 'entry', 'offer', ${offer}, '/angebote/singen', 'Neue Zeit')`.execute(tx),
    );
    await remind();
    expect((await mails())[0]?.body).not.toContain("Singen");
  });

  it("is not written to real houses by a demo that has a mail server", async () => {
    await run("directory.freshness.remind", {
      environment: { ...world.environment, DEMO: true, SMTP_URL: "smtp://127.0.0.1:9" },
    });
    expect(await mails()).toEqual([]);
  });
});

describe("the page behind the link", () => {
  it("shows the entries and changes nothing by being opened", async () => {
    await remind();
    const path = await linkPath();
    const { status, html } = await get(path);
    expect(status).toBe(200);
    expect(html).toContain("Haus am Park");
    expect(html).toContain("Singen");
    await carryOut();
    expect(await confirmedOn("places", house)).toMatchObject({ confirmedOn: "2026-01-01" });
  });

  it("confirms one entry with one click, in the name of the link", async () => {
    await remind();
    const path = await linkPath();
    const answer = await post(app, `${path}/stimmt`, { eintrag: `${house}:1` });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}?danke=stimmt`]);
    expect((await get(`${path}?danke=stimmt`)).html).toContain("bestätigt");
    await carryOut();
    expect(await confirmedOn("places", house)).toEqual({ confirmedOn: "2026-11-24", confirmedBy: "der Einrichtung" });
    expect(await confirmedOn("offers", offer)).toMatchObject({ confirmedOn: "2026-01-01" });
    expect((await get("/orte/haus")).html).toContain("Zuletzt bestätigt am 24. November 2026 von der Einrichtung");
    const { rows } = await sql<{ actor: string; subject: string }>`
      select actor, subject from platform.journal where deed = 'directory.freshness.confirm-by-link' order by seq desc limit 1`.execute(
      database.owner,
    );
    expect(rows[0]).toEqual({ actor: expect.stringMatching(/^link:[0-9a-f-]{36}$/), subject: house });
    expect(await firstBrokenLine(database.owner)).toBeNull();
  });

  it("confirms all with one click", async () => {
    await remind();
    const path = await linkPath();
    const body = new URLSearchParams([
      ["eintrag", `${house}:1`],
      ["eintrag", `${offer}:1`],
    ]).toString();
    const headers = { origin: testOrigin, "content-type": "application/x-www-form-urlencoded" };
    await app.request(`${testOrigin}${path}/stimmt`, { method: "POST", headers, body });
    await carryOut();
    expect((await get(path)).html).toContain("Danke, Sie haben alles geprüft.");
    expect(await confirmedOn("offers", offer)).toMatchObject({ confirmedOn: "2026-11-24" });
  });

  it("does not confirm what was changed after it was shown", async () => {
    await remind();
    const path = await linkPath();
    await sql`update places.places set version = 2, name = 'Haus am See' where id = ${house}`.execute(database.owner);
    const answer = await post(app, `${path}/stimmt`, { eintrag: `${house}:1` });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toMatch(/in der Zwischenzeit geändert[^]*Haus am See/);
  });

  it("passes on what has changed to the editors, who can answer", async () => {
    await remind();
    const path = await linkPath();
    expect((await get(`${path}/melden?eintrag=${offer}&art=geaendert`)).html).toContain("Was hat sich geändert");
    const empty = await post(app, `${path}/melden`, { eintrag: offer ?? "", art: "geaendert", text: " " });
    expect(empty.status).toBe(422);
    await post(app, `${path}/melden`, { eintrag: offer ?? "", art: "geaendert", text: "Jetzt mittwochs." });
    await post(app, `${path}/melden`, { eintrag: house ?? "", art: "weg", text: "" });
    const { html } = await get("/arbeit/meldungen", editor);
    expect(html).toContain("Jetzt mittwochs.");
    expect(html).toContain("Das gibt es nicht mehr.");
    const { rows } = await as(database.staff, system, (tx) =>
      sql<{ contact: string; entryId: string }>`select contact, entry_id from directory.reports order by id`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([
      { contact: mailbox, entryId: offer },
      { contact: mailbox, entryId: house },
    ]);
  });

  it("answers the same to a link that never was, that is over and that speaks of another entry", async () => {
    await remind();
    const path = await linkPath();
    const foreign = await post(app, `${path}/stimmt`, { eintrag: `${silent}:1` });
    await sql`update platform.token_links set expires_at = now() - interval '1 second'`.execute(database.owner);
    const over = await get(path);
    const never = await get(`/bestaetigen/${"x".repeat(43)}`);
    expect([over.status, never.status, foreign.status]).toEqual([404, 404, 404]);
    expect(over.html).toContain("Dieser Link gilt nicht mehr");
    // Only the address of the page itself, which the switch of languages repeats, may differ.
    const bare = (html: string) => html.replaceAll(/bestaetigen\/[\w-]+(\/stimmt)?/g, "bestaetigen/…");
    expect(bare(over.html)).toBe(bare(never.html));
    expect(bare(await foreign.text())).toBe(bare(never.html));
  });

  it("is also found under the short address for links", async () => {
    await remind();
    const path = await linkPath();
    expect(await get(path.replace("/bestaetigen/", "/l/"))).toMatchObject({ status: 302, location: path });
    expect((await get("/l/unbekannt")).status).toBe(404);
  });
});

describe("the list for calling", () => {
  const list = async (query = "") => (await get(`/arbeit/aktualitaet/telefon${query}`, editor)).html;

  it("holds what is due and has no address, with the number to call", async () => {
    const html = await list();
    expect(html).toContain("Stille Halle");
    expect(html).toContain('href="tel:+49231502"');
    expect(html).not.toContain("Haus am Park");
  });

  it("takes over who left three mails unanswered, and gives back who answers", async () => {
    for (const today of ["2026-09-01", "2026-10-01", "2026-11-02"]) await remind(today);
    expect(await list()).toContain("Haus am Park");
    await remind("2026-12-01");
    expect(await mails()).toHaveLength(3);
    await post(app, `${await linkPath()}/melden`, { eintrag: offer ?? "", art: "geaendert", text: "Neu" });
    expect(await list()).not.toContain("Haus am Park");
  });

  it("confirms on the phone, and takes it back", async () => {
    const path = "/arbeit/aktualitaet/telefon";
    const fields = { kind: "place", id: hall ?? "", stand: "1" };
    const { headers } = await post(app, `${path}/bestaetigen`, fields, editor);
    const page = await get(headers.get("location") ?? "", editor);
    expect(page.html).toContain("„Stille Halle“ ist am Telefon bestätigt.");
    expect(await confirmedOn("places", hall)).toEqual({
      confirmedOn: "2026-11-24",
      confirmedBy: "der Einrichtung, am Telefon",
    });
    const undo = { stand: "2", auf: "1", zurueck: path };
    const back = await post(app, `/arbeit/katalog/orte/${hall}/zuruecksetzen`, undo, editor);
    expect(back.headers.get("location")).toContain(path);
    expect(await confirmedOn("places", hall)).toEqual({ confirmedOn: null, confirmedBy: null });
  });

  it("says so when a colleague was faster", async () => {
    const fields = { kind: "place", id: hall ?? "", stand: "7" };
    expect((await post(app, "/arbeit/aktualitaet/telefon/bestaetigen", fields, editor)).status).toBe(409);
  });
});

describe("the overview", () => {
  it("counts for each Stadtbezirk what is current, due and overdue", async () => {
    await sql`update offers.offers set confirmed_on = '2026-05-15' where id = ${silent}`.execute(database.owner);
    const { html } = await get("/arbeit/aktualitaet", editor);
    const cells = /Linden<\/a><\/th>(.*?)<\/tr>/s.exec(html)?.[1] ?? "";
    expect([...cells.matchAll(/>(\d+|\d+ %)<\/td>/g)].map(([, value]) => value)).toEqual(["4", "0", "1", "3", "0 %"]);
    expect(html).toContain('href="/arbeit/katalog?bezirk=Linden&amp;zustand=zu-pruefen"');
  });

  it("writes the mails when an editor wants it, once", async () => {
    expect((await get("/arbeit/aktualitaet", editor)).html).toContain("1 Einrichtung bekommt heute eine E-Mail.");
    await post(app, "/arbeit/aktualitaet/erinnern", {}, editor);
    await post(app, "/arbeit/aktualitaet/erinnern", {}, editor);
    expect(await mails()).toHaveLength(1);
    expect((await get("/arbeit/aktualitaet", editor)).html).toContain("Heute ist an niemanden zu schreiben.");
  });
});

describe("the rhythm of a kind", () => {
  const path = "/arbeit/aktualitaet/abstaende";

  it("is set by the Verwaltung alone, and makes entries due", async () => {
    const page = await get(path, admin);
    const fields = Object.fromEntries(
      [...page.html.matchAll(/name="(\w+)" value="(\d+)"/g)].map(([, name = "", value = ""]) => [name, value]),
    );
    expect(fields["offer"]).toBe("183");
    expect((await post(app, path, fields, editor)).status).toBe(403);
    expect((await post(app, path, { ...fields, offer: "3" }, admin)).status).toBe(422);
    expect((await post(app, path, { ...fields, offer: "14" }, admin)).status).toBe(303);
    await remind();
    expect((await mails())[0]?.body).toContain("Ganz neu");
    await post(app, path, fields, admin);
  });
});

describe("what is old", () => {
  it("goes 90 days after the link expired, with the address", async () => {
    await remind();
    const erase = (days: number) =>
      run("directory.link.erase", { clock: fixedDay(day("2026-11-24"), new Date(Date.now() + days * 86_400_000)) });
    const left = () =>
      as(database.staff, system, async (tx) => (await sql`select from directory.reminders`.execute(tx)).rows.length);
    await erase(149);
    expect(await left()).toBe(1);
    await erase(151);
    expect(await left()).toBe(0);
  });
});
