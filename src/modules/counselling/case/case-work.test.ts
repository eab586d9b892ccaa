import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, putAccount, putEmployers } from "#modules/identity/index.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { writeAssessment } from "../assessment/write-assessment.action.ts";
import { addContactInCase } from "../case-contact/add-case-contact.action.ts";
import { recordConsent } from "../consent/record-consent.action.ts";
import { withdrawConsent } from "../consent/withdraw-consent.action.ts";
import { casePolicy } from "../counselling.policy.ts";
import { closeDormant } from "../dormant/close-dormant.action.ts";
import { planFollowUp } from "../follow-up/add-follow-up.action.ts";
import { showFollowUps } from "../follow-up/list-follow-ups.view.ts";
import { planStep } from "../plan/add-step.action.ts";
import { changePlanStep } from "../plan/change-step.action.ts";
import type { Case } from "./case.ts";
import { changeCase } from "./change-case.action.ts";
import { closeCase } from "./close-case.action.ts";
import { handOverCase } from "./hand-over.action.ts";
import { showCases } from "./list-cases.view.ts";
import { showRecentCases } from "./list-recent.view.ts";
import { moveCase } from "./move-case.action.ts";
import { noteAfterCall } from "./note-after-call.action.ts";
import { openCase } from "./open-case.action.ts";
import { reopenCase } from "./reopen-case.action.ts";
import { showCase } from "./show-case.view.ts";
import { transferCase } from "./transfer-case.action.ts";

const today = day("2026-11-24");
const [north, south] = [newId(), newId()];
const [city, association] = [newId(), newId()];

const counsellor = (name: string, office: string, employer: string): Actor => ({
  id: newId(),
  name,
  roles: ["counsellor"],
  scopes: { stadtbezirk: [office], employer: [employer] },
});
const anna = counsellor("Anna", north, city);
const bernd = counsellor("Bernd", north, city);
const carla = counsellor("Carla", north, association);
const doris = counsellor("Doris", south, city);
const others: readonly Actor[] = ["management", "planner", "data-protection", "admin", "editor"].map((role) => ({
  id: newId(),
  name: role,
  roles: [role],
  scopes: { stadtbezirk: [north], employer: [city] },
}));
const nobody: Actor = { id: newId(), name: "niemand", roles: [] };
const standIn: Actor = { ...doris, substituteFor: anna.id };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await as(database.staff, system, async (tx) => {
    await putEmployers(tx, [
      { id: city, name: "Stadt", municipal: true, demo: false },
      { id: association, name: "Verband", municipal: false, demo: false },
    ]);
    for (const { id, name, scopes } of [anna, bernd, carla, doris])
      await putAccount(tx, {
        ...{ id: AccountId.parse(id), email: `${name.toLowerCase()}@beispiel.invalid`, name, password: "x" },
        ...{ active: true, demo: false, roles: ["counsellor"], scopes: scopes ?? {} },
      });
  });
});
afterAll(() => database.drop());

const doing = (actor: Actor, on = today) => ({ db: database.staff, actor, clock: fixedDay(on) });
let count = 0;
/** Names so far apart that no two look alike. */
const names = ["Abel", "Zander", "Kowalski", "Nowak", "Ruhland", "Veltmann", "Oppermann", "Ihde", "Quast", "Ulbricht"];
const open = (actor = anna, typed: object = {}): Promise<Case> =>
  perform(openCase, doing(actor), {
    ...{ lastName: `${names[count % names.length]}${count++}`, firstName: "Test", birthDate: "" },
    ...{ channel: "telefon", referrer: "selbst", anders: "ja" },
    ...typed,
  });
const consent = (current: Case, scopes: readonly string[] = ["speichern"], actor = anna) =>
  perform(recordConsent, doing(actor), { caseId: current.id, scopes, form: "papier", recipients: "Wohnberatung" });
const fileOf = (current: Case, actor = anna) => look(showCase, doing(actor), { caseId: current.id });
const lastLine = async () =>
  (
    await sql<{ deed: string; subject: string; count: number }>`
      select deed, subject, count from platform.journal order by seq desc limit 1`.execute(database.owner)
  ).rows[0];
const unknown = { status: 404, reason: "platform.unknown" };

