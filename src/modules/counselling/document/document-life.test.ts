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
import { readPdf } from "#platform/documents/pdf-structure.fixtures.ts";
import { aJpeg, aPdf } from "#platform/files/check/files.fixtures.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import type { Case } from "../case/case.ts";
import { openCase } from "../case/open-case.action.ts";
import { showCase } from "../case/show-case.view.ts";
import { timelineOf } from "../case/timeline.ts";
import { recordConsent } from "../consent/record-consent.action.ts";
import { documentPolicy } from "../counselling.policy.ts";
import { enteredOfEmergency } from "../emergency/emergency.page.tsx";
import { makeEmergencySheet } from "../emergency/make-emergency-sheet.action.ts";
import { addToCircle } from "../circle/circle.action.ts";
import { enteredOfLetter } from "../letter/letter.page.tsx";
import { type LetterKind, letterKinds } from "../letter/letter.ts";
import { makeLetter } from "../letter/make-letter.action.ts";
import { makePlanSheet } from "../letter/make-plan-sheet.action.ts";
import { planStep } from "../plan/add-step.action.ts";
import { eraseOnDemand } from "../privacy/erase-on-demand.action.ts";
import { restrictProcessing } from "../privacy/restrict.action.ts";
import { addCaseDocument } from "./add-document.action.ts";
import { addVersionOfDocument } from "./add-version.action.ts";
import { changeDocument, removeDocument } from "./change-document.action.ts";
import { readDocument } from "./read-document.view.ts";

const today = day("2026-11-24");
const [north, south] = [newId(), newId()];
const [city, association] = [newId(), newId()];
const counsellor = (name: string, office: string, employer: string): Actor => ({
  ...{ id: newId(), name, roles: ["counsellor"] },
  scopes: { stadtbezirk: [office], employer: [employer] },
});
const [anna, carla] = [counsellor("Anna", north, city), counsellor("Carla", north, association)];
const doris = counsellor("Doris", south, city);
const others: readonly Actor[] = ["management", "planner", "data-protection", "admin", "editor"].map((role) => ({
  ...{ id: newId(), name: role, roles: [role] },
  scopes: { stadtbezirk: [north], employer: [city] },
}));
const nobody: Actor = { id: newId(), name: "niemand", roles: [] };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await as(database.staff, system, async (tx) => {
    for (const { id, name } of [anna, carla, doris])
      await putAccount(tx, {
        ...{ id: AccountId.parse(id), email: `${name.toLowerCase()}@beispiel.invalid`, name, password: "x" },
        ...{ active: true, demo: false, roles: ["counsellor"] },
      });
  });
});
afterAll(() => database.drop());

const doing = (actor: Actor) => ({ db: database.staff, actor, clock: fixedDay(today) });
let count = 0;
const open = (): Promise<Case> =>
  perform(openCase, doing(anna), {
    ...{ lastName: `Beispiel${count++}`, firstName: "Erna", salutation: "Frau", birthDate: "14.3.1941" },
    ...{ channel: "telefon", referrer: "selbst", anders: "ja" },
  });
const upload = (current: Case, more: object = {}, actor = anna, bytes = aPdf()) =>
  perform(addCaseDocument, doing(actor), {
    ...{ caseId: current.id, kind: "bescheid", datei: new File([new Uint8Array(bytes)], "Bescheid.pdf.exe") },
    ...more,
  });
const fileOf = (current: Case, actor = anna) => look(showCase, doing(actor), { caseId: current.id });
const documentsOf = async (current: Case) => (await fileOf(current)).documents;
const bytesOf = (current: Case, documentId: string, number = 1, actor = anna) =>
  look(readDocument, doing(actor), { caseId: current.id, documentId, number: String(number) });
const consent = (current: Case, scopes: readonly string[]) =>
  perform(recordConsent, doing(anna), { caseId: current.id, scopes, form: "papier", recipients: "Klinik" });
const letter = async (current: Case, kind: LetterKind, more: object = {}) =>
  perform(makeLetter, doing(anna), {
    ...enteredOfLetter(kind, await fileOf(current)),
    ...{ caseId: current.id, letter: kind, documentId: "", body: "Guten Tag,\n\n- eins\n- zwei" },
    ...more,
  });
const lastLine = async () =>
  (
    await sql<{ deed: string; subject: string }>`
      select deed, subject from platform.journal order by seq desc limit 1`.execute(database.owner)
  ).rows[0];
const unknown = { status: 404, reason: "platform.unknown" };

