import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { allows } from "#platform/policy/policy.ts";
import { system } from "#platform/policy/actor.ts";
import { contactPolicy } from "../counselling.policy.ts";
import { addTally } from "../tally/add-tally.action.ts";
import { addContactTemplate } from "../template/add-template.action.ts";
import { showTemplates } from "../template/list-templates.view.ts";
import { addBriefContact } from "./add-contact.action.ts";
import { askForContact } from "./ask-contact.view.ts";
import {
  aContactForm,
  actorWith,
  anAssociation,
  counsellorIn,
  doingIn,
  north,
  south,
  theCity,
} from "./contact.fixtures.ts";
import type { KeptContact } from "./contact.ts";
import { initialContact } from "./initial-contact.ts";
import { correctContact } from "./correct-contact.action.ts";
import { showContacts } from "./list-contacts.view.ts";
import { showContact } from "./show-contact.view.ts";
import { takeBackContact } from "./take-back.action.ts";

let database: TestDatabase;
const anna = counsellorIn(north);

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await as(database.staff, system, (tx) => sql`delete from counselling.brief_contacts`.execute(tx));
});

const add = (changes: Readonly<Record<string, string | readonly string[]>> = {}, actor = anna) =>
  perform(addBriefContact, doingIn(database, actor), aContactForm(changes));

const rowsOf = async <Row>(query: ReturnType<typeof sql<Row>>) =>
  (await as(database.staff, system, (tx) => query.execute(tx))).rows;

/** Counted by itself, not by the product. */
const counted = async () => {
  const [row] = await rowsOf(sql<{ contacts: number; themes: number; needs: number }>`select
    (select count(*) from counselling.brief_contacts) as contacts,
    (select count(*) from counselling.brief_contact_themes) as themes,
    (select count(*) from counselling.unmet_needs) as needs`);
  return row;
};
const lastLine = async () => {
  const { rows } = await sql<{ deed: string; subject: string | null; count: number; reason: string | null }>`
    select deed, subject, count, reason from platform.journal order by seq desc limit 1`.execute(database.owner);
  return rows[0];
};

