import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountId, putAccount, putEmployers } from "#modules/identity/index.ts";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { addDays, day, time } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import type { Case } from "../case/case.ts";
import { closeCase } from "../case/close-case.action.ts";
import { openCase } from "../case/open-case.action.ts";
import { transferCase } from "../case/transfer-case.action.ts";
import { recordConsent } from "../consent/record-consent.action.ts";
import { eraseOnDemand } from "../privacy/erase-on-demand.action.ts";
import { restrictProcessing } from "../privacy/restrict.action.ts";
import { dayInField } from "../typed-day.ts";
import { appointmentPolicy } from "./appointment.policy.ts";
import { eraseAppointmentNames, makeSlotsAhead, remindAppointments } from "./appointment-night.action.ts";
import {
  cancelAppointment,
  changeAppointment,
  moveAppointment,
  noteAppointmentOutcome,
  noteReminded,
  restoreAppointment,
} from "./appointment-life.action.ts";
import { readAppointment } from "./appointment.store.ts";
import {
  askForCaseAppointment,
  showAppointment,
  showAppointmentDay,
  showAppointments,
  showWishes,
} from "./appointment.view.ts";
import { bookForCase, bookSlot } from "./book.action.ts";
import { openSlots } from "./open-slots.action.ts";
import { cut } from "./slot.ts";
import { listFree } from "./slot.store.ts";
import { showSlots } from "./slot.view.ts";
import { closeDays, closeSlot, endSlotSeries, reopenSlot } from "./switch-slots.action.ts";

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
const standIn: Actor = { ...doris, substituteFor: anna.id };
const others: readonly Actor[] = ["management", "planner", "data-protection", "admin", "editor"].map((role) => ({
  id: newId(),
  name: role,
  roles: [role],
  scopes: { stadtbezirk: [north], employer: [city] },
}));
const nobody: Actor = { id: newId(), name: "niemand", roles: [] };

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

let hour = 0;
/** Times of their own on a day of their own, so that tests do not stand on each other. */
const opened = async (actor = anna, changes: object = {}) => {
  const tag = dayInField(addDays(day("2027-04-05"), 7 * hour++));
  const form = { wer: actor.id, tag, von: "9:00", bis: "10:00", minuten: "30", ortname: "Büro" };
  const { onDay } = await perform(openSlots, doing(actor), { ...form, ...changes });
  const free = await as(database.staff, actor, (tx) =>
    listFree(tx, { from: onDay, officeIds: actor.scopes?.["stadtbezirk"] ?? [], staffId: actor.id, limit: 100 }),
  );
  return free.filter((slot) => slot.onDay === onDay);
};
const oneSlot = async (actor = anna, changes: object = {}) => (await opened(actor, changes))[0]?.id ?? "";
const book = (slotId: string, typed: object = {}, actor = anna) =>
  perform(bookSlot, doing(actor), { slotId, name: "Erna Beispiel", phone: "0231 0001", ...typed });
const stateOf = async (slotId: string) =>
  (await sql<{ state: string }>`select state from counselling.slots where id = ${slotId}`.execute(database.owner))
    .rows[0]?.state;
const read = (id: string, actor = anna) => as(database.staff, actor, (tx) => readAppointment(tx, id));
let count = 0;
const names = ["Abel", "Zander", "Kowalski", "Nowak", "Ruhland", "Veltmann", "Oppermann", "Ihde", "Quast", "Ulbricht"];
const openedCase = (typed: object = {}): Promise<Case> =>
  perform(openCase, doing(anna), {
    ...{ lastName: `${names[count % names.length]}${count++}`, firstName: "Test", birthDate: "" },
    ...{ channel: "telefon", referrer: "selbst", anders: "ja", phone: "0231 0002", ...typed },
  });
const bookFor = (current: Case, slotId: string, typed: object = {}) =>
  perform(bookForCase, doing(anna), { caseId: current.id, slotId, ...typed });
const appointmentOf = async (current: Case) =>
  (
    await sql<{ id: string; slotId: string; state: string }>`
      select id, slot_id, state from counselling.appointments where case_id = ${current.id}`.execute(database.owner)
  ).rows[0];
const lastLine = async () =>
  (
    await sql<{ deed: string; subject: string; changed: unknown }>`
      select deed, subject, changed from platform.journal order by seq desc limit 1`.execute(database.owner)
  ).rows[0];
const unknown = { status: 404, reason: "platform.unknown" };

