import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "#platform/action/action.ts";
import { as } from "#platform/action/context.store.ts";
import { look } from "#platform/action/view.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { signIn } from "../session/sign-in.action.ts";
import { changePassword } from "./change-password.action.ts";
import { createAccount } from "./create-account.action.ts";
import { demoPassword } from "./demo-accounts.ts";
import { endAccount } from "./end-account.action.ts";
import { showAccounts } from "./list-accounts.view.ts";

const clock = fixedDay(day("2026-11-24"));
const door: Actor = { id: "sign-in", name: "", roles: ["sign-in"] };
const password = "vier lange Worte hier";
const erika = { name: "Erika Beispiel", email: "Erika@beispiel.invalid", role: "admin", password };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await perform(createAccount, asSystem(), erika);
});
afterAll(() => database.drop());

const asSystem = () => ({ db: database.staff, actor: system, clock });
const signInAs = (email: string, passwort: string) =>
  perform(signIn, { db: database.staff, actor: door, clock }, { email, passwort });
const openSessions = () => as(database.staff, system, (tx) => tx.selectFrom("identity.sessions").selectAll().execute());

describe("identity.account.create", () => {
  it("lets the colleague in, whose address is kept in small letters", async () => {
    expect(await signInAs("erika@beispiel.invalid", password)).toMatchObject({ token: expect.any(String) });
    expect(await look(showAccounts, asSystem(), {})).toEqual([
      { name: "Erika Beispiel", email: "erika@beispiel.invalid", roles: ["admin"], endedOn: null },
    ]);
  });

  it("refuses an address that has an account", async () => {
    await expect(perform(createAccount, asSystem(), { ...erika, name: "Jemand" })).rejects.toMatchObject({
      reason: "identity.account.exists",
    });
  });

  it.each([
    ["elf Zeichen", "identity.password.short"],
    [demoPassword, "identity.password.known"],
    ["aaaaaaaaaaaaaaaa", "identity.password.known"],
  ])("refuses the password %s", async (bad, reason) => {
    const entered = { ...erika, email: "neu@beispiel.invalid", password: bad };
    await expect(perform(createAccount, asSystem(), entered)).rejects.toMatchObject({
      fields: [{ field: "password", reason }],
    });
  });

  it("is nothing for an admin of the web pages yet", async () => {
    const admin: Actor = { id: "00000000-0000-4000-8000-000000000000", name: "", roles: ["admin"] };
    await expect(perform(createAccount, { db: database.staff, actor: admin, clock }, erika)).rejects.toMatchObject({
      status: 403,
    });
  });
});

describe("identity.account.change-password", () => {
  it("ends every open session and lets in with the new one only", async () => {
    await signInAs("erika@beispiel.invalid", password);
    await perform(changePassword, asSystem(), { email: "ERIKA@beispiel.invalid", password: "ganz andere Worte dort" });
    expect(await openSessions()).toEqual([]);
    await expect(signInAs("erika@beispiel.invalid", password)).rejects.toMatchObject({
      reason: "identity.session.wrong",
    });
    await signInAs("erika@beispiel.invalid", "ganz andere Worte dort");
  });
});

describe("identity.account.end", () => {
  it("ends the sessions, keeps the day, and happens once", async () => {
    await perform(endAccount, asSystem(), { email: "erika@beispiel.invalid" });
    expect(await openSessions()).toEqual([]);
    expect(await look(showAccounts, asSystem(), {})).toMatchObject([{ endedOn: "2026-11-24" }]);
    await expect(signInAs("erika@beispiel.invalid", "ganz andere Worte dort")).rejects.toMatchObject({
      reason: "identity.session.wrong",
    });
    await expect(perform(endAccount, asSystem(), { email: "erika@beispiel.invalid" })).rejects.toMatchObject({
      reason: "identity.account.unknown",
    });
  });
});
