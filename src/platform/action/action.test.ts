import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import type { Policy } from "#platform/policy/policy.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import { findSetting, putSetting } from "#platform/settings/settings.store.ts";
import { action, noSubject, perform, type Doer } from "./action.ts";
import { requiredText } from "./input.ts";
import { look, view } from "./view.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const gardener: Actor = { id: "g", name: "Gerda Beispiel", roles: ["gardener"], substituteFor: "h" };
const guest: Actor = { id: "s", name: "Gast Beispiel", roles: ["guest"] };
const doer = (actor: Actor): Doer => ({ db: database.staff, actor, clock: fixedDay(day("2026-11-24")) });

const bedPolicy: Policy<{ readonly closed: boolean } | undefined> = [
  { role: "gardener", may: ["garden.bed.plant", "garden.bed.show"], when: (_, bed) => !bed?.closed },
];
const bedOf = async (_tx: Transaction, { bed: name }: { readonly bed: string }) => ({
  id: name,
  closed: name === "wall",
});

const plant = action({
  name: "garden.bed.plant",
  input: z.object({ bed: requiredText(), what: requiredText(10) }),
  subject: bedOf,
  policy: bedPolicy,
  async run({ tx, input, subject, today }) {
    await putSetting(tx, input.bed, { what: input.what, today });
    if (input.what === "stone") throw refuse("garden.bed.hard");
    return { ...subject, what: input.what };
  },
});

const show = view({
  name: "garden.bed.show",
  input: z.object({ bed: z.string() }),
  subject: bedOf,
  policy: bedPolicy,
  journalled: true,
  load: async ({ tx, subject }) => findSetting(tx, subject.id),
});

const journal = async () =>
  (
    await sql<{ deed: string; subject: string; changed: string[]; actor: string; substitute: string }>`
    select deed, subject, changed, actor, substitute from platform.journal order by seq`.execute(database.owner)
  ).rows;

describe("a deed", () => {
  it("changes the record and writes its line, with the names of what changed and nothing of the values", async () => {
    await perform(plant, doer(gardener), { bed: "south", what: "beans" });
    expect(await findSetting(database.owner, "south")).toEqual({ what: "beans", today: "2026-11-24" });
    expect((await journal()).at(-1)).toEqual({
      deed: "garden.bed.plant",
      subject: "south",
      changed: ["what"],
      actor: "g",
      substitute: "h",
    });
  });

  it("that is refused in the middle leaves neither change nor line", async () => {
    const before = await journal();
    await expect(perform(plant, doer(gardener), { bed: "north", what: "stone" })).rejects.toMatchObject({
      reason: "garden.bed.hard",
    });
    expect(await findSetting(database.owner, "north")).toBeUndefined();
    expect(await journal()).toEqual(before);
  });

  it("says which fields are wrong, each with a reason", async () => {
    await expect(perform(plant, doer(gardener), { bed: " ", what: "a".repeat(11) })).rejects.toMatchObject({
      fields: [
        { field: "bed", reason: "platform.field.missing" },
        { field: "what", reason: "platform.field.too-long", details: { most: 10 } },
      ],
    });
  });

  it("is forbidden to a role that may never do it, before anything is read", async () => {
    await expect(perform(plant, doer(guest), {})).rejects.toMatchObject({ status: 403 });
  });

  it("on a foreign record answers exactly as on an unknown one", async () => {
    await expect(perform(plant, doer(gardener), { bed: "wall", what: "ivy" })).rejects.toMatchObject({
      status: 404,
      reason: "platform.unknown",
    });
  });

  it("cannot be defined twice under one name", () => {
    expect(() =>
      action({ name: "garden.bed.plant", input: z.object({}), subject: noSubject, policy: [], run: async () => null }),
    ).toThrow(/garden.bed.plant/);
  });
});

describe("a view", () => {
  it("of a module with Sozialdaten leaves a line", async () => {
    await look(show, doer(gardener), { bed: "south" });
    expect((await journal()).at(-1)).toMatchObject({ deed: "garden.bed.show", subject: "south" });
  });

  it("of a foreign record answers 404", async () => {
    await expect(look(show, doer(gardener), { bed: "wall" })).rejects.toBeInstanceOf(Refusal);
  });
});
