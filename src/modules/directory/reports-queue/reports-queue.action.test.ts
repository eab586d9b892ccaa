import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import { as } from "#platform/action/context.store.ts";
import { perform, type Action } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { listMails } from "#platform/mail/mails.store.ts";
import { anonymous, system, type Actor } from "#platform/policy/actor.ts";
import { answerReport } from "./answer-report.action.ts";
import { closeReport } from "./close-report.action.ts";
import { showReports } from "./list-reports.view.ts";
import type { QueuedReport } from "./queued-report.ts";
import { reopenReport } from "./reopen-report.action.ts";
import { findReport } from "./report-queue.store.ts";
import { reportsJobs } from "./reports-queue.job.ts";
import { takeReport } from "./take-report.action.ts";

const editor: Actor = { id: newId(), name: "Renate Beispiel", roles: ["editor"] };
const colleague: Actor = { id: newId(), name: "Volker Beispiel", roles: ["admin"] };

let database: TestDatabase;
let report: QueuedReport;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.owner.deleteFrom("platform.mails").execute();
  await as(database.staff, system, (tx) => tx.deleteFrom("directory.reports").execute());
  report = await put({ contact: "leserin@beispiel.invalid" });
});

interface Put {
  readonly contact?: string | null;
  readonly kind?: QueuedReport["kind"];
  readonly createdAt?: Date;
}

async function put({ contact = null, kind = "entry", createdAt = new Date() }: Put): Promise<QueuedReport> {
  const id = newId();
  const row = {
    id,
    kind,
    path: "/orte/haus",
    entryTitle: "Haus am Park",
    message: "Es ist schon um 7 auf.",
    contact,
    createdAt,
  };
  await as(database.staff, system, (tx) => tx.insertInto("directory.reports").values(row).execute());
  return read(id);
}

const read = (id = report.id) => as(database.staff, editor, (tx) => findReport(tx, id));
const clockAt = (instant = new Date()) => fixedDay(day("2026-11-24"), instant);
const at = (current: QueuedReport) => ({ id: current.id, stand: String(current.version) });
const does = <Schema extends z.ZodType, Subject, Result>(
  action: Action<Schema, Subject, Result>,
  raw: unknown,
  actor = editor,
) => perform(action, { db: database.staff, actor, clock: clockAt() }, raw);
const mails = async () => (await as(database.staff, system, (tx) => listMails(tx, { limit: 9, offset: 0 }))).mails;
const lastLine = () =>
  database.owner.selectFrom("platform.journal").selectAll().orderBy("seq", "desc").limit(1).executeTakeFirstOrThrow();

describe("directory.report.take", () => {
  it("says who looks after it, also after a colleague", async () => {
    const taken = await does(takeReport, at(report));
    expect(taken).toMatchObject({ status: "in_progress", handledBy: "Renate Beispiel" });
    expect(await does(takeReport, at(taken), colleague)).toMatchObject({ handledBy: "Volker Beispiel" });
    expect(await lastLine()).toMatchObject({
      deed: "directory.report.take",
      subject: report.id,
      changed: ["handledBy"],
    });
  });

  it("is refused when a colleague was faster", async () => {
    await does(takeReport, at(report), colleague);
    await expect(does(takeReport, at(report))).rejects.toMatchObject({ status: 409 });
  });

  it("is nothing for visitors", async () => {
    await expect(does(takeReport, at(report), anonymous)).rejects.toMatchObject({ status: 403 });
  });

  it("answers an unknown report like any unknown page", async () => {
    await expect(does(takeReport, { id: newId(), stand: "1" })).rejects.toMatchObject({ status: 404 });
  });
});

describe("directory.report.answer", () => {
  it("puts a mail with the answer and the report into the outbox", async () => {
    await does(answerReport, { ...at(report), antwort: "Wir haben es berichtigt." });
    expect(await mails()).toMatchObject([
      { to: "leserin@beispiel.invalid", subject: "Ihre Meldung – Falsche Angabe: Haus am Park", state: "waiting" },
    ]);
    expect((await mails())[0]?.body).toMatch(/Wir haben es berichtigt\.[^]*> Es ist schon um 7 auf\./);
    expect(await read()).toMatchObject({ status: "in_progress", answer: "Wir haben es berichtigt." });
  });

  it.each(["0231 50-23358", "abends anrufen, Frau Muster", null])(
    "is refused when the contact is %s",
    async (contact) => {
      const other = await put({ contact });
      await expect(does(answerReport, { ...at(other), antwort: "Danke" })).rejects.toMatchObject({
        reason: "directory.report.no-email",
      });
      expect(await mails()).toEqual([]);
    },
  );

  it("needs an answer", async () => {
    await expect(does(answerReport, { ...at(report), antwort: " " })).rejects.toMatchObject({
      fields: [{ field: "antwort", reason: "platform.field.missing" }],
    });
  });
});

