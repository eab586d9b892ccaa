import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { post, testOrigin, testWorld } from "#platform/web/testing-world.ts";
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
} from "../contact/contact.fixtures.ts";
import { showContact } from "../contact/show-contact.view.ts";
import { takeBackContact } from "../contact/take-back.action.ts";
import { advanceReferral } from "./advance-referral.action.ts";
import { readRequest } from "./case-referral.store.ts";
import { chaseReferrals } from "./chase-referrals.action.ts";
import { referralPolicy } from "./referral.policy.ts";
import { sendFromContact } from "./send-from-contact.action.ts";
import { prepareFromContact, showReferral, showReferrals } from "./show-referral.view.ts";

const anna = counsellorIn(north);
const tandem = counsellorIn(north, anAssociation, "tandem");
const stranger = counsellorIn(south);
const baseUrl = "https://beisammen.example";
const partner = newId();

let database: TestDatabase;
let app: Hono<Env>;
beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testWorld(database, { sentences, menu }));
  await as(database.staff, system, (tx) =>
    sql`insert into network.partners (id, name, kind, email) values (${partner}, 'Wohnberatung Beispiel', 'beratung', 'wohnen@beispiel.invalid')`.execute(
      tx,
    ),
  );
});
afterAll(() => database.drop());

const doing = (actor: Actor, on?: string) => doingIn(database, actor, on === undefined ? undefined : day(on));
const contact = async () => (await perform(addBriefContact, doing(anna), aContactForm())).id ?? "";
const request = { ziel: `partner:${partner}`, what: "Haltegriffe im Bad", channel: "mail", baseUrl };
const send = (contactId: string, changes = {}, actor = anna) =>
  perform(sendFromContact, doing(actor), { ...request, contactId, ...changes });
const lastToken = async () => {
  const { rows } = await as(database.staff, system, (tx) =>
    sql<{ body: string }>`select body from platform.mails order by created_at desc limit 1`.execute(tx),
  );
  return /anfrage\/([\w-]+)/.exec(rows[0]?.body ?? "")?.[1] ?? "";
};
const caseForm = { lastName: "Beispiel", firstName: "Erna", birthDate: "", channel: "telefon", referrer: "selbst" };