describe("a brief contact", () => {
  it("is saved with its themes, and the journal says so without what it holds", async () => {
    const { id } = await add({ themes: ["pflegegrad", "geld"] });
    expect(await counted()).toEqual({ contacts: 1, themes: 2, needs: 0 });
    expect(await lastLine()).toMatchObject({ deed: "counselling.contact.add", subject: id, count: 1, reason: null });
  });

  it.each([
    [{ asker: "" }, "asker", "counselling.contact.no-asker"],
    [{ result: "" }, "result", "counselling.contact.no-result"],
    [{ channel: "" }, "channel", "counselling.contact.no-channel"],
    [{ themes: [] }, "themes", "counselling.contact.no-theme"],
    [{ minutes: "601" }, "minutes", "counselling.contact.too-long"],
  ])("without %o is refused", async (changes, field, reason) => {
    await expect(add(changes)).rejects.toMatchObject({ fields: [{ field, reason }] });
  });

  it("that the device sends twice counts once", async () => {
    const sentKey = newId();
    const first = await add({ sentKey });
    const second = await add({ sentKey });
    expect([second.before, second.id]).toEqual([true, first.id]);
    expect(await counted()).toMatchObject({ contacts: 1, themes: 1 });
  });

  it("without an offer is an unmet need for each theme, with the wish, and goes with the contact", async () => {
    const { id } = await add({ result: "kein-angebot", themes: ["fahrdienst", "trauer"], wish: "Fahrt zum Friedhof" });
    expect(await counted()).toMatchObject({ needs: 2 });
    await perform(takeBackContact, doingIn(database, anna), { contactId: id });
    expect(await counted()).toEqual({ contacts: 0, themes: 0, needs: 0 });
  });

  it("keeps its wish to itself when an offer was found", async () => {
    await add({ wish: "Fahrt zum Friedhof" });
    expect(await counted()).toMatchObject({ needs: 0 });
  });

  it("is not for an account without an office", async () => {
    const { scopes: _, ...nowhere } = anna;
    await expect(add({}, nowhere)).rejects.toMatchObject({ reason: "counselling.office.none" });
  });

  it.each(["editor", "admin", "management", "planner", "data-protection"])(
    "is nothing that %s enters",
    async (role) => {
      await expect(add({}, actorWith(role))).rejects.toMatchObject({ status: 403 });
    },
  );

  it("costs at most six statements", async () => {
    const statements: string[] = [];
    const watched = database.staff.withPlugin({
      transformQuery: ({ node }) => {
        statements.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await perform(
      addBriefContact,
      { ...doingIn(database, anna), db: watched },
      aContactForm({ result: "kein-angebot" }),
    );
    expect(statements.length).toBeLessThanOrEqual(6);
    expect(statements.length).toBeGreaterThan(2);
  });
});

describe("the figures", () => {
  it("follow when contacts are added, changed and taken back", async () => {
    const facts = async () => {
      const { rows } = await database.reports.transaction().execute((tx) =>
        sql<{
          result: string;
          themes: string[];
        }>`select result, themes from counselling.contact_facts order by id`.execute(tx),
      );
      return rows.map(({ result, themes }) => `${result} ${themes.join("+")}`);
    };
    const first = await add();
    await add({ result: "termin", themes: ["geld", "demenz"] });
    await add({ result: "fall" });
    expect(await facts()).toEqual(["beantwortet pflegegrad", "termin demenz+geld"]);
    await correct(first.id, { result: "material" });
    expect(await facts()).toEqual(["material pflegegrad", "termin demenz+geld"]);
    await perform(takeBackContact, doingIn(database, anna), { contactId: first.id });
    expect(await facts()).toEqual(["termin demenz+geld"]);
  });
});

const correct = (contactId: string | null, changes: Readonly<Record<string, string>>, on = day("2026-11-24")) =>
  perform(correctContact, doingIn(database, anna, on), {
    ...aContactForm(changes),
    contactId,
    version: "1",
    ...changes,
  });

describe("a correction", () => {
  it("is refused on a later day without a reason, and its reason stands in the journal", async () => {
    const { id } = await add();
    await rowsOf(sql`update counselling.brief_contacts set created_at = '2026-11-20T10:00:00Z', on_day = '2026-11-20'`);
    await expect(correct(id, { result: "termin" })).rejects.toMatchObject({
      fields: [{ field: "reason", reason: "counselling.contact.no-reason" }],
    });
    await correct(id, { result: "termin", reason: "Im falschen Kästchen" });
    expect(await lastLine()).toMatchObject({ deed: "counselling.contact.correct", reason: "Im falschen Kästchen" });
  });

  it("notices that a colleague was faster", async () => {
    const { id } = await add();
    await correct(id, { result: "termin" });
    await expect(correct(id, { result: "material" })).rejects.toMatchObject({
      reason: "counselling.contact.changed-meanwhile",
    });
  });

  it("that finds an offer after all takes the need away", async () => {
    const { id } = await add({ result: "kein-angebot" });
    await correct(id, { result: "verwiesen" });
    expect(await counted()).toMatchObject({ contacts: 1, needs: 0 });
  });
});

describe("a paper tally", () => {
  const line = (number: number, count: number, result = "beantwortet") => ({
    [`channel-${number}`]: "besuch",
    [`asker-${number}`]: "selbst",
    [`theme-${number}`]: "geld",
    [`result-${number}`]: result,
    [`count-${number}`]: String(count),
  });
  const enter = (day: string) =>
    perform(addTally, doingIn(database, anna), { day, ...line(1, 7), ...line(2, 3, "kein-angebot") });

  it("counts each stroke, and all of them are taken back together", async () => {
    expect(await enter("3.11.2026")).toMatchObject({ count: 10 });
    expect(await counted()).toEqual({ contacts: 10, themes: 10, needs: 3 });
    const [one] = await rowsOf(
      sql<{ id: string; onDay: string }>`select id, on_day from counselling.brief_contacts limit 1`,
    );
    expect(one?.onDay).toBe("2026-11-03");
    expect(await perform(takeBackContact, doingIn(database, anna), { contactId: one?.id })).toMatchObject({
      count: 10,
    });
    expect(await counted()).toEqual({ contacts: 0, themes: 0, needs: 0 });
  });

  it("that is sent twice counts once", async () => {
    const form = { day: "3.11.2026", ...line(1, 2), sentKey: newId() };
    const first = await perform(addTally, doingIn(database, anna), form);
    expect(await perform(addTally, doingIn(database, anna), form)).toEqual({ id: first.id, count: 0 });
    expect(await counted()).toMatchObject({ contacts: 2 });
  });

  it.each([
    ["25.11.2026", "counselling.tally.future"],
    ["am Montag", "counselling.tally.no-day"],
  ])("of %s is refused", async (day, reason) => {
    await expect(enter(day)).rejects.toMatchObject({ fields: [{ field: "day", reason }] });
  });
});

describe("the list of contacts", () => {
  const substitute = { ...counsellorIn(south, theCity, "two"), substituteFor: anna.id };
  it.each([
    anna,
    counsellorIn(north, anAssociation),
    counsellorIn(south),
    substitute,
    actorWith("management"),
    actorWith("admin"),
    actorWith("nothing"),
  ])("shows exactly those that the policy lets one read (%#)", async (actor) => {
    await add();
    await add({ stadtbezirk: south });
    await add({}, counsellorIn(south));
    const all = await rowsOf(sql<KeptContact>`select * from counselling.brief_contacts order by id`);
    const readable = all.filter((each) => allows(contactPolicy, actor, "counselling.contact.show", each));
    const seen = await as(database.staff, actor, (tx) =>
      sql<{ id: string }>`select id from counselling.brief_contacts order by id`.execute(tx),
    );
    const mayList = actor.roles.includes("counsellor");
    expect(mayList ? seen.rows.map(({ id }) => id) : []).toEqual(readable.map(({ id }) => id));
    if (!mayList) await expect(look(showContacts, doingIn(database, actor), {})).rejects.toMatchObject({ status: 403 });
    else expect((await look(showContacts, doingIn(database, actor), {})).total).toBe(readable.length);
  });

  it("answers a foreign contact like an unknown one", async () => {
    const { id } = await add({}, counsellorIn(south));
    await expect(look(showContact, doingIn(database, anna), { contactId: id })).rejects.toMatchObject({ status: 404 });
    await expect(correct(id, { reason: "Nur so" })).rejects.toMatchObject({ status: 404 });
    await expect(perform(takeBackContact, doingIn(database, anna), { contactId: id })).rejects.toMatchObject({
      status: 404,
    });
  });

  it("narrows by day, way, theme and result together", async () => {
    await add({ channel: "besuch", themes: ["geld"] });
    await add({ channel: "besuch", themes: ["demenz"] });
    await add({ themes: ["geld"] });
    const listed = await look(showContacts, doingIn(database, anna), {
      weg: "besuch",
      thema: "geld",
      von: "24.11.2026",
    });
    expect(listed.contacts.map(({ channel, themes }) => [channel, ...themes])).toEqual([
      ["besuch", "Geld und Ansprüche"],
    ]);
    expect(listed.total).toBe(1);
    expect((await look(showContacts, doingIn(database, anna), { bis: "23.11.2026" })).total).toBe(0);
  });
});

describe("the themes of the form", () => {
  const addOn = (on: string, theme: string, actor = anna) =>
    perform(addBriefContact, doingIn(database, actor, day(on)), aContactForm({ themes: [theme] }));

  it("are in the order in which the own office uses them, whatever others do", async () => {
    await addOn("2026-11-20", "trauer");
    for (const _ of [1, 2]) await addOn("2026-11-20", "hitze", counsellorIn(south));
    const { themes } = await look(askForContact, doingIn(database, anna), {});
    expect(themes[0]?.key).toBe("trauer");
  });

  it("keep their order, and with it their keys, within a week", async () => {
    await addOn("2026-11-22", "trauer");
    for (const _ of [1, 2]) await addOn("2026-11-23", "hitze");
    const firstOn = async (on: string) =>
      (await look(askForContact, doingIn(database, anna, day(on)), {})).themes[0]?.key;
    expect(await firstOn("2026-11-29")).toBe("trauer");
    expect(await firstOn("2026-11-30")).toBe("hitze");
  });
});

describe("a template", () => {
  it("is there for all colleagues of the office, once by its name, and for nobody else", async () => {
    const form = { name: "Notfallmappe", channel: "besuch", themes: ["vorsorge"], result: "material" };
    await perform(addContactTemplate, doingIn(database, anna), form);
    await expect(perform(addContactTemplate, doingIn(database, anna), form)).rejects.toMatchObject({
      fields: [{ field: "name", reason: "counselling.template.known" }],
    });
    const seenBy = async (actor: typeof anna) =>
      (await look(showTemplates, doingIn(database, actor), {})).templates.map(({ name }) => name);
    expect(await seenBy(counsellorIn(north, anAssociation))).toEqual(["Notfallmappe"]);
    expect(await seenBy(counsellorIn(south))).toEqual([]);
  });
});

describe("hours away from the office", () => {
  const hours = newId();
  beforeAll(async () => {
    await sql`insert into network.sessions (id, kind, office_id, place_name, on_day, starts_at, ends_at) values
      (${hours}, 'aussensprechstunde', ${north}, 'Gemeindehaus', '2026-11-20', '10:00', '12:00')`.execute(
      database.owner,
    );
  });

  it("keep what was asked there, on their day, and the form offers their way", async () => {
    const { hours: shown } = await look(askForContact, doingIn(database, anna), { termin: hours });
    expect(initialContact({ own: [], hours: shown })).toMatchObject({ channel: "aussensprechstunde" });
    const { id } = await add({ termin: hours });
    await add();
    const { contacts } = await look(showContacts, doingIn(database, anna), { termin: hours });
    expect(contacts).toMatchObject([{ id, onDay: "2026-11-20" }]);
  });

  it("of another office, or called off, are unknown", async () => {
    const stranger = counsellorIn(south);
    await expect(add({ termin: hours }, stranger)).rejects.toThrow("counselling.contact.no-session");
    expect((await look(askForContact, doingIn(database, stranger), { termin: hours })).hours).toBeUndefined();
    await sql`update network.sessions set state = 'ausgefallen' where id = ${hours}`.execute(database.owner);
    await expect(add({ termin: hours })).rejects.toThrow("counselling.contact.no-session");
  });
});
