import type { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { post, testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { createApp, menu, sentences } from "#src/app.ts";
import { withdrawConsent } from "../consent/withdraw-consent.action.ts";
import { advanceReferral } from "./advance-referral.action.ts";
import { chaseReferrals } from "./chase-referrals.action.ts";
import { remindPartner } from "./remind-partner.action.ts";
import { sendReferral } from "./send-referral.action.ts";
import { setDeadlines } from "./set-deadlines.action.ts";
import { showReferrals } from "./show-referral.view.ts";

const [office, employer, caseId, partner] = [newId(), newId(), newId(), newId()];
const anna: Actor = {
  id: newId(),
  name: "Anna Muster",
  roles: ["counsellor"],
  scopes: { stadtbezirk: [office], employer: [employer] },
};
const stranger: Actor = { ...anna, id: newId(), scopes: { stadtbezirk: [newId()], employer: [employer] } };
const baseUrl = "https://beisammen.example";
const doing = (actor: Actor, today = "2026-11-24") => ({ db: database.staff, actor, clock: fixedDay(day(today)) });

let database: TestDatabase;
let app: Hono<Env>;
beforeAll(async () => {
  database = await freshDatabase();
  app = createApp(testWorld(database, { sentences, menu }));
  await as(database.staff, system, async (tx) => {
    await sql`insert into network.partners (id, name, kind, email) values (${partner}, 'Wohnberatung Beispiel', 'beratung', 'wohnen@beispiel.invalid')`.execute(
      tx,
    );
    await sql`
      with person as (
        insert into people.persons (id, purpose, first_name, last_name, phone, stadtbezirk_id, employer_id)
        values (${newId()}, 'counselling', 'Erna', 'Beispiel', '0231 0001', ${office}, ${employer}) returning id
      )
      insert into counselling.cases (id, number, person_id, office_id, employer_id, responsible_id, state, channel, referrer, received_on, opened_on)
      select ${caseId}, '2026-0001', id, ${office}, ${employer}, ${anna.id}, 'in-begleitung', 'telefon', 'selbst', '2026-10-01', '2026-10-01' from person`.execute(
      tx,
    );
  });
});
afterAll(() => database.drop());

const request = { caseId, ziel: `partner:${partner}`, what: "Haltegriffe im Bad", channel: "mail", baseUrl };
const mails = async () =>
  as(
    database.staff,
    system,
    async (tx) =>
      (
        await sql<{
          body: string;
          recipient: string;
        }>`select body, recipient from platform.mails order by created_at`.execute(tx)
      ).rows,
  );
const consent = (recipient: string | null) =>
  as(database.staff, system, (tx) =>
    sql`insert into counselling.consents (id, case_id, scope, recipient, text_version, given_on, form, recorded_by)
        values (${newId()}, ${caseId}, 'weitergabe', ${recipient}, '1', '2026-10-01', 'papier', ${anna.id})`.execute(
      tx,
    ),
  );
const tokenOf = (body = "") => /anfrage\/([\w-]+)/.exec(body)?.[1] ?? "";
const open = async (token: string) => (await app.request(`${testOrigin}/anfrage/${token}`)).text();

describe("counselling.referral.send", () => {
  it("tells no more than the consent allows", async () => {
    await expect(perform(sendReferral, doing(anna), { ...request, shares: ["name"] })).rejects.toMatchObject({
      fields: [{ field: "shares", reason: "counselling.referral.no-consent" }],
    });
    await consent("Wohnberatung Beispiel");
    const sent = await perform(sendReferral, doing(anna), { ...request, shares: ["name", "telefon"] });
    expect(sent).toMatchObject({ state: "gesendet", targetName: "Wohnberatung Beispiel" });
  });

  it("puts a link into the mail and nothing about anybody", async () => {
    const [mail] = await mails();
    expect(mail?.recipient).toBe("wohnen@beispiel.invalid");
    expect(mail?.body).toMatch(/https:\/\/beisammen\.example\/anfrage\/[\w-]{43}/);
    expect(mail?.body).not.toMatch(/Erna|Haltegriffe/);
  });

  it("is refused without a target, and to a foreign office as if there were no case", async () => {
    await expect(perform(sendReferral, doing(anna), { ...request, ziel: undefined })).rejects.toMatchObject({
      fields: [{ field: "ziel" }],
    });
    await expect(perform(sendReferral, doing(stranger), request)).rejects.toMatchObject({ status: 404 });
  });
});

describe("a Pflegegrad that the person shares", () => {
  it("is learnt by the partner after a yes, from the latest assessment", async () => {
    await as(database.staff, system, async (tx) => {
      for (const [onDay, grad] of [
        ["2026-10-01", 1],
        ["2026-11-02", 3],
      ] as const)
        await sql`insert into counselling.assessments (id, case_id, on_day, author_id, pflegegrad, version)
          values (${newId()}, ${caseId}, ${onDay}, ${anna.id}, ${grad}, 1)`.execute(tx);
    });
    const { id } = await perform(sendReferral, doing(anna), { ...request, shares: ["pflegegrad"] });
    const token = tokenOf((await mails()).at(-1)?.body);
    expect(await open(token)).not.toContain("Pflegegrad");
    await post(app, `/anfrage/${token}`, { answer: "zugesagt" });
    expect(await open(token)).toMatch(/Pflegegrad.*3/s);
    await perform(advanceReferral, doing(anna), { referralId: id, to: "zurueckgezogen", says: "buero" });
  });
});

describe("while processing is restricted", () => {
  const restrict = (on: string | null) =>
    as(database.staff, system, (tx) => sql`update people.persons set restricted_on = ${on}::date`.execute(tx));

  it("nothing is passed on, nobody is asked again, and the link is closed", async () => {
    const { id } = await perform(sendReferral, doing(anna), request);
    const token = tokenOf((await mails()).at(-1)?.body);
    await restrict("2026-11-24");
    const refused = { reason: "counselling.privacy.restricted" };
    await expect(perform(sendReferral, doing(anna), request)).rejects.toMatchObject(refused);
    await expect(perform(remindPartner, doing(anna), { referralId: id, baseUrl })).rejects.toMatchObject(refused);
    const before = (await mails()).length;
    await perform(chaseReferrals, doing(system, "2026-12-05"), { baseUrl });
    expect((await mails()).length).toBe(before);
    expect((await app.request(`${testOrigin}/anfrage/${token}`)).status).toBe(404);
    await restrict(null);
    const ends = { referralId: id, to: "zurueckgezogen", says: "buero" };
    await perform(advanceReferral, doing(anna), ends);
    await expect(perform(advanceReferral, doing(stranger), ends)).rejects.toMatchObject({ status: 404 });
  });
});

describe("a partner without account", () => {
  it("sees initials, says yes, and then sees what was agreed", async () => {
    const token = tokenOf((await mails())[0]?.body);
    const before = await open(token);
    expect(before).toContain("Können Sie E. B. helfen?");
    expect(before).not.toMatch(/Erna|0231 0001/);
    const answer = await post(app, `/anfrage/${token}`, { answer: "zugesagt" });
    expect(answer.headers.get("location")).toBe(`/anfrage/${token}?danke=ja`);
    const after = await open(token);
    expect(after).toContain("Erna Beispiel");
    expect(after).toContain("0231 0001");
  });

  it("gives a reason with a no", async () => {
    const token = tokenOf((await mails())[0]?.body);
    const answer = await post(app, `/anfrage/${token}`, { answer: "abgelehnt" });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("warum es nicht geht")]);
  });

  it.each(["", "x", "a".repeat(43)])("with the link „%s“ sees nothing", async (token) => {
    const answer = await app.request(`${testOrigin}/anfrage/${token}`);
    expect(answer.status).toBe(404);
  });

  it("leaves a line in the journal that names nobody", async () => {
    const { rows } = await sql<{ actor: string; subject: string }>`
      select actor, subject from platform.journal where deed = 'counselling.referral.answer'`.execute(database.owner);
    expect(rows.at(-1)).toEqual({ actor: "anonymous", subject: expect.any(String) });
  });

  it("learns nothing more by a yes once the person has withdrawn what was agreed, and nothing by an old link", async () => {
    const token = tokenOf((await mails())[0]?.body);
    const { rows } = await as(database.staff, system, (tx) =>
      sql<{ id: string }>`select id from counselling.consents where scope = 'weitergabe'`.execute(tx),
    );
    const withdrawal = { caseId, consentId: rows[0]?.id, understood: "ja" };
    await perform(withdrawConsent, doing(anna), withdrawal);
    await post(app, `/anfrage/${token}`, { answer: "zugesagt" });
    expect(await open(token)).not.toMatch(/Erna|0231 0001/);
    await sql`update platform.token_links set expires_at = now() - interval '1 second'`.execute(database.owner);
    expect((await app.request(`${testOrigin}/anfrage/${token}`)).status).toBe(404);
  });
});