describe("a document", () => {
  it("is kept as it came, under its true ending, and found in the timeline", async () => {
    const current = await open();
    const { documentId } = await upload(current);
    expect(await lastLine()).toMatchObject({ deed: "counselling.document.add", subject: current.id });
    const file = await bytesOf(current, documentId);
    expect(file).toMatchObject({ fileName: "Bescheid-pdf.pdf", mediaType: "application/pdf" });
    expect(Buffer.from(file.content)).toEqual(aPdf());
    expect(await lastLine()).toMatchObject({ deed: "counselling.document.read", subject: current.id });
    expect(timelineOf(await fileOf(current)).map(({ kind }) => kind)).toContain("document");
  });

  it("has versions that stand beside each other", async () => {
    const current = await open();
    const { documentId } = await upload(current);
    const second = { caseId: current.id, documentId, datei: new File([new Uint8Array(aJpeg())], "Foto.jpg") };
    await perform(addVersionOfDocument, doing(anna), second);
    const [document] = await documentsOf(current);
    expect(document?.versions.map(({ number, mediaType }) => [number, mediaType])).toEqual([
      [2, "image/jpeg"],
      [1, "application/pdf"],
    ]);
    expect((await bytesOf(current, documentId, 1)).mediaType).toBe("application/pdf");
    await expect(bytesOf(current, documentId, 3)).rejects.toMatchObject(unknown);
  });

  it("that is none of ours to keep is refused at its field", async () => {
    const current = await open();
    const refused = (datei: File, reason: string) =>
      expect(upload(current, { datei })).rejects.toMatchObject({ fields: [{ field: "datei", reason }] });
    await refused(new File([], ""), "counselling.document.no-file");
    await refused(new File(["<svg/>"], "bild.png"), "counselling.document.web-page");
    await expect(upload(current, { kind: "" })).rejects.toMatchObject({
      fields: [{ field: "kind", reason: "counselling.document.no-kind" }],
    });
    expect(await documentsOf(current)).toEqual([]);
  });

  it("changes its name once for each version that was seen", async () => {
    const current = await open();
    const { documentId } = await upload(current);
    const change = { caseId: current.id, documentId, version: "1", title: "Bescheid der Pflegekasse", kind: "pflege" };
    await perform(changeDocument, doing(anna), change);
    expect(await documentsOf(current)).toMatchObject([{ title: "Bescheid der Pflegekasse", kind: "pflege" }]);
    await expect(perform(changeDocument, doing(anna), change)).rejects.toMatchObject({ status: 409 });
  });

  it("belongs to a consent of its own case", async () => {
    const [current, other] = [await open(), await open()];
    await consent(other, ["speichern"]);
    const consentId = (await fileOf(other)).consents[0]?.id;
    await expect(upload(current, { consentId })).rejects.toMatchObject(unknown);
    await upload(other, { consentId, kind: "einwilligung" });
    expect(await documentsOf(other)).toMatchObject([{ consentId }]);
  });

  it("goes with all its bytes, after a tick", async () => {
    const current = await open();
    const { documentId } = await upload(current);
    const removal = { caseId: current.id, documentId };
    await expect(perform(removeDocument, doing(anna), removal)).rejects.toMatchObject({ status: 422 });
    await perform(removeDocument, doing(anna), { ...removal, understood: "ja" });
    expect(await left(current)).toEqual([]);
    expect(await lastLine()).toMatchObject({ deed: "counselling.document.remove", subject: current.id });
  });

  it("of another case is as unknown as one that never was", async () => {
    const [current, other] = [await open(), await open()];
    const { documentId } = await upload(other);
    await expect(bytesOf(current, documentId)).rejects.toMatchObject(unknown);
    const removal = { caseId: current.id, documentId, understood: "ja" };
    await expect(perform(removeDocument, doing(anna), removal)).rejects.toMatchObject(unknown);
  });

  it("stays as it is while processing is restricted, and is read", async () => {
    const current = await open();
    const { documentId } = await upload(current);
    await perform(restrictProcessing, doing(anna), { caseId: current.id, reason: "Strittig", understood: "ja" });
    await expect(upload(current)).rejects.toMatchObject({ status: 409 });
    await expect(letter(current, "einladung")).rejects.toMatchObject({ status: 409 });
    await expect(bytesOf(current, documentId)).resolves.toBeDefined();
  });
});

const left = async (current: Case) =>
  (
    await as(database.staff, system, (tx) =>
      sql<{ content: Buffer }>`select content from counselling.document_versions where case_id = ${current.id}`.execute(
        tx,
      ),
    )
  ).rows;

describe("the erasure of a case", () => {
  it("takes the bytes of its documents and proves how many there were", async () => {
    const current = await open();
    const { documentId } = await upload(current);
    await perform(addVersionOfDocument, doing(anna), {
      ...{ caseId: current.id, documentId, datei: new File([new Uint8Array(aJpeg())], "Foto.jpg") },
    });
    expect(await left(current)).toHaveLength(2);
    await perform(eraseOnDemand, doing(anna), { caseId: current.id, understood: "ja" });
    expect(await left(current)).toEqual([]);
    const { rows } = await as(database.staff, system, (tx) =>
      sql`select kind, records from counselling.erasures where kind like 'document%' order by kind`.execute(tx),
    );
    expect(rows).toEqual([
      { kind: "document_versions", records: 2 },
      { kind: "documents", records: 1 },
    ]);
  });
});