describe("a time that is kept free", () => {
  it("is cut into whole talks; what is left over is none", () => {
    const times = { startsAt: time("09:00"), endsAt: time("10:50") };
    expect(cut(times, 45).map(({ startsAt, endsAt }) => `${startsAt}-${endsAt}`)).toEqual([
      "09:00-09:45",
      "09:45-10:30",
    ]);
    expect(cut(times, 120)).toEqual([]);
  });

  it("never lies over another of the same colleague", async () => {
    const [first] = await opened(bernd, { tag: "3.2.2027" });
    expect(first?.startsAt).toBe("09:00");
    await expect(opened(bernd, { tag: "3.2.2027", von: "9:15", bis: "9:45" })).rejects.toMatchObject({
      fields: [{ field: "tag", reason: "counselling.slot.nothing-new" }],
    });
    expect(await opened(bernd, { tag: "3.2.2027", von: "9:30", bis: "11:00" })).toHaveLength(4);
    expect(await opened(anna, { tag: "3.2.2027" })).toHaveLength(2);
  });

  it.each([
    [{ tag: "1.10.2026" }, "tag", "counselling.day.past"],
    [{ bis: "9:20" }, "bis", "counselling.slot.too-short"],
    [{ von: "früh" }, "von", "platform.field.time"],
    [{ minuten: "7" }, "minuten", "counselling.slot.no-length"],
    [{ ortname: "" }, "ort", "network.session.no-place"],
    [{ wer: doris.id }, "wer", "counselling.slot.no-colleague"],
    [{ rhythmus: "woche", ende: "1.12.2026" }, "ende", "counselling.slot.ends-early"],
  ])("is refused with %o", async (changes, field, reason) => {
    await expect(opened(anna, changes)).rejects.toMatchObject({ fields: [{ field, reason }] });
  });

  it("comes again every week, eight weeks ahead, each once, and no more after its end; what is taken stays", async () => {
    await opened(bernd, { tag: "25.11.2026", rhythmus: "woche" });
    const listed = () => look(showSlots, doing(bernd), {});
    const { free, series } = await listed();
    const days = new Set(free.filter(({ seriesId }) => seriesId === series[0]?.id).map(({ onDay }) => onDay));
    expect([...days]).toEqual(
      ["25", "02", "09", "16", "23", "30", "06", "13"].map((date, at) =>
        at === 0 ? "2026-11-25" : at < 6 ? `2026-12-${date}` : `2027-01-${date}`,
      ),
    );
    expect(await perform(makeSlotsAhead, doing(system, day("2026-12-01")), {})).toBe(2);
    expect(await perform(makeSlotsAhead, doing(system, day("2026-12-01")), {})).toBe(0);
    const taken = free.find(({ onDay }) => onDay === "2026-12-16")?.id ?? "";
    await book(taken, {}, bernd);
    await perform(endSlotSeries, doing(bernd), { seriesId: series[0]?.id, letzter: "9.12.2026" });
    const left = (await listed()).free.filter(({ seriesId }) => seriesId === series[0]?.id);
    expect(left.every(({ onDay }) => onDay <= "2026-12-09")).toBe(true);
    expect(await stateOf(taken)).toBe("vergeben");
  });

  it("is given to nobody once its colleague has left; what is taken stays", async () => {
    const [first, second] = await opened(carla, { tag: "15.3.2027" });
    await book(first?.id ?? "", {}, carla);
    const setActive = (active: boolean) =>
      sql`update identity.accounts set active = ${active} where id = ${carla.id}`.execute(database.owner);
    await setActive(false);
    await perform(makeSlotsAhead, doing(system), {});
    expect([await stateOf(first?.id ?? ""), await stateOf(second?.id ?? "")]).toEqual(["vergeben", "gesperrt"]);
    await setActive(true);
  });

  it("is closed and opened again, alone or a whole day; what is taken stays", async () => {
    const [first, second] = await opened(anna, { tag: "8.2.2027" });
    await book(first?.id ?? "");
    await expect(perform(closeSlot, doing(anna), { slotId: first?.id })).rejects.toThrow(
      "counselling.appointment.slot-taken",
    );
    await perform(closeSlot, doing(anna), { slotId: second?.id });
    await expect(book(second?.id ?? "")).rejects.toThrow("counselling.appointment.slot-taken");
    await perform(reopenSlot, doing(anna), { slotId: second?.id });
    const days = { wer: anna.id, tag: "8.2.2027" };
    expect(await perform(closeDays, doing(bernd), days)).toMatchObject({ count: 1 });
    expect(await stateOf(first?.id ?? "")).toBe("vergeben");
    expect(await perform(closeDays, doing(bernd), { ...days, wie: "freigeben" })).toMatchObject({ count: 1 });
    await expect(perform(closeDays, doing(doris), days)).rejects.toMatchObject({ reason: "platform.fields" });
    await expect(perform(closeSlot, doing(doris), { slotId: second?.id })).rejects.toMatchObject(unknown);
  });
});

