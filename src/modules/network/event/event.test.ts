import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, anonymous } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { aCity, aPartner, counsellorIn, inner, outer, withRole } from "../network.fixtures.ts";
import { insertPartner } from "../partner/partner.store.ts";
import { freePlaces } from "./event.ts";
import {
  cancelOfficeEvent,
  changeOfficeEvent,
  holdEvent,
  registerForEvent,
  removeOfficeEvent,
  replanOfficeEvent,
  undoEventChange,
} from "./event-life.action.ts";
import { eventPolicy } from "./event.policy.ts";
import { findEvent } from "./event.store.ts";
import { exportEvents, showEvents } from "./event.view.ts";
import { eventsAsCsv } from "./events-csv.ts";
import { planEvent } from "./plan-event.action.ts";
import { setEventHosts } from "./set-hosts.action.ts";

const anna = counsellorIn(inner);
const elsewhere = counsellorIn(outer);
const management = withRole("management");

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await aCity(database);
  await as(database.staff, anna, (tx) => insertPartner(tx, aPartner()));
});
afterAll(() => database.drop());

const doing = (actor: Actor, today = "2026-11-24") => ({ db: database.staff, actor, clock: fixedDay(day(today)) });
const form = {
  titel: "Vorsorge-Nachmittag",
  art: "vortrag",
  tag: "24.11.2026",
  von: "15:00",
  bis: "17:00",
  ortname: "Gemeindehaus",
};
const plan = (changes = {}, actor = anna) => perform(planEvent, doing(actor), { ...form, ...changes });
const read = (id: string) => as(database.staff, anna, (tx) => findEvent(tx, id));
const list = (query: object, actor = anna) => look(showEvents, doing(actor), query);
const facts = async (id: string) => {
  const { rows } = await sql<{ state: string; visitors: number | null; offices: string[] }>`
    select state, visitors, offices from network.event_facts where id = ${id}`.execute(database.reports);
  return rows[0];
};

describe("planning", () => {
  it("makes one event for each day, held by the own office", async () => {
    const { count } = await plan({ titel: "Drei Tage", weitere: "25.11.2026\n26.11.2026, 25.11.2026" });
    expect(count).toBe(3);
    const { events } = await list({ q: "drei tage" });
    expect(events.map(({ onDay, officeNames }) => [onDay, officeNames])).toEqual([
      ["2026-11-24", ["Innen"]],
      ["2026-11-25", ["Innen"]],
      ["2026-11-26", ["Innen"]],
    ]);
  });

  it.each([
    [{ titel: "" }, "titel", "platform.field.missing"],
    [{ art: "konzert" }, "art", "network.event.no-kind"],
    [{ weitere: "morgen" }, "weitere", "network.event.no-days"],
    [{ weitere: Array.from({ length: 31 }, () => "25.11.2026").join("\n") }, "weitere", "network.event.too-many-days"],
    [{ von: "" }, "von", "network.event.no-start"],
    [{ bis: "14:00" }, "bis", "network.session.ends-before"],
    [{ ortname: "" }, "ort", "network.session.no-place"],
  ])("is refused with %o", async (changes, field, reason) => {
    await expect(plan(changes)).rejects.toMatchObject({ fields: [{ field, reason }] });
  });

  it("is refused to whoever belongs to no office", async () => {
    await expect(plan({}, management)).rejects.toMatchObject({ status: 403 });
    await expect(plan({}, counsellorIn())).rejects.toThrow("network.no-office");
  });
});

