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
import { system, type Actor } from "#platform/policy/actor.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { stampOf } from "../report/form-stamp.ts";

const key = "k".repeat(32);
const password = "ein langes Kennwort";
const [linden, heide, house, far, singing, talk] = Array.from({ length: 6 }, () => newId());
const reader = "leserin@beispiel.invalid";

let database: TestDatabase;
let world: World;
let app: Hono<Env>;
let editor: string;

beforeAll(async () => {
  database = await freshDatabase();
  world = testWorld(database, { sentences, menu, environment: readEnvironment({ DEMO: "1", SECRET_KEY: key }) });
  app = createApp(world);
  const account = { email: "editor@beispiel.invalid", name: "Frau Editor", active: true, demo: false };
  const hash = await hashPassword(password);
  await as(database.staff, system, (tx) =>
    putAccount(tx, { ...account, id: AccountId.parse(newId()), password: hash, roles: ["editor"] }),
  );
  editor = await signedIn(app, account.email, password);
  const { owner } = database;
  await sql`insert into places.areas (id, level, number, name, position) values
    (${linden}, 'stadtbezirk', '1', 'Linden', 1), (${heide}, 'stadtbezirk', '2', 'Heide', 2)`.execute(owner);
  await sql`insert into places.places (id, slug, name, kind, stadtbezirk_id, street) values
    (${house}, 'haus', 'Haus am Park', 'begegnungsstaette', ${linden}, 'Parkweg 1'),
    (${far}, 'hof', 'Heidehof', 'begegnungsstaette', ${heide}, null)`.execute(owner);
  await sql`insert into offers.offers (id, slug, title, status, place_id, price_kind) values
    (${singing}, 'singen', 'Singen', 'aktiv', ${house}, 'free'), (${talk}, 'vortrag', 'Vortrag Pflege', 'aktiv', ${far}, 'unknown')`.execute(
    owner,
  );
  await sql`insert into offers.offer_themes (offer_id, theme_id)
    select ${singing}::uuid, id from offers.themes where key = 'musik'
    union all select ${talk}::uuid, id from offers.themes where key = 'pflege-beratung'`.execute(owner);
  await sql`insert into offers.series (id, offer_id, rule) values (${singing}, ${singing}, '{}'), (${talk}, ${talk}, '{}')`.execute(
    owner,
  );
  await sql`insert into offers.dates (id, offer_id, series_id, original_day, day, starts, ends, status, stadtbezirk_id) values
    (${newId()}, ${singing}, ${singing}, '2026-12-01', '2026-12-01', '14:00', '16:00', 'planned', ${linden}),
    (${newId()}, ${singing}, ${singing}, '2026-12-02', '2026-12-02', '14:00', null, 'cancelled', ${linden}),
    (${newId()}, ${singing}, ${singing}, '2026-12-08', '2026-12-08', '14:00', null, 'planned', ${linden}),
    (${newId()}, ${talk}, ${talk}, '2026-12-03', '2026-12-03', null, null, 'planned', ${heide})`.execute(owner);
});
beforeEach(async () => {
  await as(database.owner, system, (tx) =>
    sql`truncate directory.subscribers, directory.newsletter_issues, directory.newsletter_deliveries, platform.mails, platform.token_links, platform.rate_limits cascade`.execute(
      tx,
    ),
  );
});
afterAll(() => database.drop());

const stamp = () => stampOf(new Date(Date.now() - 20_000), key);
const wish = { email: reader, bezirk: "Linden", rhythmus: "woche", einverstanden: "ja" };
const order = (fields: Readonly<Record<string, string>> = {}) =>
  post(app, "/rundbrief", { ...wish, zeit: stamp(), ...fields });
const run = (name: string, changes: Partial<World> = {}) =>
  jobsOf({ ...world, ...changes })
    .find((job) => job.name === name)
    ?.run({});
const invite = () => run("directory.newsletter.invite");
const send = (today: string) => run("directory.newsletter.send", { clock: fixedDay(day(today)) });

interface Kept {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly unsubscribeUrl: string | null;
}
const mails = () =>
  as(database.staff, system, async (tx) => {
    const { rows } = await sql<Kept>`
      select recipient, subject, body, unsubscribe_url from platform.mails order by created_at, id`.execute(tx);
    return rows;
  });