describe("directory.report.close", () => {
  it("keeps the note, and the journal does not", async () => {
    const closed = await does(closeReport, { ...at(report), vermerk: "angerufen" });
    expect(closed).toMatchObject({ status: "closed", note: "angerufen", handledBy: "Renate Beispiel" });
    expect(
      JSON.stringify(await lastLine(), (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)),
    ).not.toContain("angerufen");
  });

  it("is refused twice, and can be taken back", async () => {
    const closed = await does(closeReport, at(report));
    await expect(does(closeReport, at(closed))).rejects.toMatchObject({ reason: "directory.report.already-closed" });
    const open = await does(reopenReport, at(closed));
    expect(open).toMatchObject({ status: "in_progress", closedAt: null });
    await expect(does(reopenReport, at(open))).rejects.toMatchObject({ reason: "directory.report.not-closed" });
  });
});

describe("directory.report.list", () => {
  const list = (query: object) => look(showReports, { db: database.staff, actor: editor, clock: clockAt() }, query);

  it("shows what waits longest first, what is in work after it, and what is done only when asked", async () => {
    const older = await put({ createdAt: new Date(Date.now() - 86_400_000) });
    const done = await put({ kind: "wish" });
    await does(closeReport, at(done));
    await does(takeReport, at(older));
    expect((await list({})).reports.map(({ id }) => id)).toEqual([report.id, older.id]);
    expect((await list({ stand: "erledigt" })).reports.map(({ id }) => id)).toEqual([done.id]);
    expect((await list({ stand: "in-arbeit" })).total).toBe(1);
    expect((await list({ art: "wunsch" })).total).toBe(0);
    expect((await list({ stand: "unfug", art: "quatsch", seite: "minus" })).total).toBe(2);
  });
});

const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const erase = async (instant: Date, deed: string) => {
  const jobs = reportsJobs({ staff: database.staff, clock: clockAt(instant) });
  await jobs.find(({ name }) => name === deed)?.run({});
};

describe("directory.report.erase-contacts", () => {
  it("forgets how readers can be reached, 90 days after closing and not before", async () => {
    const open = await put({ contact: "0231 50-23358" });
    await does(closeReport, at(report));
    await erase(days(89), "directory.report.erase-contacts");
    expect((await read()).contact).toBe("leserin@beispiel.invalid");
    await erase(days(91), "directory.report.erase-contacts");
    expect(await read()).toMatchObject({ contact: null, message: "Es ist schon um 7 auf." });
    expect((await read(open.id)).contact).toBe("0231 50-23358");
    expect(await lastLine()).toMatchObject({ deed: "directory.report.erase-contacts", count: 1, changed: ["contact"] });
  });
});

describe("directory.report.erase-texts", () => {
  it("empties what was written a year after closing and not before; kind and day stay", async () => {
    await does(closeReport, { ...at(report), vermerk: "angerufen" });
    await erase(days(364), "directory.report.erase-texts");
    expect(await read()).toMatchObject({ message: "Es ist schon um 7 auf.", note: "angerufen" });
    await erase(days(367), "directory.report.erase-texts");
    expect(await read()).toMatchObject({ message: "", note: null, handledBy: null, kind: "entry", status: "closed" });
    expect(await lastLine()).toMatchObject({ deed: "directory.report.erase-texts", count: 1 });
  });

  it("leaves nothing that could be opened again", async () => {
    await does(closeReport, at(report));
    await erase(days(367), "directory.report.erase-texts");
    await expect(does(reopenReport, at(await read()))).rejects.toMatchObject({ reason: "directory.report.erased" });
  });

  it("never touches a report that somebody still works on", async () => {
    await erase(days(4000), "directory.report.erase-texts");
    expect((await read()).message).toBe("Es ist schon um 7 auf.");
  });
});

describe("reports of readers", () => {
  it("are seen by nobody who neither edits nor administers", async () => {
    const nobody: Actor = { id: newId(), name: "Niemand", roles: [] };
    const { length } = await as(database.staff, nobody, (tx) =>
      tx.selectFrom("directory.reports").select("id").execute(),
    );
    expect(length).toBe(0);
  });
});
