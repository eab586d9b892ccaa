import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { mayEver } from "#platform/policy/policy.ts";
import { aCity, counsellorIn, doingAs, inner, nobody, outer, today, withRole } from "../network.fixtures.ts";
import { networkPolicy } from "../network.policy.ts";
import { addPartnerAgreement, endAgreement } from "./agreement.action.ts";
import { addPartner } from "./add-partner.action.ts";
import { changePartner } from "./change-partner.action.ts";
import { erasePartnerPeople } from "./erase-people.action.ts";
import { selectPartners } from "./list-partners.store.ts";
import { exportPartners, showPartners } from "./list-partners.view.ts";
import { mergePartners, unmergePartners } from "./merge-partners.action.ts";
import { showDuplicates } from "./merge.view.ts";
import { addPartnerContact, takeBackContact } from "./partner-contact.action.ts";
import { confirmPartner, endPartner, revivePartner } from "./partner-life.action.ts";
import { addPartnerPerson, leavePartner } from "./partner-people.action.ts";
import { PartnerQuery } from "./partner-query.ts";
import { partnersAsCsv } from "./partners-as-csv.ts";
import { showPartner } from "./show-partner.view.ts";

let database: TestDatabase;
const anna = counsellorIn(inner);
const otto = counsellorIn(outer);
const entered = {
  name: "Pflegedienst Beispiel e. V.",
  art: "pflegedienst",
  rhythmus: "365",
  bezirk: inner,
  telefon: "0231 100-1",
};

beforeAll(async () => {
  database = await freshDatabase();
  await aCity(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of ["network.partnerMerges", "network.partners"] as const)
    await doingAs(database, system).reads((tx) => tx.deleteFrom(table).execute());
});

const by = (actor: Actor, on = today) => doingAs(database, actor, on);
const add = (changes: object = {}) => by(anna).does(addPartner, { ...entered, ...changes });
const names = async (query: object, actor = anna) =>
  (await by(actor).reads((tx) => selectPartners(tx, PartnerQuery.parse(query), today))).map(({ name }) => name);
const lastLine = () =>
  database.owner.selectFrom("platform.journal").selectAll().orderBy("seq", "desc").executeTakeFirstOrThrow();

describe("a partner", () => {
  it("is entered, found by its Stadtbezirk, kind and words, and leaves a line", async () => {
    const { id } = await add({ verband: "Beispielverband" });
    expect(await lastLine()).toMatchObject({ deed: "network.partner.add", subject: id });
    for (const query of [
      { bezirk: inner },
      { art: "pflegedienst" },
      { q: "beispiel pflege" },
      { verband: "Beispielverband" },
    ])
      expect(await names(query)).toHaveLength(1);
    for (const query of [{ bezirk: outer }, { art: "kirche" }, { q: "beispiel kirche" }, { stand: "beendet" }])
      expect(await names(query)).toEqual([]);
  });

  it("is changed by the office of another Stadtbezirk too; who saw an older version is told", async () => {
    const { id } = await add();
    const change = { ...entered, id, stand: "1", name: "Pflege am Park", bezirke: [outer] };
    await by(otto).does(changePartner, change);
    expect(await names({ bezirk: outer })).toEqual(["Pflege am Park"]);
    await expect(by(anna).does(changePartner, change)).rejects.toMatchObject({ status: 409 });
  });

  it("waits for a contact when its rhythm is over, and no more after one", async () => {
    const { id } = await add({ rhythmus: "1" });
    const inTwoDays = by(anna, day("2026-11-26"));
    const due = async () => (await inTwoDays.sees(showPartners, { stand: "faellig" })).total;
    expect(await due()).toBe(1);
    await inTwoDays.does(addPartnerContact, { id, tag: "26.11.2026", weg: "telefon", worum: "Alles beim Alten" });
    expect(await due()).toBe(0);
    await by(anna, day("2026-11-30")).does(confirmPartner, { id });
    expect((await inTwoDays.sees(showPartner, { id })).partner).toMatchObject({ lastContactOn: "2026-11-26" });
  });

  it("ends with a tick only, leaves the list, and comes back", async () => {
    const { id } = await add();
    await expect(by(anna).does(endPartner, { id })).rejects.toMatchObject({ fields: [{ field: "sicher" }] });
    await by(anna).does(endPartner, { id, sicher: "ja" });
    expect(await names({})).toEqual([]);
    await by(anna).does(revivePartner, { id });
    expect(await names({})).toHaveLength(1);
  });

  it("is taken away as a table by those who read it, with a line", async () => {
    await add({ name: "=SUMME(1)" });
    const csv = partnersAsCsv(await by(withRole("planner")).sees(exportPartners));
    expect(csv).toContain(`"'=SUMME(1)";Pflegedienst;`);
    expect(await lastLine()).toMatchObject({ deed: "network.partner.export" });
  });
});