describe("several who hold it", () => {
  it("are one event for the city and one for each of them, and each changes it", async () => {
    const { id } = await plan();
    await expect(perform(registerForEvent, doing(elsewhere), { eventId: id, anzahl: "1" })).rejects.toMatchObject({
      status: 404,
    });
    await perform(setEventHosts, doing(anna), { eventId: id, bueros: [inner, outer], partner: aPartner().id });
    expect((await facts(id))?.offices).toEqual([inner, outer].toSorted());
    await perform(registerForEvent, doing(elsewhere), { eventId: id, anzahl: "1" });
    for (const buero of [inner, outer, "alle"]) {
      const { events } = await list({ buero });
      expect(events.filter((each) => each.id === id)).toHaveLength(1);
    }
  });

  it("are at least one office; whoever leaves changes it no more", async () => {
    const { id } = await plan();
    await expect(perform(setEventHosts, doing(anna), { eventId: id })).rejects.toMatchObject({
      fields: [{ field: "bueros", reason: "network.event.no-office" }],
    });
    await perform(setEventHosts, doing(anna), { eventId: id, bueros: outer });
    await expect(perform(registerForEvent, doing(anna), { eventId: id, anzahl: "1" })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("registrations", () => {
  it("are a number that grows and shrinks, up to the places", async () => {
    const { id } = await plan({ plaetze: "3" });
    const registers = (anzahl: string, was = "anmelden") =>
      perform(registerForEvent, doing(anna), { eventId: id, anzahl, was });
    await registers("2");
    await expect(registers("2")).rejects.toMatchObject({
      fields: [{ field: "anzahl", reason: "network.event.full", details: { free: 1 } }],
    });
    await expect(registers("3", "abmelden")).rejects.toMatchObject({
      fields: [{ field: "anzahl", reason: "network.event.fewer-registered" }],
    });
    await expect(registers("0")).rejects.toMatchObject({ fields: [{ reason: "network.event.no-number" }] });
    expect(freePlaces(await registers("1", "abmelden"))).toBe(2);
  });

  it("keep their seats when there shall be fewer places", async () => {
    const { id } = await plan({ plaetze: "9" });
    await perform(registerForEvent, doing(anna), { eventId: id, anzahl: "6" });
    const fewer = { ...form, eventId: id, plaetze: "5", stand: "2" };
    await expect(perform(changeOfficeEvent, doing(anna), fewer)).rejects.toMatchObject({
      fields: [{ field: "plaetze", reason: "network.event.more-registered", details: { registrations: 6 } }],
    });
  });
});

describe("the day itself", () => {
  it("counts when it took place and nobody came; the count can be taken back", async () => {
    const { id } = await plan();
    await expect(perform(holdEvent, doing(anna), { eventId: id })).rejects.toMatchObject({
      fields: [{ field: "besuche", reason: "network.session.no-count" }],
    });
    await perform(holdEvent, doing(anna), { eventId: id, besuche: "0", auswertung: "Zu warm für einen Vortrag" });
    expect(await facts(id)).toMatchObject({ state: "stattgefunden", visitors: 0 });
    await expect(perform(cancelOfficeEvent, doing(anna), { eventId: id, grund: "Sturm" })).rejects.toThrow(
      "network.event.was-held",
    );
    await expect(perform(registerForEvent, doing(anna), { eventId: id, anzahl: "1" })).rejects.toThrow(
      "network.event.not-planned",
    );
    await perform(replanOfficeEvent, doing(anna), { eventId: id });
    expect(await facts(id)).toMatchObject({ state: "geplant", visitors: null });
  });

  it("is not counted before it comes, nor when it was cancelled", async () => {
    const { id } = await plan({ tag: "25.11.2026" });
    const counts = () => perform(holdEvent, doing(anna), { eventId: id, besuche: "7" });
    await expect(counts()).rejects.toThrow("network.event.not-yet");
    await perform(cancelOfficeEvent, doing(anna), { eventId: id, grund: "Sturm" });
    await expect(counts()).rejects.toThrow("network.event.is-cancelled");
    expect(await facts(id)).toMatchObject({ state: "abgesagt", visitors: null });
  });

  it("waits in the list of those not counted from the day after on", async () => {
    const { id } = await plan({ titel: "Gestern", tag: "23.11.2026" });
    expect((await list({ stand: "ungezaehlt" })).events.map((each) => each.id)).toEqual([id]);
  });
});

describe("a change", () => {
  it("can be taken back until somebody changes it again", async () => {
    const { id } = await plan();
    await perform(changeOfficeEvent, doing(anna), { ...form, eventId: id, titel: "Anders", ort: "", stand: "1" });
    await perform(undoEventChange, doing(anna), { eventId: id, stand: "2" });
    expect(await read(id)).toMatchObject({ title: form.titel, undoable: false, version: 3 });
    await perform(cancelOfficeEvent, doing(anna), { eventId: id, grund: "Sturm" });
    await expect(perform(undoEventChange, doing(anna), { eventId: id, stand: "3" })).rejects.toMatchObject({
      status: 409,
    });
  });

  it("of two at once is refused to the second", async () => {
    const { id } = await plan();
    const changed = { ...form, eventId: id, stand: "1" };
    await perform(changeOfficeEvent, doing(anna), changed);
    await expect(perform(changeOfficeEvent, doing(anna), changed)).rejects.toThrow("network.event.changed-meanwhile");
  });

  it("takes out what was planned by mistake, with a tick, and nothing that was announced as cancelled", async () => {
    const { id } = await plan();
    const remove = (sicher?: string) =>
      perform(removeOfficeEvent, doing(anna), { eventId: id, ...(sicher && { sicher }) });
    await expect(remove()).rejects.toMatchObject({ fields: [{ field: "sicher" }] });
    await perform(cancelOfficeEvent, doing(anna), { eventId: id, grund: "Sturm" });
    await expect(remove("ja")).rejects.toThrow("network.event.not-planned");
    await perform(replanOfficeEvent, doing(anna), { eventId: id });
    await remove("ja");
    await expect(read(id)).rejects.toMatchObject({ status: 404 });
  });
});

describe("who may", () => {
  it("is said by the policy and by the database alike", async () => {
    const { id } = await plan();
    const actors = [anna, elsewhere, management, ...["planner", "editor", "admin", "data-protection"].map(withRole)];
    for (const actor of actors) {
      const tries = async (deed: (tx: Parameters<typeof findEvent>[0]) => Promise<bigint>) =>
        (await as(database.staff, actor, deed)) > 0n;
      const may = (deed: string) => allows(eventPolicy, actor, deed, { offices: [inner] });
      const seen = await tries(async (tx) =>
        BigInt((await sql`select from network.events where id = ${id}`.execute(tx)).rows.length),
      );
      const changed = await tries(
        async (tx) =>
          (await sql`update network.events set reason = null where id = ${id}`.execute(tx)).numAffectedRows ?? 0n,
      );
      expect([actor.name, seen, changed]).toEqual([actor.name, may("network.event.show"), may("network.event.change")]);
    }
    const removed = await as(database.staff, elsewhere, (tx) =>
      sql`delete from network.events where id = ${id}`.execute(tx),
    );
    expect(removed.numAffectedRows).toBe(0n);
  });

  it("see small numbers: only the offices that hold it, in the file as well", async () => {
    const { id } = await plan({ titel: "Kleine Runde", tag: "20.11.2026" });
    await perform(holdEvent, doing(anna), { eventId: id, besuche: "3" });
    const query = { q: "kleine runde", stand: "stattgefunden", buero: "alle" };
    const csvFor = async (actor: Actor) => {
      const { events, own } = await look(exportEvents, doing(actor), query);
      return eventsAsCsv(events, own);
    };
    expect(await csvFor(anna)).toContain(";3\r\n");
    expect(await csvFor(management)).toContain(";1–4\r\n");
  });

  it("visit: they see what is meant for them, cancelled ones with the reason, and no numbers", async () => {
    const { id } = await plan({ oeffentlich: "ja", plaetze: "1", titel: "Für alle" });
    await plan({ titel: "Nur für uns" });
    await perform(registerForEvent, doing(anna), { eventId: id, anzahl: "1" });
    const { rows } = await as(database.public, anonymous, (tx) => sql`select * from network.door_events`.execute(tx));
    expect(rows).toMatchObject([{ id, title: "Für alle", limited: true, fullUp: true, offices: [inner] }]);
    expect(Object.keys(rows[0] ?? {})).not.toContain("registrations");
  });

  it("leaves a line in the journal", async () => {
    const { id } = await plan();
    const { rows } = await sql<{ deed: string }>`
      select deed from platform.journal where subject = ${id}`.execute(database.owner);
    expect(rows).toEqual([{ deed: "network.event.plan" }]);
  });
});

it("an event that nobody has is unknown", async () => {
  await expect(perform(replanOfficeEvent, doing(anna), { eventId: newId() })).rejects.toMatchObject({ status: 404 });
});
