import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, putAccount } from "#modules/identity/index.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { makeDocument } from "#platform/documents/make-document.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { addContactInCase } from "../case-contact/add-case-contact.action.ts";
import { addToCircle } from "../circle/circle.action.ts";
import type { Case } from "../case/case.ts";
import { closeCase } from "../case/close-case.action.ts";
import { eraseCases } from "../case/erase-cases.action.ts";
import { showCases } from "../case/list-cases.view.ts";
import { openCase } from "../case/open-case.action.ts";
import { recordConsent } from "../consent/record-consent.action.ts";
import { withdrawConsent } from "../consent/withdraw-consent.action.ts";
import { sendReferral } from "../referral/send-referral.action.ts";
import { disclosurePaper } from "./disclosure-paper.ts";
import { disclose } from "./disclosure.ts";
import { eraseOnDemand } from "./erase-on-demand.action.ts";
import { liftRestriction, restrictProcessing } from "./restrict.action.ts";
import { disclosePerson, showPrivacy } from "./show-privacy.view.ts";

const today = day("2026-11-24");
const [north, south] = [newId(), newId()];
const city = newId();
const counsellor = (name: string, office: string): Actor => ({
  id: newId(),
  name,
  roles: ["counsellor"],
  scopes: { stadtbezirk: [office], employer: [city] },
});
const [anna, bernd, doris] = [counsellor("Anna", north), counsellor("Bernd", north), counsellor("Doris", south)];
const others: readonly Actor[] = ["management", "planner", "data-protection", "admin", "editor"].map((role) => ({
  id: newId(),
  name: role,
  roles: [role],
  scopes: { stadtbezirk: [north], employer: [city] },
}));

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await as(database.staff, system, async (tx) => {
    for (const { id, name } of [anna, bernd, doris])
      await putAccount(tx, {
        ...{ id: AccountId.parse(id), email: `${name.toLowerCase()}@beispiel.invalid`, name, password: "x" },
        ...{ active: true, demo: false, roles: ["counsellor"] },
      });
  });
});
afterAll(() => database.drop());

const doing = (actor: Actor, on = today) => ({ db: database.staff, actor, clock: fixedDay(on) });
let count = 0;
const names = ["Abel", "Zander", "Kowalski", "Nowak", "Ruhland", "Veltmann", "Oppermann", "Ihde", "Quast", "Ulbricht"];
const open = (on = today): Promise<Case> =>
  perform(openCase, doing(anna, on), {
    ...{ lastName: `${names[count % names.length]}${count++}`, firstName: "Test", birthDate: "" },
    ...{ channel: "telefon", referrer: "selbst", anders: "ja" },
  });
const talk = (current: Case, actor: Actor, note: string, isPrivate = false) =>
  perform(addContactInCase, doing(actor), {
    ...{ caseId: current.id, kind: "buero", onDay: "24.11.2026", note },
    ...(isPrivate ? { private: "ja" } : {}),
  });
const restrict = (current: Case, actor = anna) =>
  perform(restrictProcessing, doing(actor), { caseId: current.id, reason: "Strittig", understood: "ja" });
const erase = (current: Case, actor = anna) =>
  perform(eraseOnDemand, doing(actor), { caseId: current.id, understood: "ja" });
const lastDeed = async () =>
  (await sql<{ deed: string }>`select deed from platform.journal order by seq desc limit 1`.execute(database.owner))
    .rows[0]?.deed;
const proofs = async () =>
  (
    await as(database.staff, system, (tx) =>
      sql<{ rule: string; kind: string; records: number }>`
        select rule, kind, records::int from counselling.erasures order by rule, kind`.execute(tx),
    )
  ).rows;
const unknown = { status: 404, reason: "platform.unknown" };
const restricted = { status: 409, reason: "counselling.privacy.restricted" };

describe("a restriction", () => {
  it("keeps the file readable, but refuses every change", async () => {
    const current = await open();
    await restrict(current);
    expect(await lastDeed()).toBe("counselling.privacy.restrict");
    await expect(talk(current, anna, "x")).rejects.toMatchObject(restricted);
    const { file } = await look(showPrivacy, doing(anna), { caseId: current.id });
    expect(file.person.restrictedOn).toBe(today);
  });

  it("never stops the person from withdrawing a consent", async () => {
    const current = await open();
    await perform(recordConsent, doing(anna), { caseId: current.id, scopes: ["speichern"], form: "papier" });
    await restrict(current);
    const { file } = await look(showPrivacy, doing(anna), { caseId: current.id });
    const withdrawal = { caseId: current.id, consentId: file.consents[0]?.id, understood: "ja" };
    expect((await perform(withdrawConsent, doing(anna), withdrawal)).state).not.toBe("in-begleitung");
  });

  it("is lifted with a reason, once", async () => {
    const current = await open();
    const lift = { caseId: current.id, reason: "Geklärt" };
    await expect(perform(liftRestriction, doing(anna), lift)).rejects.toMatchObject({
      reason: "counselling.privacy.not-restricted",
    });
    await restrict(current);
    await expect(restrict(current)).rejects.toMatchObject({ reason: "counselling.privacy.already-restricted" });
    await expect(perform(liftRestriction, doing(anna), { ...lift, reason: " " })).rejects.toMatchObject({
      status: 422,
    });
    await perform(liftRestriction, doing(anna), lift);
    await expect(talk(current, anna, "x")).resolves.toMatchObject({ id: current.id });
  });
});