describe("who reads documents", () => {
  it.each([false, true])("is whoever the policy lets, in rows as in deeds (shared: %s)", async (shared) => {
    const current = await open();
    const { documentId } = await upload(current);
    if (shared) await consent(current, ["speichern", "tandem"]);
    const { case: kept } = await fileOf(current);
    for (const actor of [anna, carla, doris, { ...doris, substituteFor: anna.id }, ...others, nobody]) {
      const may = allows(documentPolicy, actor, "counselling.document.read", kept);
      const rows = await as(database.staff, actor, (tx) =>
        sql`select id from counselling.documents where case_id = ${current.id}
          union all select document_id from counselling.document_versions where case_id = ${current.id}`.execute(tx),
      );
      expect([actor.name, rows.rows.length]).toEqual([actor.name, may ? 2 : 0]);
      const reading = bytesOf(current, documentId, 1, actor);
      if (may) await expect(reading).resolves.toBeDefined();
      else await expect(reading).rejects.toMatchObject({ status: actor.roles.includes("counsellor") ? 404 : 403 });
    }
  });
});

describe("a letter", () => {
  it.each(letterKinds)("for %s is a PDF that a screen reader can follow", async (kind) => {
    const current = await open();
    await consent(current, ["speichern", "weitergabe"]);
    const { documentId } = await letter(current, kind, { recipient: "Klinik", institution: "Klinik", size: "18" });
    const { content } = await bytesOf(current, documentId);
    expect(readPdf(content)).toMatchObject({ problems: [], lang: "de" });
    expect(await lastLine()).toMatchObject({ deed: "counselling.document.read" });
  });

  it("proposes words with gaps, and is not made while one is open", async () => {
    const current = await open();
    const { body } = enteredOfLetter("einladung", await fileOf(current));
    expect(body).toContain("Guten Tag, Frau Beispiel");
    await expect(letter(current, "einladung", { body })).rejects.toMatchObject({
      fields: [{ field: "body", reason: "counselling.letter.gap" }],
    });
  });

  it("is written anew from its own words, as the next version", async () => {
    const current = await open();
    const { documentId } = await letter(current, "termin", { subject: "Ihr Termin" });
    const again = enteredOfLetter("termin", await fileOf(current), documentId);
    expect(again).toMatchObject({ documentId, subject: "Ihr Termin", body: "Guten Tag,\n\n- eins\n- zwei" });
    await letter(current, "termin", again);
    expect((await documentsOf(current)).map(({ versions }) => versions.length)).toEqual([2]);
  });

  it("goes to an institution only with consent for it", async () => {
    const current = await open();
    const refused = { fields: [{ field: "institution", reason: "counselling.letter.no-consent" }] };
    await expect(letter(current, "rueckmeldung", { recipient: "Amt", institution: "Klinik" })).rejects.toMatchObject(
      refused,
    );
    await consent(current, ["weitergabe"]);
    await expect(letter(current, "rueckmeldung", { recipient: "Amt", institution: "Amt" })).rejects.toMatchObject(
      refused,
    );
  });

  it("is written to nobody who died", async () => {
    const current = await open();
    await as(database.staff, system, (tx) =>
      sql`update people.persons set died_on = ${today} where id = ${current.personId}`.execute(tx),
    );
    await expect(letter(current, "einladung")).rejects.toMatchObject({ reason: "counselling.letter.person-died" });
  });
});

describe("a sheet for home", () => {
  it("with the plan needs an open step, and becomes the next version of itself", async () => {
    const current = await open();
    const make = () => perform(makePlanSheet, doing(anna), { caseId: current.id });
    await expect(make()).rejects.toMatchObject({ reason: "counselling.letter.no-plan" });
    await perform(planStep, doing(anna), { caseId: current.id, goal: "Sicher baden", who: "Tochter", state: "offen" });
    const { documentId } = await make();
    await make();
    const { content } = await bytesOf(current, documentId, 2);
    expect(readPdf(content)).toMatchObject({ problems: [], pages: 1, title: "Das haben wir verabredet" });
  });

  it("for emergencies says only what was ticked, and remembers nothing else", async () => {
    const current = await open();
    const daughter = { kind: "angehoerige", name: "Jana Beispiel", phone: "0123 456", signs: ["emergency"] };
    await perform(addToCircle, doing(anna), { caseId: current.id, ...daughter });
    const proposed = enteredOfEmergency(await fileOf(current));
    expect(proposed.contacts).toBe("Jana Beispiel, 0123 456");
    const sheet = { ...proposed, caseId: current.id, rows: ["person", "contacts", "medicines"], health: "Geheim" };
    const { documentId } = await perform(makeEmergencySheet, doing(anna), sheet);
    const { content } = await bytesOf(current, documentId);
    const read = readPdf(content);
    expect(read).toMatchObject({ problems: [], pages: 1 });
    expect(read.bookmarks).toEqual([
      "Notfallblatt",
      "Ich heiße",
      "Im Notfall bitte anrufen",
      "Medikamente und Medikamentenplan liegen",
    ]);
    expect(JSON.stringify(await documentsOf(current))).not.toContain("Geheim");
    await expect(perform(makeEmergencySheet, doing(anna), { caseId: current.id })).rejects.toMatchObject({
      fields: [{ field: "rows" }],
    });
  });
});