describe("a referral from a brief contact", () => {
  it("asks a partner and passes on the wish alone", async () => {
    const sent = await send(await contact(), { shares: ["name"], reachable: "abends" });
    expect(sent).toMatchObject({ caseId: null, shares: [], reachable: null, state: "gesendet", officeId: north });
    const page = await (await app.request(`${testOrigin}/anfrage/${await lastToken()}`)).text();
    expect(page).toContain("Haltegriffe im Bad");
    expect(page).toContain("Können Sie helfen?");
  });

  it("leaves a line in the journal", async () => {
    const { rows } = await sql<{ deed: string }>`select deed from platform.journal order by seq desc limit 1`.execute(
      database.owner,
    );
    expect(rows[0]?.deed).toBe("counselling.referral.send-from-contact");
  });

  it("is refused without a target, to a foreign office as if there were no contact, and to other roles", async () => {
    const id = await contact();
    await expect(send(id, { ziel: undefined })).rejects.toMatchObject({ fields: [{ field: "ziel" }] });
    await expect(send(id, {}, stranger)).rejects.toMatchObject({ status: 404 });
    for (const role of ["management", "planner", "data-protection", "admin", "editor"])
      await expect(send(id, {}, actorWith(role))).rejects.toMatchObject({ status: 403 });
  });

  it("is read by both employers of its office, and by nobody else, as policy and database say", async () => {
    const sent = await send(await contact());
    for (const actor of [anna, tandem, stranger, actorWith("management"), actorWith("admin")]) {
      const subject = await as(database.staff, system, (tx) => readRequest(tx, sent.id));
      const may = allows(referralPolicy, actor, "counselling.referral.show", subject);
      const { rows } = await as(database.staff, actor, (tx) =>
        sql`select id from counselling.referrals where id = ${sent.id}`.execute(tx),
      );
      expect([actor.name, rows.length > 0]).toEqual([actor.name, may]);
    }
    await expect(look(showReferral, doing(stranger), { referralId: sent.id })).rejects.toMatchObject({ status: 404 });
    const { referrals } = await look(showReferrals, doing(anna), {});
    expect(referrals.find(({ id }) => id === sent.id)).toMatchObject({ caseId: null, lastName: null });
  });

  it("never begins: nobody could be asked whether help came", async () => {
    const sent = await send(await contact());
    const step = (to: string) => perform(advanceReferral, doing(anna), { referralId: sent.id, to, says: "partner" });
    await expect(step("begonnen")).rejects.toMatchObject({ reason: "counselling.referral.not-after" });
    const token = await lastToken();
    expect((await post(app, `/anfrage/${token}`, { answer: "begonnen" })).status).toBe(422);
    expect((await post(app, `/anfrage/${token}`, { answer: "zugesagt" })).status).toBe(303);
    await step("kontakt");
    const ended = await look(showReferrals, doing(anna), { stand: "beendet" });
    expect(ended.referrals.map(({ id }) => id)).toContain(sent.id);
    await expect(
      as(database.staff, system, (tx) =>
        sql`update counselling.referrals set state = 'begonnen', started_on = '2026-11-24', started_says = 'buero' where id = ${sent.id}`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow("violates check constraint");
  });

  it("is chased and becomes void without a Wiedervorlage, which only a case has", async () => {
    const sent = await send(await contact());
    await perform(chaseReferrals, doing(system, "2026-12-04"), { baseUrl });
    expect((await look(showReferral, doing(anna), { referralId: sent.id })).referral.chases).toBe(1);
    await perform(chaseReferrals, doing(system, "2026-12-24"), { baseUrl });
    expect((await look(showReferral, doing(anna), { referralId: sent.id })).referral.state).toBe("verfallen");
  });

  it("moves along when the contact becomes a case, and can then begin", async () => {
    const id = await contact();
    const sent = await send(id);
    const opened = await perform(openCase, doing(anna), { ...caseForm, contact: id });
    const { referral } = await look(showReferral, doing(anna), { referralId: sent.id });
    expect([referral.caseId, referral.contactId]).toEqual([opened.id, null]);
    expect((await look(showContact, doing(anna), { contactId: id })).contact.result).toBe("fall");
    const begun = await perform(advanceReferral, doing(anna), { referralId: sent.id, to: "begonnen", says: "person" });
    expect(begun.startedSays).toBe("person");
    await expect(send(id)).rejects.toMatchObject({ reason: "counselling.referral.contact-is-case" });
  });

  it("does not move for a foreign office", async () => {
    const foreign = { ...caseForm, lastName: "Anders", contact: await contact() };
    await expect(perform(openCase, doing(stranger), foreign)).rejects.toMatchObject({ status: 404 });
  });

  it("keeps its contact from being taken back while somebody is asked", async () => {
    const id = await contact();
    const sent = await send(id);
    const back = () => perform(takeBackContact, doing(anna), { contactId: id });
    await expect(back()).rejects.toMatchObject({ reason: "counselling.contact.has-referral" });
    await perform(advanceReferral, doing(anna), { referralId: sent.id, to: "zurueckgezogen", says: "buero" });
    await back();
    await expect(look(showReferral, doing(anna), { referralId: sent.id })).rejects.toMatchObject({ status: 404 });
  });

  it("is prepared with whom one could ask, and what runs already", async () => {
    const id = await contact();
    await send(id);
    const offered = await look(prepareFromContact, doing(anna), { contactId: id, q: "wohnberatung" });
    expect(offered.targets.map(({ name }) => name)).toEqual(["Wohnberatung Beispiel"]);
    expect(offered.running).toHaveLength(1);
  });
});