describe("the cases behind a figure", () => {
  const edda = counsellor("Edda", newId(), city);
  const behind = async (was: string, von: string, bis: string) =>
    (await look(showCases, doing(edda), { wessen: "alle", was, von, bis })).cases.map(({ id }) => id);

  it("are those that were open, taken up or closed in its span, closed ones too", async () => {
    const { id } = await perform(openCase, doing(edda, day("2026-02-10")), {
      ...{
        lastName: "Xylander",
        firstName: "Test",
        birthDate: "",
        channel: "telefon",
        referrer: "selbst",
        anders: "ja",
      },
    });
    await perform(closeCase, doing(edda, day("2026-05-20")), {
      caseId: id,
      reason: "versorgung-stabil",
      goals: "ganz",
    });
    expect(await behind("begleitet", "2026-04-01", "2026-06-30")).toEqual([id]);
    expect(await behind("begleitet", "2026-07-01", "2026-09-30")).toEqual([]);
    expect(await behind("neu", "2026-01-01", "2026-03-31")).toEqual([id]);
    expect(await behind("neu", "2026-04-01", "2026-06-30")).toEqual([]);
    expect(await behind("abgeschlossen", "2026-05-20", "2026-05-20")).toEqual([id]);
    expect(await behind("abgeschlossen", "2026-05-21", "2026-12-31")).toEqual([]);
  });
});

describe("the cases opened last", () => {
  it("are one's own, the latest first, each once", async () => {
    const [one, other] = [await open(bernd), await open(bernd)];
    for (const each of [one, other, one]) await fileOf(each, bernd);
    const recent = await look(showRecentCases, doing(bernd), {});
    expect(recent.slice(0, 2).map(({ id }) => id)).toEqual([one.id, other.id]);
  });

  it("are only those that one may still read", async () => {
    const current = await open();
    await consent(current, ["speichern", "tandem"]);
    await fileOf(current, carla);
    const { consents } = await fileOf(current);
    const tandem = consents.find(({ scope }) => scope === "tandem");
    await perform(withdrawConsent, doing(anna), { caseId: current.id, consentId: tandem?.id, understood: "ja" });
    expect((await look(showRecentCases, doing(carla), {})).map(({ id }) => id)).not.toContain(current.id);
  });
});

describe("who reads a case", () => {
  const readers = () => [anna, bernd, carla, doris, standIn, ...others, nobody];

  it.each([false, true])(
    "is whoever the policy lets, in the list as in the file (shared in the tandem: %s)",
    async (shared) => {
      const current = await open();
      if (shared) await consent(current, ["speichern", "tandem"]);
      const { case: kept } = await fileOf(current);
      for (const actor of readers()) {
        const may = allows(casePolicy, actor, "counselling.case.show", kept);
        const { rows } = await as(database.staff, actor, (tx) =>
          sql`select from counselling.cases where id = ${kept.id}`.execute(tx),
        );
        const persons = await as(database.staff, actor, (tx) =>
          sql`select from people.persons where id = ${kept.personId}`.execute(tx),
        );
        // Row-level security asks whose work it is as well; only counsellors ever get so far.
        expect([actor.name, rows.length, persons.rows.length]).toEqual([actor.name, may ? 1 : 0, may ? 1 : 0]);
      }
    },
  );

  it("and nobody else learns that it exists", async () => {
    const current = await open();
    await expect(fileOf(current, doris)).rejects.toMatchObject(unknown);
    await expect(fileOf(current, carla)).rejects.toMatchObject(unknown);
    await expect(perform(moveCase, doing(doris), { caseId: current.id, to: "in-klaerung" })).rejects.toMatchObject(
      unknown,
    );
    for (const actor of others) await expect(fileOf(current, actor)).rejects.toMatchObject({ status: 403 });
  });

  it("a private note only by its author", async () => {
    const current = await open();
    const note = { caseId: current.id, kind: "hausbesuch", note: "nur für mich", private: "ja", minutes: "50" };
    await perform(addContactInCase, doing(anna), note);
    expect((await fileOf(current, anna)).contacts).toHaveLength(1);
    expect((await fileOf(current, bernd)).contacts).toEqual([]);
    expect((await fileOf(current, bernd)).case.lastContactOn).toBe(today);
  });

  it("and reading leaves a line", async () => {
    const current = await open();
    await fileOf(current);
    expect(await lastLine()).toMatchObject({ deed: "counselling.case.show", subject: current.id });
  });
});

describe("a new case", () => {
  it("is refused while one that may be read looks alike", async () => {
    await open(anna, { lastName: "Meier", birthDate: "14.3.1941" });
    await expect(open(bernd, { lastName: "Meyer", birthDate: "14.3.1941", anders: undefined })).rejects.toMatchObject({
      reason: "counselling.case.looks-alike",
      status: 409,
    });
  });

  it("learns nothing of cases of a foreign office or employer", async () => {
    await open(anna, { lastName: "Fremdmann", birthDate: "1.1.1940" });
    for (const actor of [doris, carla])
      await expect(
        open(actor, { lastName: "Fremdmann", birthDate: "1.1.1940", anders: undefined }),
      ).resolves.toMatchObject({ state: "neu" });
  });

  it("knows the age band from the birth date", async () => {
    expect((await open(anna, { birthDate: "25.11.1946" })).ageBand).toBe("70-79");
  });
});

