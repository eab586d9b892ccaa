import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day, time } from "#platform/dates/local-date.ts";
import { type Actor, anonymous, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { endSeries } from "./end-series.action.ts";
import { makeSessionsAhead } from "./make-ahead.action.ts";
import { planSession } from "./plan-session.action.ts";
import { assignSession, cancelSession, changeSession, countSession, replanSession } from "./session-life.action.ts";
import { sessionPolicy } from "./session.policy.ts";
import { ruleOf } from "./session-series.ts";
import { showSessions } from "./session.view.ts";

const [office, elsewhere] = [newId(), newId()];
const anna: Actor = { id: newId(), name: "Anna Muster", roles: ["counsellor"], scopes: { stadtbezirk: [office] } };
const stranger: Actor = { ...anna, id: newId(), scopes: { stadtbezirk: [elsewhere] } };
const management: Actor = { id: newId(), name: "Leitung", roles: ["management"] };
const others = ["planner", "editor", "admin", "data-protection"].map((role): Actor => ({
  id: newId(),
  name: role,
  roles: [role],
}));

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const doing = (actor: Actor, today = "2026-11-24") => ({ db: database.staff, actor, clock: fixedDay(day(today)) });
const form = { art: "aussensprechstunde", tag: "24.11.2026", von: "10:00", bis: "12:00", ortname: "Wochenmarkt" };
const plan = (changes = {}, actor = anna) => perform(planSession, doing(actor), { ...form, ...changes });
const list = (stand: string, actor = anna) => look(showSessions, doing(actor), { stand, buero: "alle" });
const facts = async (id: string) => {
  const { rows } = await sql<{ state: string; visitors: number | null }>`
    select state, visitors from network.session_facts where id = ${id}`.execute(database.reports);
  return rows[0];
};

describe("a series", () => {
  const wanted = { until: null, starts: time("10:00"), ends: time("12:00"), notInSchoolHolidays: false } as const;
  it("every month keeps the weekday of its first day; a fifth means the last", () => {
    expect(ruleOf({ ...wanted, rhythm: "monat", from: day("2026-12-08") })).toMatchObject({ nth: 2, weekday: 2 });
    expect(ruleOf({ ...wanted, rhythm: "monat", from: day("2026-12-29") })).toMatchObject({ nth: "last", weekday: 2 });
  });

  it("makes its dates thirteen weeks ahead, each once, and none after its end", async () => {
    const { id, dates } = await plan({ rhythmus: "woche", tag: "01.12.2026" });
    expect(dates).toBe(13);
    expect((await perform(makeSessionsAhead, doing(system, "2026-12-08"), {})).made).toBe(2);
    expect((await perform(makeSessionsAhead, doing(system, "2026-12-08"), {})).made).toBe(0);
    await perform(endSeries, doing(anna), { sessionId: id, letzter: "15.12.2026", sicher: "ja" });
    expect((await list("kommend")).sessions.map(({ onDay }) => onDay)).toEqual([
      "2026-12-01",
      "2026-12-08",
      "2026-12-15",
    ]);
    expect((await perform(makeSessionsAhead, doing(system, "2026-12-10"), {})).made).toBe(0);
  });

  it.each([
    [{ tag: "01.12.2026", rhythmus: "woche", ende: "30.11.2026" }, "ende", "network.session.ends-early"],
    [{ tag: "01.10.2026", rhythmus: "woche" }, "tag", "network.session.in-past"],
    [{ bis: "09:00" }, "bis", "network.session.ends-before"],
    [{ ortname: "" }, "ort", "network.session.no-place"],
    [{ wer: anna.id, vertretung: anna.id }, "vertretung", "network.session.same-person"],
  ])("is refused with %o", async (changes, field, reason) => {
    await expect(plan(changes)).rejects.toMatchObject({ fields: [{ field, reason }] });
  });
});

describe("a date", () => {
  it("counts when it was held and nobody came; a count can be taken back", async () => {
    const { id } = await plan();
    await expect(perform(countSession, doing(anna), { sessionId: id })).rejects.toMatchObject({
      fields: [{ field: "besuche", reason: "network.session.no-count" }],
    });
    await perform(countSession, doing(anna), { sessionId: id, besuche: "0" });
    expect(await facts(id)).toEqual({ state: "gehalten", visitors: 0 });
    await expect(perform(cancelSession, doing(anna), { sessionId: id, grund: "Sturm" })).rejects.toThrow(
      "network.session.was-held",
    );
    await perform(replanSession, doing(anna), { sessionId: id });
    expect(await facts(id)).toEqual({ state: "geplant", visitors: null });
  });

  it("does not count when it was cancelled, and visitors see why", async () => {
    const { id } = await plan({ oeffentlich: "ja", tag: "25.11.2026" });
    await expect(perform(countSession, doing(anna), { sessionId: id, besuche: "1" })).rejects.toThrow(
      "network.session.not-yet",
    );
    await perform(cancelSession, doing(anna), { sessionId: id, grund: "Sturm" });
    expect(await facts(id)).toEqual({ state: "ausgefallen", visitors: null });
    await plan({ tag: "26.11.2026" });
    const { rows } = await as(database.public, anonymous, (tx) =>
      sql`select id, state, reason from network.door_sessions`.execute(tx),
    );
    expect(rows).toEqual([{ id, state: "ausgefallen", reason: "Sturm" }]);
    await expect(perform(countSession, doing(anna), { sessionId: id, besuche: "1" })).rejects.toThrow(
      "network.session.is-cancelled",
    );
  });

  it("waits in the list of those not counted from the day after on", async () => {
    const { id } = await plan({ tag: "23.11.2026" });
    expect((await list("ungezaehlt")).sessions.map((each) => each.id)).toEqual([id]);
  });

  it("is moved and given to somebody; two who change it at once do not overwrite each other", async () => {
    const { id } = await plan();
    const moved = { ...form, sessionId: id, tag: "27.11.2026", stand: "1" };
    await perform(changeSession, doing(anna), moved);
    await expect(perform(changeSession, doing(anna), moved)).rejects.toThrow("network.session.changed-meanwhile");
    const given = await perform(assignSession, doing(anna), { sessionId: id, wer: anna.id, vertretung: stranger.id });
    expect(given).toMatchObject({ onDay: "2026-11-27", staffId: anna.id, substituteId: stranger.id });
  });
});

describe("who may", () => {
  it("is said by the policy and by the database alike", async () => {
    const { id } = await plan();
    for (const actor of [anna, stranger, management, ...others]) {
      const seen = await as(database.staff, actor, (tx) =>
        sql`select from network.sessions where id = ${id}`.execute(tx),
      );
      const changed = await as(database.staff, actor, (tx) =>
        sql`update network.sessions set reason = null where id = ${id}`.execute(tx),
      );
      const may = (deed: string) => allows(sessionPolicy, actor, deed, { officeId: office });
      expect([actor.name, seen.rows.length > 0]).toEqual([actor.name, may("network.session.show")]);
      expect([actor.name, changed.numAffectedRows === 1n]).toEqual([actor.name, may("network.session.change")]);
    }
  });

  it("change a date of another office: nobody, and it answers like an unknown one", async () => {
    const { id } = await plan();
    await expect(perform(countSession, doing(stranger), { sessionId: id, besuche: "3" })).rejects.toMatchObject({
      status: 404,
    });
    await expect(perform(planSession, doing(management), form)).rejects.toMatchObject({ status: 403 });
  });
});
