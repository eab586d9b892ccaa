import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { makeDocument } from "#platform/documents/make-document.ts";
import { type Actor, system } from "#platform/policy/actor.ts";
import { aCity, aPartner, counsellorIn, doingAs, inner, nobody, outer, today, withRole } from "../network.fixtures.ts";
import { insertPartner } from "../partner/partner.store.ts";
import { certificateOf } from "./certificate.ts";
import { eraseOldSeals, remindSeals } from "./remind-seals.action.ts";
import { grantSeal, renewSeal, withdrawSeal } from "./seal.action.ts";
import { checkCriteria, criteria, standingOf } from "./seal.ts";
import { listSeals } from "./seal.store.ts";
import { showSeal } from "./seal.view.ts";

describe("a seal", () => {
  it.each([
    ["2026-11-23", "abgelaufen"],
    ["2026-11-24", "laeuft-ab"],
    ["2027-01-23", "laeuft-ab"],
    ["2027-01-24", "gueltig"],
  ])("that is valid until %s is %s", (until, standing) => {
    expect(standingOf({ validUntil: day(until), withdrawnOn: null }, today)).toBe(standing);
  });

  it("needs the talk and the person, and enough of the rest", () => {
    expect(() => checkCriteria(criteria.slice(1))).toThrow(
      expect.objectContaining({ reason: "network.seal.condition" }),
    );
    expect(() => checkCriteria(criteria.slice(0, 5))).toThrow(
      expect.objectContaining({ reason: "network.seal.too-few" }),
    );
    expect(() => checkCriteria(criteria.slice(0, 6))).not.toThrow();
  });
});

describe("the life of a seal", () => {
  let database: TestDatabase;
  let sealId: string;
  const anna = counsellorIn(inner);
  const shop = aPartner({ name: "Laden", kind: "geschaeft" });
  const by = (actor: Actor, on = today) => doingAs(database, actor, on);
  const erfuellt = [...criteria];
  const nearTheEnd = day("2028-10-01");
  const sender = { city: "Musterstadt", phone: "0231 50-0" };

  beforeAll(async () => {
    database = await freshDatabase();
    await aCity(database);
    await by(anna).reads((tx) => insertPartner(tx, shop));
    ({ id: sealId } = await by(anna).does(grantSeal, { id: shop.id, erfuellt }));
  });
  afterAll(() => database.drop());

  it("is given once", async () => {
    await expect(by(anna).does(grantSeal, { id: shop.id, erfuellt })).rejects.toMatchObject({
      reason: "network.seal.there-already",
    });
  });

  it("is seen by all offices and the Geschäftsstelle, changed by its own", async () => {
    const total = async (actor: Actor) =>
      (
        await by(actor).reads((tx) =>
          listSeals(tx, { standing: undefined, officeId: undefined, today, limit: 9, offset: 0 }),
        )
      ).total;
    const otto = counsellorIn(outer);
    expect([await total(anna), await total(otto), await total(withRole("management"))]).toEqual([1, 1, 1]);
    expect([await total(withRole("planner")), await total(withRole("admin")), await total(nobody)]).toEqual([0, 0, 0]);
    await expect(by(otto).does(renewSeal, { sealId, erfuellt })).rejects.toMatchObject({ status: 404 });
  });

  it("reminds the house once before its end, and again after it was renewed", async () => {
    expect(await by(system).does(remindSeals, sender)).toBe(0);
    expect(await by(system, nearTheEnd).does(remindSeals, sender)).toBe(1);
    expect(await by(system, nearTheEnd).does(remindSeals, sender)).toBe(0);
    await by(anna, nearTheEnd).does(renewSeal, { sealId, erfuellt });
    expect((await by(anna).sees(showSeal, { sealId })).seal).toMatchObject({
      validUntil: "2030-10-01",
      remindedOn: null,
    });
  });

  it("has a certificate that can be printed", async () => {
    const { seal } = await by(anna).sees(showSeal, { sealId });
    const pdf = await makeDocument(certificateOf(seal, { name: "Musterstadt", colours: { accent: "#0e4f5c" } }));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  it("is withdrawn with a tick, and forgotten five years after its end", async () => {
    await expect(by(anna).does(withdrawSeal, { sealId })).rejects.toMatchObject({ fields: [{ field: "sicher" }] });
    await by(anna).does(withdrawSeal, { sealId, sicher: "ja" });
    await expect(by(anna).does(renewSeal, { sealId, erfuellt })).rejects.toMatchObject({
      reason: "network.seal.is-withdrawn",
    });
    expect(await by(system, day("2035-10-01")).does(eraseOldSeals, {})).toBe(0);
    expect(await by(system, day("2035-10-02")).does(eraseOldSeals, {})).toBe(1);
  });
});
