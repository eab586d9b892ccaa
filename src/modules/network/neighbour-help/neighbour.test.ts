import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { allows } from "#platform/policy/policy.ts";
import { aCity, counsellorIn, doingAs, inner, nobody, outer, today, withRole } from "../network.fixtures.ts";
import {
  addNeighbourCard,
  endMatch,
  eraseNeighbourCards,
  makeMatch,
  withdrawNeighbourCard,
} from "./neighbour.action.ts";
import { cardPolicy } from "./neighbour.policy.ts";
import { showCard, showCards } from "./neighbour.view.ts";

let database: TestDatabase;
const anna = counsellorIn(inner);
const otto = counsellorIn(outer);
const by = (actor: Actor, on = today) => doingAs(database, actor, on);

beforeAll(async () => {
  database = await freshDatabase();
  await aCity(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await by(system).reads((tx) => tx.deleteFrom("network.neighbourCards").execute());
});

const card = {
  seite: "suche",
  hilfe: "einkaufen",
  worum: "Einmal in der Woche",
  vorname: "Erna",
  telefon: "0231 1",
  einwilligung: "ja",
};
const add = (changes: object = {}, actor = anna, on = today) =>
  by(actor, on).does(addNeighbourCard, { ...card, ...changes });
const offer = (changes: object = {}) => add({ seite: "biete", vorname: "Kurt", ...changes });

describe("a card of neighbour help", () => {
  it("is kept with the person's consent only", async () => {
    await expect(add({ einwilligung: "" })).rejects.toMatchObject({ fields: [{ field: "einwilligung" }] });
  });

  it("finds who offers the same in the same office, the same quarter first", async () => {
    const { id: cardId } = await add({ quartier: inner });
    await offer({ vorname: "Fern" });
    await offer({ vorname: "Nah", quartier: inner });
    await offer({ hilfe: "garten" });
    await add({ seite: "biete" }, otto);
    expect((await by(anna).sees(showCard, { cardId })).fitting.map(({ firstName }) => firstName)).toEqual([
      "Nah",
      "Fern",
    ]);
  });

  it("is brought together with another; when it fails both wait again, and are not suggested to each other", async () => {
    const { id: cardId } = await add();
    const { id: otherId } = await offer();
    await by(anna).does(makeMatch, { cardId, otherId });
    expect((await by(anna).sees(showCards)).total).toBe(0);
    const { matches } = await by(anna).sees(showCard, { cardId });
    const ending = { matchId: matches[0]?.id, ergebnis: "nicht-gelungen", karte: cardId };
    await by(anna).does(endMatch, ending);
    await expect(by(anna).does(endMatch, ending)).rejects.toMatchObject({ reason: "network.neighbour-match.ended" });
    expect((await by(anna).sees(showCards)).total).toBe(2);
    expect((await by(anna).sees(showCard, { cardId })).fitting).toEqual([]);
  });

  it.each([
    ["asks like the other", {}, "network.neighbour-match.same-side"],
    ["is withdrawn", { seite: "biete" }, "network.neighbour-match.not-open"],
  ])("is not brought together with one that %s", async (_, changes, reason) => {
    const { id: cardId } = await add();
    const { id: otherId } = await add(changes);
    if ("seite" in changes) await by(anna).does(withdrawNeighbourCard, { cardId: otherId });
    await expect(by(anna).does(makeMatch, { cardId, otherId })).rejects.toMatchObject({ reason });
  });

  it("is forgotten after a year", async () => {
    await add();
    expect(await by(system, day("2027-11-24")).does(eraseNeighbourCards, {})).toBe(0);
    expect(await by(system, day("2027-11-25")).does(eraseNeighbourCards, {})).toBe(1);
  });
});

describe("rights on cards", () => {
  it.each([anna, otto, withRole("management"), withRole("admin"), withRole("editor"), nobody])(
    "are the same in the policy and in the database (%#)",
    async (actor) => {
      await add();
      const readable = allows(cardPolicy, actor, "network.neighbour-card.show", { officeId: inner });
      expect(await by(actor).reads((tx) => tx.selectFrom("network.neighbourCards").selectAll().execute())).toHaveLength(
        readable ? 1 : 0,
      );
    },
  );

  it("of another office answer like an unknown card", async () => {
    const { id: cardId } = await add();
    await expect(by(otto).sees(showCard, { cardId })).rejects.toMatchObject({ status: 404 });
  });
});