describe("accompaniment", () => {
  it("begins with the consent and not before", async () => {
    const current = await open();
    const step = { caseId: current.id, to: "in-begleitung" };
    await expect(perform(moveCase, doing(anna), step)).rejects.toMatchObject({ reason: "counselling.case.no-consent" });
    await consent(current);
    expect((await perform(moveCase, doing(anna), step)).state).toBe("in-begleitung");
  });

  it("that rests comes back on its day", async () => {
    const current = await open();
    await consent(current);
    await perform(moveCase, doing(anna), { caseId: current.id, to: "in-begleitung" });
    await perform(moveCase, doing(anna), { caseId: current.id, to: "ruhend", restingUntil: "10.12.2026" });
    expect((await fileOf(current)).followUps).toMatchObject([{ dueOn: "2026-12-10", forId: anna.id }]);
  });

  it("rests when the consent is withdrawn, and is looked at again", async () => {
    const current = await open();
    await consent(current);
    await perform(moveCase, doing(anna), { caseId: current.id, to: "in-begleitung" });
    const [given] = (await fileOf(current)).consents;
    const withdrawn = { caseId: current.id, consentId: given?.id, understood: "ja" };
    expect(await perform(withdrawConsent, doing(anna), withdrawn)).toMatchObject({
      state: "ruhend",
      restingUntil: "2026-12-08",
    });
    expect((await fileOf(current)).followUps).toMatchObject([{ dueOn: "2026-12-08", forId: anna.id, doneOn: null }]);
    await expect(perform(withdrawConsent, doing(anna), withdrawn)).rejects.toMatchObject(unknown);
  });

  it("is not seen by the tandem any more after the person withdrew, even if the tandem's colleague noted it", async () => {
    const current = await open();
    await consent(current, ["speichern", "tandem"]);
    const { consents } = await fileOf(current, carla);
    const tandem = consents.find(({ scope }) => scope === "tandem");
    await perform(withdrawConsent, doing(carla), { caseId: current.id, consentId: tandem?.id, understood: "ja" });
    await expect(fileOf(current, carla)).rejects.toMatchObject(unknown);
    expect((await fileOf(current, bernd)).case.sharedInTandem).toBe(false);
  });

  it.each([
    [{ scopes: [] }, "platform.fields"],
    [{ scopes: ["weitergabe"], recipients: "" }, "platform.fields"],
    [{ scopes: ["speichern"], form: "bildschirm" }, "counselling.consent.not-signed"],
  ])("has no consent from %o", async (typed, reason) => {
    const { id: caseId } = await open();
    await expect(perform(recordConsent, doing(anna), { caseId, form: "papier", ...typed })).rejects.toMatchObject({
      reason,
    });
  });
});