describe("erasure on demand", () => {
  it("needs the tick", async () => {
    const { id: caseId } = await open();
    await expect(perform(eraseOnDemand, doing(anna), { caseId })).rejects.toMatchObject({ status: 422 });
  });

  it("is refused while processing is restricted: somebody stated a reason to keep", async () => {
    const current = await open();
    await restrict(current);
    await expect(erase(current)).rejects.toMatchObject(restricted);
  });

  it("takes person, case and private notes of others, is found by no search, and leaves numbers only", async () => {
    const current = await open();
    await talk(current, anna, "Besprochen");
    await talk(current, bernd, "Geheim", true);
    await erase(current);
    expect(await lastDeed()).toBe("counselling.privacy.erase");
    const left = await as(database.staff, system, (tx) =>
      sql`select id from counselling.cases where id = ${current.id}
        union all select id from people.persons where id = ${current.personId}
        union all select id from counselling.case_contacts where case_id = ${current.id}`.execute(tx),
    );
    expect(left.rows).toEqual([]);
    expect(JSON.stringify(await look(showCases, doing(anna), {}))).not.toContain(current.id);
    const written = await proofs();
    expect(written).toContainEqual({ rule: "auf-verlangen", kind: "cases", records: 1 });
    expect(written).toContainEqual({ rule: "auf-verlangen", kind: "case_contacts", records: 2 });
    await expect(erase(current)).rejects.toMatchObject(unknown);
  });
});

describe("the nightly erasure", () => {
  it("takes what is over its period, but nothing that is restricted, and proves it", async () => {
    const longAgo = day("2020-05-01");
    const [over, kept] = [await open(longAgo), await open(longAgo)];
    for (const { id: caseId } of [over, kept])
      await perform(closeCase, doing(anna, longAgo), { caseId, reason: "sonstiges", goals: "ohne-ziel" });
    await restrict(kept);
    expect(await perform(eraseCases, doing(system), {})).toBe(1);
    expect(await proofs()).toContainEqual({ rule: "frist", kind: "cases", records: 1 });
    await expect(look(showPrivacy, doing(anna), { caseId: kept.id })).resolves.toBeDefined();
    await expect(look(showPrivacy, doing(anna), { caseId: over.id })).rejects.toMatchObject(unknown);
  });
});

describe("the Auskunft", () => {
  it("tells of private notes only the day, of others no name, and who looked by their workplace", async () => {
    const current = await open();
    await talk(current, anna, "Offen besprochen");
    await talk(current, bernd, "Geheim von Bernd", true);
    await talk(current, anna, "Geheim von Anna", true);
    const neighbour = { caseId: current.id, kind: "nachbarn", name: "Frau Nachbarin", phone: "0123 456" };
    await perform(addToCircle, doing(anna), neighbour);
    const disclosed = disclose(await look(disclosePerson, doing(anna), { caseId: current.id }));
    const told = JSON.stringify(disclosed);
    expect(told).toContain("Offen besprochen");
    expect(told).not.toMatch(/Geheim|Nachbarin|0123|Anna|Bernd/);
    expect(disclosed.privateNotes).toEqual([{ onDay: today }, { onDay: today }]);
    expect(disclosed.log.map(({ deed }) => deed)).toContain("counselling.case-contact.add");
    expect(await lastDeed()).toBe("counselling.privacy.disclose");
  });

  it("names whom the office asked to help, what they may learn, and what they said", async () => {
    const current = await open();
    const asked = { zielName: "Pflegedienst Beispiel", what: "Hilfe am Morgen", channel: "telefon" };
    await perform(sendReferral, doing(anna), { caseId: current.id, baseUrl: "http://localhost", ...asked });
    const disclosed = disclose(await look(disclosePerson, doing(anna), { caseId: current.id }));
    const expected = { recipient: "Pflegedienst Beispiel", what: "Hilfe am Morgen", shares: "", state: "gesendet" };
    expect(disclosed.referrals).toMatchObject([expected]);
    expect(disclosed.referralSteps).toMatchObject([{ recipient: "Pflegedienst Beispiel", says: "buero" }]);
  });

  it("is a PDF/UA as well", async () => {
    const current = await open();
    const disclosed = disclose(await look(disclosePerson, doing(anna), { caseId: current.id }));
    const pdf = await makeDocument(disclosurePaper(disclosed, {}, today), { keeps: false });
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
  });
});

describe("the rights of the person", () => {
  it("are served by nobody who may not read the case", async () => {
    const current = await open();
    const { id: caseId } = current;
    await expect(look(disclosePerson, doing(doris), { caseId })).rejects.toMatchObject(unknown);
    await expect(erase(current, doris)).rejects.toMatchObject(unknown);
    await expect(restrict(current, doris)).rejects.toMatchObject(unknown);
    for (const actor of others) {
      await expect(look(disclosePerson, doing(actor), { caseId })).rejects.toMatchObject({ status: 403 });
      await expect(erase(current, actor)).rejects.toMatchObject({ status: 403 });
    }
  });

  it("tell a foreign office not even the day of a private note, nor count its cases", async () => {
    const current = await open();
    await talk(current, anna, "Geheim", true);
    const before = await proofs();
    const found = await as(database.staff, doris, async (tx) => {
      await sql`select counselling.prove_erasure(${[current.id]}::uuid[], 'frist', ${today})`.execute(tx);
      return sql`select * from counselling.private_note_days(${current.id})`.execute(tx);
    });
    expect(found.rows).toEqual([]);
    expect(await proofs()).toEqual(before);
  });

  it("let nobody but data protection read the proofs", async () => {
    for (const [actor, sees] of [...others, anna].map(
      (each) => [each, each.roles.includes("data-protection")] as const,
    )) {
      const { rows } = await as(database.staff, actor, (tx) => sql`select id from counselling.erasures`.execute(tx));
      expect([actor.name, rows.length > 0]).toEqual([actor.name, sees]);
    }
  });
});