describe("an appointment", () => {
  it("takes its time: of two who book it at once one is told that it is gone", async () => {
    const slotId = await oneSlot();
    const both = await Promise.allSettled([book(slotId), book(slotId, { name: "Otto Beispiel" }, bernd)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "counselling.appointment.slot-taken" },
    });
  });

  it("cannot be booked twice in the database either", async () => {
    const slotId = await oneSlot();
    await book(slotId);
    const second = sql`insert into counselling.appointments (id, slot_id, name, reminder, state, booked_by, created_at)
      values (${newId()}, ${slotId}, 'Otto', 'keine', 'vereinbart', ${anna.id}, now())`;
    await expect(as(database.staff, anna, (tx) => second.execute(tx))).rejects.toThrow("appointments_one_per_slot");
  });

  it.each([
    [{ name: "" }, "name", "platform.field.missing"],
    [{ phone: "" }, "phone", "counselling.appointment.no-way"],
    [{ email: "keine" }, "email", "platform.field.email"],
    [{ reminder: "mail" }, "reminder", "counselling.appointment.no-mail"],
    [{ phone: "", email: "a@beispiel.invalid", reminder: "telefon" }, "reminder", "counselling.appointment.no-phone"],
  ])("without a case is refused with %o", async (typed, field, reason) => {
    await expect(book(await oneSlot(), typed)).rejects.toMatchObject({ fields: [{ field, reason }] });
  });

  it("leaves a line in the journal that says nothing of who comes", async () => {
    const { id } = await book(await oneSlot());
    expect(await lastLine()).toMatchObject({ deed: "counselling.appointment.book", subject: id });
    expect(JSON.stringify(await lastLine())).not.toContain("Erna");
  });

  it("is moved: the old time is free again, the new one taken, and it is reminded of anew", async () => {
    const [first, second] = await opened();
    const { id } = await book(second?.id ?? "", { reminder: "telefon", wantsEarlier: "ja" });
    await perform(noteReminded, doing(anna), { appointmentId: id });
    await perform(moveAppointment, doing(anna), { appointmentId: id, slotId: first?.id });
    expect(await read(id)).toMatchObject({ slotId: first?.id, remindedOn: null, wantsEarlier: false });
    expect([await stateOf(first?.id ?? ""), await stateOf(second?.id ?? "")]).toEqual(["vergeben", "frei"]);
    const foreign = await oneSlot(doris);
    await expect(perform(moveAppointment, doing(anna), { appointmentId: id, slotId: foreign })).rejects.toMatchObject(
      unknown,
    );
  });

  it("is cancelled and the time free; taken back only while nobody else has it", async () => {
    const slotId = await oneSlot();
    const { id } = await book(slotId);
    await perform(cancelAppointment, doing(anna), { appointmentId: id });
    expect(await stateOf(slotId)).toBe("frei");
    await perform(restoreAppointment, doing(anna), { appointmentId: id });
    expect(await stateOf(slotId)).toBe("vergeben");
    await perform(cancelAppointment, doing(anna), { appointmentId: id });
    await book(slotId, { name: "Otto Beispiel" });
    await expect(perform(restoreAppointment, doing(anna), { appointmentId: id })).rejects.toThrow(
      "counselling.appointment.slot-taken",
    );
    await expect(perform(cancelAppointment, doing(anna), { appointmentId: id })).rejects.toThrow(
      "counselling.appointment.not-planned",
    );
  });

  it("ends with came or no-show on its day and not before, and is counted without a name", async () => {
    const { id } = await book(await oneSlot(anna, { tag: "24.11.2026", von: "7:00", bis: "8:00" }));
    const later = await book(await oneSlot());
    await expect(
      perform(noteAppointmentOutcome, doing(anna), { appointmentId: later.id, outcome: "gekommen" }),
    ).rejects.toThrow("counselling.appointment.not-yet");
    await perform(noteAppointmentOutcome, doing(anna), { appointmentId: id, outcome: "nicht-gekommen" });
    const { rows } = await sql<object>`
      select office_id, on_day, state, in_case from counselling.appointment_facts where id = ${id}`.execute(
      database.reports,
    );
    expect(rows).toEqual([{ officeId: north, onDay: today, state: "nicht-gekommen", inCase: false }]);
    await perform(restoreAppointment, doing(anna), { appointmentId: id });
    expect(await read(id)).toMatchObject({ state: "vereinbart" });
  });

  it("earlier: who wishes it is offered the freed time, and nobody whom it would not help", async () => {
    const soon = await oneSlot(anna, { tag: "11.1.2027", von: "13:00", bis: "13:30" });
    const late = await book(await oneSlot(anna, { tag: "12.3.2027" }), { name: "Lotte Spät", wantsEarlier: "ja" });
    const early = await book(await oneSlot(anna, { tag: "8.1.2027", von: "13:00", bis: "13:30" }), {
      ...{ name: "Fritz Früh", wantsEarlier: "ja" },
    });
    const { wishes, offered } = await look(showWishes, doing(anna), { frei: soon });
    const ids = wishes.map(({ id }) => id);
    expect([offered?.id, ids.includes(late.id), ids.includes(early.id)]).toEqual([soon, true, false]);
    await perform(changeAppointment, doing(anna), { appointmentId: late.id, reminder: "keine" });
    expect((await look(showWishes, doing(anna), {})).wishes.map(({ id }) => id)).not.toContain(late.id);
  });
});