describe("closing", () => {
  const closing = { reason: "vermittelt", goals: "ganz" };

  it("plans the call afterwards as a follow-up, which is done when somebody called", async () => {
    const current = await open();
    await perform(closeCase, doing(anna), { caseId: current.id, ...closing, afterWeeks: "4" });
    expect((await fileOf(current)).followUps).toMatchObject([{ dueOn: "2026-12-22", doneOn: null }]);
    await perform(noteAfterCall, doing(anna), { caseId: current.id, afterCallResult: "Die Hilfe läuft." });
    expect((await fileOf(current)).followUps).toMatchObject([{ doneOn: today }]);
  });

  it("is refused while a follow-up is open, and takes it along when told to", async () => {
    const { id: caseId } = await open();
    await perform(planFollowUp, doing(anna), { caseId, what: "anrufen", dueOn: "1.12.2026" });
    await expect(perform(closeCase, doing(anna), { caseId, ...closing })).rejects.toMatchObject({
      reason: "counselling.case.follow-ups-open",
      details: { open: 1 },
    });
    expect((await perform(closeCase, doing(anna), { caseId, ...closing, followUps: "erledigt" })).closedOn).toBe(today);
    await expect(perform(planStep, doing(anna), { caseId, goal: "x" })).rejects.toMatchObject({
      reason: "counselling.case.already-closed",
    });
  });

  it("asks in the same form what becomes of open Wiedervorlagen and steps, and moves them to the call afterwards", async () => {
    const { id: caseId } = await open();
    await perform(planFollowUp, doing(anna), { caseId, what: "anrufen", dueOn: "1.12.2026" });
    await perform(planStep, doing(anna), { caseId, goal: "Bad umbauen" });
    const later = { caseId, ...closing, followUps: "nachfrage" };
    await expect(perform(closeCase, doing(anna), { ...later, afterWeeks: "4" })).rejects.toMatchObject({
      fields: [{ field: "steps", reason: "counselling.case.steps-open" }],
    });
    await expect(perform(closeCase, doing(anna), { ...later, steps: "nachfrage" })).rejects.toMatchObject({
      fields: [{ field: "afterWeeks", reason: "counselling.case.no-weeks" }],
    });
    const closed = await perform(closeCase, doing(anna), { ...later, steps: "nachfrage", afterWeeks: "4" });
    const { followUps, plan } = await fileOf(closed);
    expect(followUps.map(({ dueOn, doneOn }) => [dueOn, doneOn])).toEqual(Array(3).fill(["2026-12-22", null]));
    expect(followUps.map(({ what }) => what)).toContain("Bei der Nachfrage: Bad umbauen");
    expect(plan).toMatchObject([{ state: "offen" }]);
  });

  it("ends steps of the plan as somebody says", async () => {
    const { id: caseId } = await open();
    await perform(planStep, doing(anna), { caseId, goal: "Bad umbauen" });
    const closed = await perform(closeCase, doing(anna), { caseId, ...closing, steps: "teilweise" });
    expect((await fileOf(closed)).plan).toMatchObject([{ state: "teilweise" }]);
  });

  it("and opening again keeps the case one case with two periods", async () => {
    const current = await open();
    await perform(closeCase, doing(anna), { caseId: current.id, ...closing });
    const again = await perform(reopenCase, doing(anna, day("2027-02-01")), { caseId: current.id });
    expect(again).toMatchObject({ id: current.id, openedOn: today, reopenedOn: "2027-02-01" });
    const { rows } = await sql<{ periods: number }>`
      select count(*) as periods from counselling.case_periods where case_id = ${current.id}`.execute(database.owner);
    expect(Number(rows[0]?.periods)).toBe(2);
  });

  it("after a death stops follow-ups and letters", async () => {
    const current = await open();
    await perform(planFollowUp, doing(anna), { caseId: current.id, what: "schreiben", dueOn: "1.12.2026" });
    await perform(closeCase, doing(anna), {
      caseId: current.id,
      reason: "verstorben",
      goals: "nicht",
      afterWeeks: "6",
    });
    const file = await fileOf(current);
    expect(file.person.diedOn).toBe(today);
    expect(file.followUps.map(({ doneOn }) => doneOn)).toEqual([today]);
    expect(file.case.afterCallOn).toBeNull();
  });
});

describe("a case in other hands", () => {
  it("goes to a colleague with its follow-ups", async () => {
    const { id: caseId } = await open();
    await perform(planFollowUp, doing(anna), { caseId, what: "übergeben", dueOn: "24.11.2026" });
    await perform(handOverCase, doing(anna), { caseId, responsible: bernd.id });
    const { followUps } = await look(showFollowUps, doing(bernd), {});
    expect(followUps.map(({ what }) => what)).toContain("übergeben");
  });

  it("goes to nobody who may not read it", async () => {
    const { id: caseId } = await open();
    for (const { id } of [carla, doris, anna])
      await expect(perform(handOverCase, doing(anna), { caseId, responsible: id })).rejects.toMatchObject({
        fields: [{ field: "responsible", reason: "counselling.case.no-colleague" }],
      });
  });

  it("goes to another office only with the person's word, whole, and out of the old one's sight", async () => {
    const current = await open();
    await perform(addContactInCase, doing(anna), { caseId: current.id, kind: "telefon", note: "bleibt dabei" });
    const transfer = { caseId: current.id, responsible: doris.id };
    await expect(perform(transferCase, doing(anna), transfer)).rejects.toMatchObject({ reason: "platform.fields" });
    await perform(transferCase, doing(anna), { ...transfer, agreed: "ja" });
    await expect(fileOf(current, anna)).rejects.toMatchObject(unknown);
    const file = await fileOf(current, doris);
    expect(file.contacts.map(({ note }) => note)).toEqual(["bleibt dabei"]);
    expect(file.person.lastName).toBeTruthy();
  });

  it("is worked on by whoever stands in for the absent", async () => {
    const current = await open();
    expect((await fileOf(current, standIn)).case.id).toBe(current.id);
    await expect(perform(moveCase, doing(standIn), { caseId: current.id, to: "in-klaerung" })).resolves.toMatchObject({
      state: "in-klaerung",
    });
  });
});