describe("the list", () => {
  it("shows a referral to whoever may read its case, and to nobody else", async () => {
    const seen = async (actor: Actor) =>
      (await look(showReferrals, doing(actor), { stand: "zugesagt", wessen: "alle" })).referrals.length;
    expect([await seen(anna), await seen(stranger)]).toEqual([1, 0]);
  });
});

describe("counselling.referral.chase", () => {
  const open = async () =>
    (await look(showReferrals, doing(anna), { stand: "offen" })).referrals.map(
      ({ chases, state }) => `${state} ${chases}`,
    );

  it("asks again after 10 and 20 days, tells the colleague, and gives up after 30", async () => {
    await perform(sendReferral, doing(anna), request);
    const before = (await mails()).length;
    const nights: unknown[] = [];
    for (const today of ["2026-12-03", "2026-12-04", "2026-12-05", "2026-12-14", "2026-12-24"]) {
      await perform(chaseReferrals, doing(system, today), { baseUrl });
      nights.push(await open());
    }
    expect(nights).toEqual([["gesendet 0"], ["gesendet 1"], ["gesendet 1"], ["gesendet 2"], []]);
    expect((await mails()).length - before).toBe(2);
    const { rows } = await as(database.staff, anna, (tx) =>
      sql<{ what: string }>`select what from counselling.follow_ups where for_id = ${anna.id} order by due_on`.execute(
        tx,
      ),
    );
    expect(rows.map(({ what }) => what)).toEqual([
      "Wohnberatung Beispiel hat noch nicht geantwortet: heute nachfassen",
      "Wohnberatung Beispiel hat noch nicht geantwortet: heute nachfassen",
      "Wohnberatung Beispiel hat nicht geantwortet: andere Hilfe suchen",
    ]);
  });

  it("keeps to the days that the Geschäftsstelle set, which have an order", async () => {
    const lead: Actor = { id: newId(), name: "Leitung", roles: ["management"] };
    const days = { first: "5", second: "4", void: "10", sustained: "30" };
    await expect(perform(setDeadlines, doing(lead), days)).rejects.toMatchObject({
      reason: "counselling.referral.deadlines-order",
    });
    await perform(setDeadlines, doing(lead), { ...days, second: "8" });
    await expect(perform(setDeadlines, doing(anna), days)).rejects.toMatchObject({ status: 403 });
    await perform(sendReferral, doing(anna), request);
    await perform(chaseReferrals, doing(system, "2026-11-29"), { baseUrl });
    expect(await open()).toEqual(["gesendet 1"]);
  });
});
