import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, endAccount, hashPassword, putAccount } from "#modules/identity/index.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { readEnvironment } from "#platform/settings/environment.ts";
import { post, signedIn, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { openCase } from "../case/open-case.action.ts";
import { addBriefContact } from "../contact/add-contact.action.ts";
import {
  aContactForm,
  actorWith,
  anAssociation,
  counsellorIn,
  doingIn,
  north,
  south,
  theCity,
} from "../contact/contact.fixtures.ts";
import { planFollowUp } from "../follow-up/add-follow-up.action.ts";
import { sendFromContact } from "../referral/send-from-contact.action.ts";
import { sendReferral } from "../referral/send-referral.action.ts";
import { handOverAll } from "./hand-over-all.action.ts";
import { showHandover } from "./list-handover.view.ts";

const anna = counsellorIn(north, theCity, "Anna");
const bernd = counsellorIn(north, theCity, "Bernd");
const carla = counsellorIn(north, anAssociation, "Carla");
const doris = counsellorIn(south, theCity, "Doris");
const password = "vier lange Worte hier";

let database: TestDatabase;
let app: Hono<Env>;
beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testWorld(database, { sentences, menu, environment: readEnvironment({ DEMO: "1" }) }));
  const hash = await hashPassword(password);
  await as(database.staff, system, async (tx) => {
    for (const { id, name, scopes } of [anna, bernd, carla, doris])
      await putAccount(tx, {
        ...{ id: AccountId.parse(id), email: `${name.toLowerCase()}@beispiel.invalid`, name, password: hash },
        ...{ active: true, demo: false, roles: ["counsellor"], scopes: scopes ?? {} },
      });
  });
});
afterAll(() => database.drop());

const doing = (actor: Actor) => doingIn(database, actor);
let count = 0;
const open = (actor = anna) =>
  perform(openCase, doing(actor), {
    ...{ lastName: `Person${count++}`, firstName: "Test", birthDate: "", anders: "ja" },
    ...{ channel: "telefon", referrer: "selbst" },
  });
const asks = { zielName: "Mahlzeitendienst", what: "Essen", channel: "telefon", baseUrl: "https://beisammen.example" };
const workOf = (actor: Actor) =>
  as(database.staff, system, async (tx) => {
    const { rows } = await sql<{ cases: number; due: number; asked: number }>`select
      (select count(*)::int from counselling.cases where responsible_id = ${actor.id} and state <> 'abgeschlossen') as cases,
      (select count(*)::int from counselling.follow_ups where for_id = ${actor.id} and done_on is null) as due,
      (select count(*)::int from counselling.referrals where responsible_id = ${actor.id}) as asked`.execute(tx);
    return rows[0];
  });
const hand = (actor: Actor, fall: readonly string[], changes = {}) =>
  perform(handOverAll, doing(actor), { von: anna.id, an: bernd.id, fall, gesehen: "ja", ...changes });
const end = (changes = {}) => perform(endAccount, doing(system), { email: "anna@beispiel.invalid", ...changes });