describe("two who change one thing", () => {
  it("are told for the person", async () => {
    const { id: caseId } = await open();
    const typed = { caseId, version: "1", lastName: "Neu", urgency: "normal" };
    await perform(changeCase, doing(anna), typed);
    await expect(perform(changeCase, doing(bernd), { ...typed, lastName: "Anders" })).rejects.toMatchObject({
      status: 409,
    });
    await perform(changeCase, doing(bernd), { ...typed, lastName: "Anders", fassung: "gespeicherte" });
    expect((await look(showCase, doing(anna), { caseId })).person.lastName).toBe("Neu");
  });

  it("are told for the assessment, which keeps one version a day", async () => {
    const { id: caseId } = await open();
    await perform(writeAssessment, doing(anna), { caseId, version: "0", living: "allein", pflegegrad: "1" });
    await expect(
      perform(writeAssessment, doing(bernd), { caseId, version: "0", pflegegrad: "2" }),
    ).rejects.toMatchObject({ status: 409 });
    await perform(writeAssessment, doing(bernd), { caseId, version: "1", pflegegrad: "2" });
    await perform(writeAssessment, doing(anna, day("2026-12-24")), { caseId, version: "2", pflegegrad: "3" });
    const { assessments } = await look(showCase, doing(anna), { caseId });
    expect(assessments.map(({ onDay, pflegegrad }) => [onDay, pflegegrad])).toEqual([
      ["2026-12-24", 3],
      ["2026-11-24", 2],
    ]);
  });

  it("are told for a step of the plan", async () => {
    const { id: caseId } = await open();
    await perform(planStep, doing(anna), { caseId, goal: "Sicher im Bad" });
    const [step] = (await look(showCase, doing(anna), { caseId })).plan;
    const typed = { caseId, stepId: step?.id, version: "1", goal: "Sicher im Bad", state: "erreicht" };
    await perform(changePlanStep, doing(anna), typed);
    await expect(perform(changePlanStep, doing(bernd), typed)).rejects.toMatchObject({ status: 409 });
  });
});

describe("the list", () => {
  it("finds by name, number and telephone among what one may read", async () => {
    const current = await open(anna, { lastName: "Gärtnerschmidt", phone: "0231 / 998 77-66" });
    for (const q of ["gaertnerschmidt", current.number, "9987766"]) {
      const found = async (actor: Actor) => (await look(showCases, doing(actor), { q })).cases.map(({ id }) => id);
      expect(await found(bernd)).toEqual([current.id]);
      expect(await found(doris)).toEqual([]);
    }
  });

  it("says behind its last page too how many there are", async () => {
    await open(doris);
    const asked = async (seite: string) => look(showCases, doing(doris), { wessen: "alle", seite });
    const [first, beyond] = [await asked("1"), await asked("9000")];
    expect(first.total).toBeGreaterThan(0);
    expect(beyond).toMatchObject({ total: first.total, cases: [] });
  });

  it("shows what lacks a consent", async () => {
    const [with_, without] = [await open(doris), await open(doris)];
    await consent(with_, ["speichern"], doris);
    const { cases } = await look(showCases, doing(doris), { pruefen: "ohne-einwilligung" });
    const ids = cases.map(({ id }) => id);
    expect(ids).toContain(without.id);
    expect(ids).not.toContain(with_.id);
  });
});

describe("looking through dormant cases", () => {
  const later = day("2027-06-01");

  it("closes those that were picked in one deed with one line", async () => {
    const picked = [await open(), await open()].map(({ id }) => id);
    const deed = { fall: picked, wochen: "12", gesehen: "ja" };
    expect(await perform(closeDormant, doing(anna, later), deed)).toBe(2);
    expect(await lastLine()).toMatchObject({ deed: "counselling.case.close-dormant", count: 2 });
    await expect(perform(closeDormant, doing(anna, later), deed)).rejects.toMatchObject({
      reason: "counselling.dormant.changed",
    });
  });

  it("closes nothing when one of them is foreign", async () => {
    const [own, foreign] = [await open(anna), await open(doris)];
    await expect(
      perform(closeDormant, doing(anna, later), { fall: [own.id, foreign.id], wochen: "12", gesehen: "ja" }),
    ).rejects.toMatchObject({ reason: "counselling.dormant.changed" });
    expect((await fileOf(own)).case.state).toBe("neu");
  });
});