describe("who reads an appointment", () => {
  const readers = () => [anna, bernd, carla, doris, standIn, ...others, nobody];
  const seen = async (id: string) => {
    const one = await read(id);
    for (const actor of readers()) {
      const may = allows(appointmentPolicy, actor, "counselling.appointment.show", one);
      const { rows } = await as(database.staff, actor, (tx) =>
        sql`select from counselling.appointments where id = ${id}`.execute(tx),
      );
      expect([actor.name, rows.length]).toEqual([actor.name, may ? 1 : 0]);
    }
  };

  it("without a case is whoever the policy lets: office and employer, the talk's colleague, who arranged it", async () => {
    await seen((await book(await oneSlot(bernd), {}, bernd)).id);
    await seen((await book(await oneSlot(carla), {}, anna)).id);
  });

  it.each([false, true])("with a case is whoever reads the case (shared in the tandem: %s)", async (shared) => {
    const current = await openedCase();
    if (shared)
      await perform(recordConsent, doing(anna), {
        ...{ caseId: current.id, scopes: ["speichern", "tandem"], form: "papier" },
      });
    await bookFor(current, await oneSlot());
    await seen((await appointmentOf(current))?.id ?? "");
  });

  it("others of the office see that a time is taken and not by whom; nobody else sees the time", async () => {
    const [slot] = await opened();
    await book(slot?.id ?? "");
    const asked = { tag: slot?.onDay, wer: "alle" };
    const forCarla = await look(showAppointmentDay, doing(carla), asked);
    expect(forCarla.lines.find(({ id }) => id === slot?.id)).toMatchObject({ state: "vergeben", appointmentId: null });
    expect(forCarla.known).toEqual([]);
    const forDoris = await look(showAppointmentDay, doing(doris), asked);
    expect(forDoris.lines.filter(({ staffId }) => staffId === anna.id)).toEqual([]);
    for (const actor of others)
      await expect(look(showAppointments, doing(actor), {})).rejects.toMatchObject({ status: 403 });
  });

  it("a foreign one answers like one that never was, at each deed", async () => {
    const { id: appointmentId } = await book(await oneSlot());
    await expect(look(showAppointment, doing(doris), { appointmentId })).rejects.toMatchObject(unknown);
    await expect(look(showAppointment, doing(carla), { appointmentId: newId() })).rejects.toMatchObject(unknown);
    for (const deed of [cancelAppointment, noteReminded, restoreAppointment])
      for (const actor of [doris, carla])
        await expect(perform(deed, doing(actor), { appointmentId })).rejects.toMatchObject(unknown);
    await expect(book(await oneSlot(), {}, doris)).rejects.toMatchObject(unknown);
  });

  it("and reading leaves a line", async () => {
    const { id } = await book(await oneSlot());
    await look(showAppointment, doing(anna), { appointmentId: id });
    expect(await lastLine()).toMatchObject({ deed: "counselling.appointment.show", subject: id });
  });
});