describe("somebody who leaves", () => {
  it("keeps the account while cases are open", async () => {
    const { id: caseId } = await open();
    await perform(planFollowUp, doing(anna), { caseId, what: "anrufen", dueOn: "30.11.2026" });
    await perform(sendReferral, doing(anna), { ...asks, caseId });
    const { id: contactId } = await perform(addBriefContact, doing(anna), aContactForm());
    await perform(sendFromContact, doing(anna), { ...asks, contactId });
    const { id: ofBernd } = await open(bernd);
    await perform(planFollowUp, doing(bernd), {
      caseId: ofBernd,
      what: "bei Anna",
      dueOn: "30.11.2026",
      forId: anna.id,
    });
    await expect(end()).rejects.toMatchObject({ reason: "counselling.handover.work-left" });
  });

  it("is shown with cases, Wiedervorlagen and requests to whoever may read them", async () => {
    const seen = await look(showHandover, doing(bernd), { von: anna.id });
    expect(seen.leaving.map(({ name, cases }) => [name, cases])).toEqual([
      ["Anna", 1],
      ["Bernd", 1],
    ]);
    expect(seen.cases).toMatchObject([{ followUps: 1, referrals: 1 }]);
    expect(seen.loose).toEqual({ followUps: 1, referrals: 1 });
    expect(seen.near.map(({ name }) => name).toSorted()).toEqual(["Bernd", "Carla"]);
    for (const stranger of [carla, doris])
      expect((await look(showHandover, doing(stranger), { von: anna.id })).cases).toEqual([]);
    for (const role of ["management", "admin", "editor", "planner", "data-protection"])
      await expect(look(showHandover, doing(actorWith(role)), {})).rejects.toMatchObject({ status: 403 });
  });

  it("hands over to nobody who may not read, and nothing that somebody else may not read", async () => {
    const { cases } = await look(showHandover, doing(anna), { von: anna.id });
    const ids = cases.map(({ id }) => id);
    await expect(hand(anna, ids, { an: carla.id })).rejects.toMatchObject({
      reason: "counselling.handover.not-readable",
    });
    await expect(hand(anna, ids, { an: doris.id })).rejects.toMatchObject({ fields: [{ field: "an" }] });
    await expect(hand(doris, ids)).rejects.toMatchObject({ reason: "platform.fields" });
    await expect(hand(carla, ids, { an: bernd.id })).rejects.toMatchObject({ status: 404 });
    await expect(hand(bernd, ids, { gesehen: "" })).rejects.toMatchObject({ fields: [{ field: "gesehen" }] });
    await expect(hand(bernd, [])).rejects.toMatchObject({ reason: "counselling.handover.nothing" });
    await expect(hand(actorWith("management"), ids)).rejects.toMatchObject({ status: 403 });
    expect(await workOf(anna)).toEqual({ cases: 1, due: 2, asked: 2 });
  });

  it("is done page by page: choose, look through, hand over", async () => {
    const cookie = await signedIn(app, "bernd@beispiel.invalid", password);
    const [{ id } = { id: "" }] = (await look(showHandover, doing(bernd), { von: anna.id })).cases;
    const page = async (query: string) =>
      (await app.request(`${testOrigin}/arbeit/faelle/nachfolge${query}`, { headers: { cookie } })).text();
    expect(await page("")).toContain("Anna: 1 offener Fall");
    expect(await page(`?von=${anna.id}&an=${bernd.id}&fall=${id}`)).toContain("1 offener Fall an Bernd übergeben?");
    const done = await post(
      app,
      "/arbeit/faelle/nachfolge",
      { von: anna.id, an: bernd.id, fall: id, gesehen: "ja" },
      cookie,
    );
    expect(done.headers.get("location")).toBe(`/arbeit/faelle/nachfolge?von=${anna.id}&uebergeben=1`);
  });

  it("leaves nothing behind, and a line in the journal", async () => {
    expect([await workOf(anna), await workOf(bernd)]).toEqual([
      { cases: 0, due: 0, asked: 0 },
      { cases: 2, due: 2, asked: 2 },
    ]);
    const { rows } = await sql<{ subject: string; count: number }>`
      select subject, count::int from platform.journal where deed = 'counselling.handover.pass-on'`.execute(
      database.owner,
    );
    expect(rows).toEqual([{ subject: anna.id, count: 3 }]);
    await end();
  });

  it("whose access must end today is locked out, and the office hands over afterwards", async () => {
    const { id } = await open(carla);
    await expect(end({ email: "carla@beispiel.invalid" })).rejects.toMatchObject({
      reason: "counselling.handover.work-left",
    });
    await end({ email: "carla@beispiel.invalid", sofort: "ja" });
    const left = await look(showHandover, doing(carla), {});
    expect(left.leaving.find((each) => each.id === carla.id)).toMatchObject({ active: false, cases: 1 });
    expect(id).toBeTruthy();
  });
});