describe("what is said and agreed with a partner", () => {
  it("is not in the future, and is taken back by whoever wrote it only", async () => {
    const { id } = await add();
    const talk = { id, weg: "besuch", worum: "Neue Leitung" };
    await expect(by(anna).does(addPartnerContact, { ...talk, tag: "25.11.2026" })).rejects.toMatchObject({
      fields: [{ field: "tag", reason: "network.partner-contact.in-future" }],
    });
    const { id: contactId } = await by(anna).does(addPartnerContact, { ...talk, tag: "24.11.2026" });
    await expect(by(otto).does(takeBackContact, { contactId })).rejects.toMatchObject({ status: 404 });
    await by(anna).does(takeBackContact, { contactId });
    expect((await by(anna).sees(showPartner, { id })).contacts).toEqual([]);
  });

  it("ends not before it begins", async () => {
    const { id } = await add();
    const agreed = { id, worum: "Sprechstunde im Haus", seit: "01.01.2026" };
    await expect(by(anna).does(addPartnerAgreement, { ...agreed, bis: "31.12.2025" })).rejects.toMatchObject({
      fields: [{ field: "bis" }],
    });
    const { id: agreementId } = await by(anna).does(addPartnerAgreement, agreed);
    await by(anna).does(endAgreement, { agreementId });
    expect((await by(anna).sees(showPartner, { id })).agreements).toMatchObject([{ until: today }]);
  });

  it("is known to counsellors and the Geschäftsstelle; planners see the institution and nobody's name", async () => {
    const { id } = await add();
    await by(anna).does(addPartnerPerson, { id, name: "Petra Muster", funktion: "Leitung" });
    const people = async (actor: Actor) => (await by(actor).sees(showPartner, { id })).people.length;
    expect([await people(otto), await people(withRole("management"))]).toEqual([1, 1]);
    expect([await people(withRole("planner")), await people(withRole("editor"))]).toEqual([0, 0]);
  });

  it("forgets who spoke for it a year after they left", async () => {
    const { id } = await add();
    const { id: personId } = await by(anna).does(addPartnerPerson, { id, name: "Petra Muster" });
    await by(anna).does(leavePartner, { personId });
    expect((await by(anna).sees(showPartner, { id })).people).toEqual([]);
    expect(await by(system, day("2027-11-24")).does(erasePartnerPeople, {})).toBe(0);
    expect(await by(system, day("2027-11-25")).does(erasePartnerPeople, {})).toBe(1);
  });
});

describe("two entries of one institution", () => {
  const pair = async () => {
    const one = await add();
    const other = await add({
      name: "Pflegedienst Beispiel",
      telefon: "0231/1001",
      internet: "beispiel.example",
      bezirke: [outer],
    });
    return { one, other };
  };

  it("are found by name and number, merged with what one lacks, shown together, and taken apart again", async () => {
    const { one, other } = await pair();
    const { candidates } = await by(anna).sees(showDuplicates);
    expect(candidates).toMatchObject([{ sameName: true, samePhone: true, sameAddress: false }]);
    await by(otto).does(addPartnerPerson, { id: other.id, name: "Petra Muster" });
    await by(anna).does(mergePartners, { id: one.id, other: other.id, bleibt: one.id });
    const merged = await by(anna).sees(showPartner, { id: one.id });
    expect(merged.partner).toMatchObject({ website: "beispiel.example", areas: [outer] });
    expect(merged.people).toMatchObject([{ name: "Petra Muster" }]);
    expect(await names({})).toEqual([one.name]);
    expect((await by(anna).sees(showDuplicates)).total).toBe(0);

    await by(anna).does(unmergePartners, { mergeId: merged.merged[0]?.mergeId });
    expect((await by(anna).sees(showPartner, { id: one.id })).partner).toMatchObject({ website: null, areas: [] });
    expect(await names({})).toHaveLength(2);
  });

  it("taken apart keep what somebody changed since", async () => {
    const { one, other } = await pair();
    await by(anna).does(mergePartners, { id: one.id, other: other.id, bleibt: one.id });
    await by(anna).does(changePartner, { ...entered, id: one.id, stand: "2", internet: "neu.example" });
    const { merged } = await by(anna).sees(showPartner, { id: one.id });
    await by(anna).does(unmergePartners, { mergeId: merged[0]?.mergeId });
    expect((await by(anna).sees(showPartner, { id: one.id })).partner).toMatchObject({ website: "neu.example" });
  });
});

describe("rights on partners", () => {
  it.each(["counsellor", "management", "planner", "editor", "data-protection", "nothing"])(
    "of %s are the same in the policy and in the database",
    async (role) => {
      const actor = role === "counsellor" ? anna : role === "nothing" ? nobody : withRole(role);
      await add();
      const allowed = mayEver(networkPolicy, actor, "network.partner.list");
      expect(await names({}, actor)).toHaveLength(allowed ? 1 : 0);
    },
  );

  it.each(["management", "planner", "editor", "admin", "data-protection"])("let %s enter nothing", async (role) => {
    await expect(by(withRole(role)).does(addPartner, entered)).rejects.toMatchObject({ status: 403 });
  });
});