const subscribers = () =>
  as(database.staff, system, async (tx) => {
    const { rows } = await sql<Record<string, unknown>>`
      select email, stadtbezirke, themes, rhythm, confirmed_at is not null as confirmed from directory.subscribers order by email`.execute(
      tx,
    );
    return rows;
  });
const pathIn = (body: string | undefined, deed: string): string =>
  new RegExp(`https?://[^/\\s]+(/rundbrief/${deed}/[\\w-]+)`).exec(body ?? "")?.[1] ?? "";
const get = async (path: string, cookie = "") => {
  const answer = await app.request(testOrigin + path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
};
/** Somebody who ordered and confirmed. */
async function subscribed(fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await sql`truncate platform.rate_limits`.execute(database.owner);
  await order(fields);
  await invite();
  await post(app, pathIn((await mails()).at(-1)?.body, "bestaetigen"), {});
}

describe("the order", () => {
  it("becomes a subscription only through the link in a mail, and not by opening it", async () => {
    expect((await order()).headers.get("location")).toBe("/rundbrief/danke");
    await invite();
    const path = pathIn((await mails())[0]?.body, "bestaetigen");
    expect((await get(path)).html).toContain("Linden");
    expect(await subscribers()).toMatchObject([{ email: reader, confirmed: false }]);
    expect((await post(app, path, {})).headers.get("location")).toBe("/rundbrief/bestellt");
    expect(await subscribers()).toEqual([
      { email: reader, stadtbezirke: ["Linden"], themes: [], rhythm: "weekly", confirmed: true },
    ]);
    expect((await get(path)).status).toBe(404);
  });

  it.each([
    ["email", "", "Bitte füllen Sie dieses Feld aus."],
    ["email", "kein Postfach", "Das sieht nicht wie eine E-Mail-Adresse aus."],
    ["bezirk", "Nirgends", "Bitte wählen Sie mindestens einen Stadtbezirk."],
    ["rhythmus", "stündlich", "Bitte wählen Sie, wie oft der Rundbrief kommen soll."],
    ["einverstanden", "nein", "Ohne Ihr Einverständnis dürfen wir Ihnen nicht schreiben."],
  ])("with the %s „%s“ is shown again with what was typed", async (field, value, sentence) => {
    const answer = await order({ [field]: value });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(sentence);
    if (field !== "email") expect(html).toContain(`value="${reader}"`);
    expect(await subscribers()).toEqual([]);
  });

  it("that a program filled is asked for once more", async () => {
    expect(await (await order({ webseite: "https://x.example" })).text()).toContain("noch einmal ab");
    expect(await (await order({ zeit: stampOf(new Date(), key) })).text()).toContain("noch einmal ab");
    expect(await subscribers()).toEqual([]);
  });

  it("is taken five times an hour from one visitor", async () => {
    for (let count = 0; count < 5; count++) expect((await order()).status).toBe(303);
    const sixth = await order();
    expect([sixth.status, sixth.headers.get("retry-after")]).toEqual([429, "3600"]);
  });

  it("of a known address answers the same, changes nothing, and writes to its owner only", async () => {
    await subscribed();
    const known = await order({ email: "LESERIN@beispiel.invalid", bezirk: "Heide" });
    const fresh = await order({ email: "neu@beispiel.invalid" });
    expect([known.status, known.headers.get("location")]).toEqual([fresh.status, fresh.headers.get("location")]);
    expect(await subscribers()).toContainEqual(expect.objectContaining({ email: reader, stadtbezirke: ["Linden"] }));
  });

  it("writes to one address once an hour at most, whoever types it", async () => {
    await order();
    await invite();
    await order();
    await invite();
    expect(await mails()).toHaveLength(1);
    await as(database.owner, system, (tx) =>
      sql`update directory.subscribers set invited_at = now() - interval '2 hours'`.execute(tx),
    );
    await order();
    await invite();
    expect(await mails()).toHaveLength(2);
  });

  it("leaves a line in the journal that names nobody", async () => {
    await order();
    const { rows } = await sql<{ line: string }>`
      select to_jsonb(j)::text as line from platform.journal j order by seq desc limit 1`.execute(database.owner);
    expect(rows[0]?.line).toContain("directory.newsletter.ask");
    expect(rows[0]?.line).not.toContain("leserin");
  });

  it("is forgotten after seven days without confirmation, with mail and link", async () => {
    await order();
    await invite();
    const erase = (days: number) =>
      run("directory.newsletter.erase", {
        clock: fixedDay(day("2026-11-24"), new Date(Date.now() + days * 86_400_000)),
      });
    await erase(6.9);
    expect(await subscribers()).toHaveLength(1);
    await erase(7.1);
    expect([await subscribers(), await mails()]).toEqual([[], []]);
    const { rows } = await sql`select from platform.token_links`.execute(database.owner);
    expect(rows).toEqual([]);
  });
});

describe("an issue", () => {
  const issue = async () => (await mails()).filter(({ unsubscribeUrl }) => unsubscribeUrl !== null);

  it("goes out on Thursday with the dates of the coming week, by day", async () => {
    await subscribed();
    await send("2026-11-25");
    expect(await issue()).toEqual([]);
    await send("2026-11-26");
    const [mail] = await issue();
    expect(mail?.subject).toBe("Was ist los in Linden? 30. November 2026 bis 6. Dezember 2026");
    expect(mail?.body).toContain(
      "DIENSTAG, 1. DEZEMBER 2026\n\n14:00 bis 16:00 Uhr: Singen\nHaus am Park, Parkweg 1 · kostenlos\nhttp://127.0.0.1:3000/angebote/singen",
    );
    expect(mail?.body).not.toMatch(/2\. DEZEMBER|8\. DEZEMBER|Vortrag/);
  });

  it("reaches each reader exactly once, however often the job runs", async () => {
    await subscribed();
    await subscribed({ email: "zweite@beispiel.invalid" });
    for (const today of ["2026-11-26", "2026-11-26", "2026-11-27", "2026-11-29"]) await send(today);
    expect((await issue()).map(({ recipient }) => recipient).toSorted()).toEqual([reader, "zweite@beispiel.invalid"]);
  });

  it("goes on where it broke off", async () => {
    await as(database.owner, system, (tx) =>
      sql`insert into directory.subscribers (id, email, stadtbezirke, rhythm, locale, consent, asked_at, invited_at, confirmed_at)
          select gen_random_uuid(), 'nr' || n || '@beispiel.invalid', '{Linden}', 'weekly', 'de', 'ja', now(), now(), now()
          from generate_series(1, 120) n`.execute(tx),
    );
    // The 60th mail cannot be written: the chunk it belongs to must be as if it had not begun.
    await sql`
      create function platform.fail_once() returns trigger language plpgsql as $$ begin
        if (select count(*) from platform.mails) >= 59 then raise exception 'disk full'; end if; return new; end $$;
      create trigger fail_once before insert on platform.mails for each row execute function platform.fail_once()`.execute(
      database.owner,
    );
    await expect(send("2026-11-26")).rejects.toThrow("disk full");
    expect(await issue()).toHaveLength(50);
    await sql`drop function platform.fail_once cascade`.execute(database.owner);
    await send("2026-11-26");
    const recipients = (await issue()).map(({ recipient }) => recipient);
    expect([recipients.length, new Set(recipients).size]).toEqual([120, 120]);
  });

  it("holds only the chosen theme, those below it too, and is not sent when nothing is on", async () => {
    await subscribed({ bezirk: "Linden", thema: "geselligkeit-und-kultur" });
    await subscribed({ email: "pflege@beispiel.invalid", bezirk: "Linden", thema: "pflege-beratung" });
    await send("2026-11-26");
    expect((await issue()).map(({ recipient }) => recipient)).toEqual([reader]);
  });

  it("speaks the language in which it was ordered; titles stay German", async () => {
    await post(app, "/tr/rundbrief", { ...wish, zeit: stamp() });
    await invite();
    const asked = (await mails())[0];
    expect(asked?.subject).toBe("Lütfen onaylayın: Beisammen bülteni");
    await post(app, `/tr${pathIn(asked?.body.replace("/tr/", "/"), "bestaetigen")}`, {});
    await send("2026-11-26");
    const [mail] = await issue();
    expect(mail?.body).toMatch(/1 ARALIK 2026 SALI[^]*Singen[^]*\/tr\/angebote\/singen/);
    expect(new URL(mail?.unsubscribeUrl ?? "").pathname).toMatch(/^\/rundbrief\/ende\//);
  });

  it("of a month tells of the next month, from the 25th", async () => {
    await subscribed({ rhythmus: "monat" });
    await send("2026-11-25");
    expect((await issue())[0]?.body).toMatch(/1\. DEZEMBER[^]*8\. DEZEMBER/);
  });
});

describe("its links", () => {
  const lastBody = async () => (await mails()).at(-1)?.body;
  const read = async () => {
    await subscribed();
    await send("2026-11-26");
  };

  it("change the choice", async () => {
    await read();
    const path = pathIn(await lastBody(), "aendern");
    expect((await get(path)).html).toMatch(/value="Linden"[^>]*checked|checked[^>]*value="Linden"/);
    expect((await post(app, path, { rhythmus: "monat" })).status).toBe(422);
    await post(app, path, { bezirk: "Heide", rhythmus: "monat", thema: "wohnen" });
    expect(await subscribers()).toMatchObject([{ stadtbezirke: ["Heide"], themes: ["wohnen"], rhythm: "monthly" }]);
  });

  it("end it: the address is gone at once, with waiting mails, links and deliveries", async () => {
    await read();
    const path = pathIn(await lastBody(), "ende");
    expect((await get(path)).status).toBe(200);
    expect(await subscribers()).toHaveLength(1);
    expect((await post(app, path, {})).headers.get("location")).toBe("/rundbrief/beendet");
    const { rows } = await as(database.owner, system, (tx) =>
      sql<{ left: number }>`select (select count(*) from directory.subscribers) + (select count(*) from platform.mails)
        + (select count(*) from platform.token_links) + (select count(*) from directory.newsletter_deliveries) as left`.execute(
        tx,
      ),
    );
    expect(rows).toEqual([{ left: 0 }]);
    expect((await get(path)).status).toBe(404);
  });

  it("end it with one click of a mail program, which sends no origin and may ask twice", async () => {
    await read();
    const url = (await mails()).at(-1)?.unsubscribeUrl ?? "";
    const click = () =>
      app.request(`${testOrigin}${new URL(url).pathname}`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "List-Unsubscribe=One-Click",
      });
    expect([(await click()).status, (await click()).status]).toEqual([200, 200]);
    expect(await subscribers()).toEqual([]);
  });

  it("open nothing for somebody else's purpose", async () => {
    await order();
    await invite();
    const token = pathIn(await lastBody(), "bestaetigen")
      .split("/")
      .at(-1);
    expect((await get(`/rundbrief/ende/${token}`)).status).toBe(404);
    expect((await get(`/bestaetigen/${token}`)).status).toBe(404);
    expect(await (await post(app, `/rundbrief/ende/${token}`, {})).text()).toContain("Dieser Link gilt nicht mehr");
    expect(await subscribers()).toHaveLength(1);
  });
});

describe("the desk", () => {
  it("shows the dates of a Stadtbezirk for paper, and how many read it, never who", async () => {
    await subscribed();
    const { html } = await get("/arbeit/rundbrief?bezirk=Linden&rhythmus=woche", editor);
    expect(html).toMatch(/Dienstag, 1\. Dezember 2026[^]*14:00 bis 16:00 Uhr: Singen/);
    expect(html).not.toContain("Vortrag");
    expect(html).toMatch(/Linden<\/th><td[^>]*>1<\/td>/);
    expect(html).not.toContain(reader);
  });

  it("ends it for somebody who calls, and does not say whether the address was there", async () => {
    await subscribed();
    const end = (email: string) => post(app, "/arbeit/rundbrief", { email }, editor);
    const [known, unknown] = [await end("Leserin@beispiel.invalid"), await end("nie@beispiel.invalid")];
    expect(known.headers.get("location")).toBe(unknown.headers.get("location"));
    expect(await subscribers()).toEqual([]);
  });

  it("reads no address, whatever an editor's connection asks", async () => {
    await subscribed();
    const asEditor: Actor = { id: newId(), name: "Probe", roles: ["editor", "admin"] };
    for (const table of ["subscribers", "newsletter_deliveries"]) {
      const { rows } = await as(database.staff, asEditor, (tx) =>
        sql`select * from ${sql.table(`directory.${table}`)}`.execute(tx),
      );
      expect(rows).toEqual([]);
    }
    await expect(sql`select * from directory.subscribers`.execute(database.public)).rejects.toThrow(
      /permission denied/,
    );
  });
});
