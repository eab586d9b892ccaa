import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeCalendar } from "#platform/calendar/write-calendar.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { showMailing } from "../mailing/mailing.view.ts";
import { aCity, aPartner, counsellorIn, doingAs, inner, nobody, outer, today, withRole } from "../network.fixtures.ts";
import { insertPartner } from "../partner/partner.store.ts";
import { inviteToMeeting } from "./invite.action.ts";
import { cancelMeeting, changeMeeting, eraseOldMeetings, planMeeting, recordMeeting } from "./meeting.action.ts";
import { meetingEvent } from "./meeting-event.ts";
import { showMeeting, showTable } from "./round-table.view.ts";
import { tablePolicy } from "./round-table.policy.ts";
import { listTables } from "./round-table.store.ts";
import { changeTable, foundTable, joinTable, leaveTable } from "./table.action.ts";
import { addMeetingTask, finishMeetingTask } from "./task.action.ts";

let database: TestDatabase;
const anna = counsellorIn(inner);
const otto = counsellorIn(outer);
const [care, parish] = [aPartner(), aPartner({ name: "Gemeinde", email: null })];
const by = (actor: Actor, on = today) => doingAs(database, actor, on);
let tableId: string;

beforeAll(async () => {
  database = await freshDatabase();
  await aCity(database);
  await by(anna).reads(async (tx) => {
    await insertPartner(tx, care);
    await insertPartner(tx, parish);
  });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await by(system).reads((tx) => tx.deleteFrom("network.roundTables").execute());
  ({ id: tableId } = await by(anna).does(foundTable, { name: "Runder Tisch Innen" }));
  await by(anna).does(joinTable, { tableId, partner: [care.id, parish.id] });
});

const meeting = { tag: "10.12.2026", von: "10:00", bis: "11:30", ort: "Gemeindesaal", themen: "Begrüßung" };
const plan = (changes: object = {}) => by(anna).does(planMeeting, { ...meeting, tableId, ...changes });

describe("a round table", () => {
  it("lets its hosts take turns", async () => {
    await plan({ gastgeber: care.id });
    expect((await by(anna).sees(showTable, { tableId })).nextHost?.name).toBe("Gemeinde");
  });

  it("loses a member that leaves, and ends by a tick", async () => {
    await by(anna).does(leaveTable, { tableId, partnerId: parish.id });
    expect((await by(anna).sees(showTable, { tableId })).members).toHaveLength(1);
    await by(anna).does(changeTable, { tableId, stand: "1", name: "Runder Tisch", beendet: "ja" });
    expect((await by(otto).sees(showTable, { tableId })).table).toMatchObject({ endedOn: today });
    await expect(by(anna).does(changeTable, { tableId, stand: "1", name: "X" })).rejects.toMatchObject({ status: 409 });
  });
});

describe("a meeting", () => {
  it.each([
    ["in the past", { tag: "23.11.2026" }, "tag"],
    ["that ends before it begins", { bis: "09:00" }, "bis"],
  ])("%s is refused", async (_, changes, field) => {
    await expect(plan(changes)).rejects.toMatchObject({ fields: [{ field }] });
  });

  it("invites each member by one way, as a mailing with proof", async () => {
    const { id: meetingId } = await plan();
    const letter = { betreff: "Einladung", text: "Guten Tag {Ansprechperson},", weg: "beste" };
    const { id: mailingId } = await by(anna).does(inviteToMeeting, { meetingId, ...letter });
    const { recipients } = await by(anna).sees(showMailing, { mailingId });
    expect(recipients.map(({ recipient, way }) => [recipient, way])).toEqual([
      ["Gemeinde", "brief"],
      ["Pflegedienst Beispiel", "mail"],
    ]);
    await by(anna).does(cancelMeeting, { meetingId });
    await expect(by(anna).does(inviteToMeeting, { meetingId, ...letter })).rejects.toMatchObject({
      reason: "network.meeting.not-planned",
    });
  });

  it("is written down from its day on, with who came and what is to be done", async () => {
    const { id: meetingId } = await plan();
    const minutes = { meetingId, da: [parish.id], protokoll: "Beschlossen: Seniorentag" };
    await expect(by(anna).does(recordMeeting, minutes)).rejects.toMatchObject({ reason: "network.meeting.not-yet" });
    const after = by(anna, day("2026-12-10"));
    await after.does(recordMeeting, minutes);
    const { id: taskId } = await after.does(addMeetingTask, {
      meetingId,
      worum: "Saal mieten",
      wer: "Gemeinde",
      frist: "",
    });
    expect((await by(otto).sees(showTable, { tableId })).tasks).toHaveLength(1);
    await after.does(finishMeetingTask, { taskId });
    const shown = await by(withRole("management")).sees(showMeeting, { meetingId });
    expect(shown).toMatchObject({
      attending: [parish.id],
      meeting: { state: "stattgefunden" },
      tasks: [{ doneOn: "2026-12-10" }],
    });
  });

  it("stands in a calendar, cancelled as well", async () => {
    const { id: meetingId } = await plan();
    await by(anna).does(changeMeeting, { ...meeting, meetingId, stand: "1", ort: "Bücherei" });
    await by(anna).does(cancelMeeting, { meetingId });
    const { meeting: found } = await by(anna).sees(showMeeting, { meetingId });
    const text = writeCalendar(found.table, [meetingEvent(found, "https://beispiel.example", today)]);
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20261210T100000");
    expect(text).toContain("LOCATION:Bücherei");
    expect(text).toContain("STATUS:CANCELLED");
  });

  it("is forgotten after five years, with its minutes", async () => {
    const { id: meetingId } = await plan();
    expect(await by(system, day("2031-12-10")).does(eraseOldMeetings, {})).toBe(0);
    expect(await by(system, day("2031-12-11")).does(eraseOldMeetings, {})).toBe(1);
    await expect(by(anna).sees(showMeeting, { meetingId })).rejects.toMatchObject({ status: 404 });
  });
});

describe("rights on round tables", () => {
  it.each([anna, otto, withRole("management"), withRole("planner"), withRole("admin"), nobody])(
    "are the same in the policy and in the database (%#)",
    async (actor) => {
      const readable = allows(tablePolicy, actor, "network.round-table.show", { officeId: inner });
      expect(await by(actor).reads((tx) => listTables(tx, [], today))).toHaveLength(readable ? 1 : 0);
      const changing = by(actor).reads((tx) =>
        tx.updateTable("network.roundTables").set({ about: "x" }).where("id", "=", tableId).executeTakeFirst(),
      );
      const writable = allows(tablePolicy, actor, "network.round-table.change", { officeId: inner });
      expect((await changing).numUpdatedRows).toBe(writable ? 1n : 0n);
    },
  );

  it("of another office answer like an unknown table", async () => {
    await expect(by(otto).does(planMeeting, { ...meeting, tableId })).rejects.toMatchObject({ status: 404 });
    await expect(by(otto).does(leaveTable, { tableId, partnerId: parish.id })).rejects.toMatchObject({ status: 404 });
  });
});
