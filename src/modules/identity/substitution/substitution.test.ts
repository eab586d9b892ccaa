import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { newId } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { AccountId } from "../account/account.ts";
import { putAccount, putEmployers } from "../account/account.store.ts";
import { setRights } from "../rights/set-rights.action.ts";
import { findSession, openSession } from "../session/session.store.ts";
import { actAsSubstitute } from "./act.action.ts";
import { arrangeSubstitution } from "./arrange-substitution.action.ts";
import { arrange } from "./substitution.ts";
import { listSubstitutions } from "./substitution.store.ts";

const today = day("2026-11-24");
const city = newId();
const association = newId();
const [anna, bernd, carla, admin] = ["anna", "bernd", "carla", "admin"].map((name) => ({ id: newId(), name }));
if (!anna || !bernd || !carla || !admin) throw new Error("four people");

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await as(database.staff, system, async (tx) => {
    await putEmployers(tx, [
      { id: city, name: "Stadt", municipal: true, demo: false },
      { id: association, name: "Verband", municipal: false, demo: false },
    ]);
    for (const [{ id, name }, employer, office] of [
      [anna, city, "north"],
      [bernd, city, "south"],
      [carla, association, "north"],
    ] as const)
      await putAccount(tx, {
        id: AccountId.parse(id),
        email: `${name}@beispiel.invalid`,
        name,
        password: "x",
        active: true,
        demo: false,
        roles: ["counsellor"],
        scopes: { employer: [employer], stadtbezirk: [office] },
      });
  });
});
afterAll(() => database.drop());

const actorOf = ({ id, name }: { id: string; name: string }, role = "counsellor"): Actor => ({
  id,
  name,
  roles: [role],
});
const doing = (actor: Actor) => ({ db: database.staff, actor, clock: fixedDay(today) });
const input = (absent: { id: string }, substitute: { id: string }, from = "24.11.2026", until = "27.11.2026") => ({
  absent: absent.id,
  substitute: substitute.id,
  from,
  until,
});
const named = (actor: Actor) =>
  as(database.staff, actor, async (tx) =>
    (await listSubstitutions(tx, today)).map(({ substituteName }) => substituteName),
  );

describe("identity.substitution.arrange", () => {
  it.each([
    [input(anna, carla), "identity.substitution.other-employer"],
    [input(anna, anna), "identity.substitution.same"],
    [input(anna, bernd, "24.11.2026", "23.11.2026"), "identity.substitution.backwards"],
    [input(anna, bernd, "1.11.2026", "23.11.2026"), "identity.substitution.over"],
    [input(anna, bernd, "24.11.2026", "25.11.2027"), "identity.substitution.long"],
  ])("refuses %o", async (entered, reason) => {
    await expect(perform(arrangeSubstitution, doing(actorOf(anna)), entered)).rejects.toMatchObject({ reason });
  });

  it("says beside the field that a day is none", async () => {
    await expect(
      perform(arrangeSubstitution, doing(actorOf(anna)), input(anna, bernd, "31.2.2026")),
    ).rejects.toMatchObject({ fields: [{ field: "from", reason: "platform.dates.not-a-date" }] });
  });

  it("is nobody's to do for a colleague, except of the Geschäftsstelle", async () => {
    await expect(perform(arrangeSubstitution, doing(actorOf(bernd)), input(anna, bernd))).rejects.toMatchObject({
      status: 404,
    });
    await perform(arrangeSubstitution, doing(actorOf(admin, "management")), input(anna, bernd));
  });

  it("is seen by both sides and by nobody else in the office", async () => {
    expect(await named(actorOf(anna))).toEqual(["bernd"]);
    expect(await named(actorOf(bernd))).toEqual(["bernd"]);
    expect(await named(actorOf(carla))).toEqual([]);
  });
});

describe("standing in for somebody", () => {
  const session = (on = today) =>
    as(database.staff, { id: "sign-in", name: "", roles: ["sign-in"] }, (tx) =>
      findSession(tx, Buffer.from("token"), { now: new Date(), today: on }),
    );

  it("gives their offices instead of one's own, from the click on and until the last day", async () => {
    await as(database.staff, system, (tx) =>
      openSession(tx, {
        hash: Buffer.from("token"),
        accountId: bernd.id,
        stage: "full",
        method: "password",
        device: "",
        now: new Date(),
      }),
    );
    expect(await session()).toMatchObject({ actingFor: null, scopes: [`employer:${city}`, "stadtbezirk:south"] });
    const [arranged] = await as(database.staff, actorOf(bernd), (tx) => listSubstitutions(tx, today));
    await perform(actAsSubstitute, doing(actorOf(bernd)), { id: arranged?.id, beginnt: "ja" });
    expect(await session()).toMatchObject({ actingFor: anna.id, scopes: [`employer:${city}`, "stadtbezirk:north"] });
    expect(await session(day("2026-11-28"))).toMatchObject({ actingFor: null });
  });

  it("is not for the one who is away", async () => {
    const [arranged] = await as(database.staff, actorOf(anna), (tx) => listSubstitutions(tx, today));
    await expect(
      perform(actAsSubstitute, doing(actorOf(anna)), { id: arranged?.id, beginnt: "ja" }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it("is limited to a year even where nobody checks the form", () => {
    const plan = { id: "1", absentId: "a", substituteId: "b", fromOn: today, untilOn: day("2027-11-24") };
    expect(arrange(plan, { absentEmployers: ["c"], substituteEmployers: ["c"] }, today)).toBe(plan);
  });
});

describe("identity.rights.set", () => {
  const rights = {
    accountId: carla.id,
    roles: ["counsellor", "planner"],
    scopes: [`employer:${association}`],
    workplace: "",
  };

  it("gives roles and scopes and takes those that are not named", async () => {
    expect(await perform(setRights, doing(actorOf(admin, "admin")), rights)).toMatchObject({
      roles: ["counsellor", "planner"],
      scopes: [`employer:${association}`],
    });
  });

  it("is refused to a counsellor, and for a scope that cannot be", async () => {
    await expect(perform(setRights, doing(actorOf(anna)), rights)).rejects.toMatchObject({ status: 403 });
    await expect(
      perform(setRights, doing(actorOf(admin, "admin")), { ...rights, scopes: ["planet:mars"] }),
    ).rejects.toMatchObject({ fields: [{ reason: "identity.rights.no-scope" }] });
  });

  it("keeps the last admin", async () => {
    await as(database.staff, system, (tx) =>
      putAccount(tx, {
        id: AccountId.parse(admin.id),
        email: "admin@beispiel.invalid",
        name: "admin",
        password: "x",
        active: true,
        demo: false,
        roles: ["admin"],
      }),
    );
    await expect(
      perform(setRights, doing(actorOf(admin, "admin")), { ...rights, accountId: admin.id, roles: ["editor"] }),
    ).rejects.toMatchObject({ reason: "identity.rights.last-admin" });
  });
});