describe("an appointment in a case", () => {
  it("is only with somebody who may read the case", async () => {
    const current = await openedCase();
    const foreign = await oneSlot(carla);
    await expect(bookFor(current, foreign)).rejects.toThrow("counselling.appointment.not-for-case");
    const { free } = await look(askForCaseAppointment, doing(anna), { caseId: current.id });
    expect(free.filter(({ staffId }) => staffId === carla.id)).toEqual([]);
  });

  it("ends with the case, and the time is free again", async () => {
    const current = await openedCase();
    const slotId = await oneSlot();
    await bookFor(current, slotId);
    await perform(closeCase, doing(anna), { caseId: current.id, reason: "vermittelt", goals: "ganz" });
    expect([await appointmentOf(current), await stateOf(slotId)]).toMatchObject([{ state: "abgesagt" }, "frei"]);
    await expect(bookFor(current, slotId)).rejects.toThrow("counselling.case.already-closed");
  });

  it("stays behind when another office goes on", async () => {
    const current = await openedCase();
    const slotId = await oneSlot();
    await bookFor(current, slotId);
    await perform(transferCase, doing(anna), { caseId: current.id, responsible: doris.id, agreed: "ja" });
    expect(await stateOf(slotId)).toBe("frei");
  });

  it("goes with the case when it is erased, and the time is free again", async () => {
    const current = await openedCase();
    const slotId = await oneSlot();
    await bookFor(current, slotId);
    await perform(eraseOnDemand, doing(anna), { caseId: current.id, understood: "ja" });
    expect([await appointmentOf(current), await stateOf(slotId)]).toEqual([undefined, "frei"]);
  });

  it("is not changed while processing is restricted", async () => {
    const current = await openedCase();
    await bookFor(current, await oneSlot());
    await perform(restrictProcessing, doing(anna), { caseId: current.id, reason: "Strittig", understood: "ja" });
    const appointmentId = (await appointmentOf(current))?.id;
    await expect(perform(cancelAppointment, doing(anna), { appointmentId })).rejects.toMatchObject({
      reason: "counselling.privacy.restricted",
    });
  });
});

describe("at night", () => {
  const mails = async () =>
    (
      await sql<{ recipient: string; body: string }>`
        select recipient, body from platform.mails order by created_at`.execute(database.owner)
    ).rows;

  it("who wished it is reminded once, two days before, and the mail says nothing of what it is about", async () => {
    const typed = { email: "erna@beispiel.invalid", reminder: "mail" };
    const { id } = await book(await oneSlot(anna, { tag: "26.11.2026" }), typed);
    await book(await oneSlot(anna, { tag: "27.11.2026" }), typed);
    const remind = () => perform(remindAppointments, doing(system), { phone: "0231 000" });
    expect([await remind(), await remind()]).toEqual([1, 0]);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe("erna@beispiel.invalid");
    expect(mail?.body).toContain("Donnerstag, 26. November 2026, 9");
    expect(mail?.body).not.toContain("Erna");
    expect(await read(id)).toMatchObject({ remindedOn: today });
  });

  it("nobody writes to the dead", async () => {
    const current = await openedCase({ email: "otto@beispiel.invalid" });
    await bookFor(current, await oneSlot(anna, { tag: "25.11.2026", von: "14:00", bis: "14:30" }), {
      reminder: "mail",
    });
    await sql`update people.persons set died_on = ${today} where id = ${current.personId}`.execute(database.owner);
    expect(await perform(remindAppointments, doing(system), { phone: "0231 000" })).toBe(0);
  });

  it("names without a case go on the eighth day; that somebody came stays counted", async () => {
    const slotId = await oneSlot(anna, { tag: "24.11.2026", von: "17:00", bis: "17:30" });
    const { id } = await book(slotId);
    await perform(noteAppointmentOutcome, doing(anna), { appointmentId: id, outcome: "gekommen" });
    await perform(eraseAppointmentNames, doing(system, day("2026-12-01")), {});
    expect(await read(id)).toMatchObject({ name: "Erna Beispiel" });
    await perform(eraseAppointmentNames, doing(system, day("2026-12-02")), {});
    expect(await read(id)).toMatchObject({ name: null, phone: null, email: null, state: "gekommen" });
    await perform(eraseAppointmentNames, doing(system, day("2029-11-25")), {});
    await expect(read(id)).rejects.toMatchObject(unknown);
    expect(await stateOf(slotId)).toBeUndefined();
  });
});
