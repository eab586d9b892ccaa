import { beforeAll, describe, expect, it } from "vitest";
import type { Registered } from "#platform/action/register.ts";
import { declaredDeeds, doubtfulPolicies, misnamedDeeds, unknownDeeds } from "./deeds.ts";
import { everyDeed } from "./every-deed.ts";
import { readSource, sourcesUnder } from "./source.ts";

const declared = declaredDeeds(sourcesUnder("src"));
let deeds: readonly Registered[];
beforeAll(async () => {
  deeds = await everyDeed();
});

const path = "src/modules/offers/offer/add-offer.action.ts";
const judge = (code: string) => misnamedDeeds(declaredDeeds([readSource(path, code)]));
const deed = (name: string, role: string, may: readonly string[]): Registered => ({
  kind: "deed",
  name,
  policy: [{ role, may }],
});

describe("deeds and views", () => {
  it("are all found by their definition", () => {
    expect(declared.map(({ name }) => name).toSorted()).toEqual(deeds.map(({ name }) => name).toSorted());
  });

  it("are named module.thing.verb, once, by their own module", () => {
    expect(misnamedDeeds(declared)).toEqual([]);
    expect(judge(`action({ name: "offers.add" })`)).toEqual([`${path}:1 offers.add is not module.thing.verb`]);
    expect(judge(`view({ name: "places.place.add" })`)).toEqual([
      `${path}:1 places.place.add does not belong to offers`,
    ]);
    expect(judge(`action({ name: "offers.offer.add" })\nview({ name: "offers.offer.add" })`)).toEqual([
      `${path}:2 offers.offer.add is there twice`,
    ]);
  });

  it("are given to somebody, and only to roles that exist", () => {
    expect(doubtfulPolicies(deeds)).toEqual([]);
    expect(doubtfulPolicies([deed("offers.offer.add", "editr", ["offers.offer.add"])])).toEqual([
      "offers.offer.add: nobody is editr",
    ]);
    expect(doubtfulPolicies([deed("offers.offer.add", "editor", ["offers.offer.ad"])])).toEqual([
      "offers.offer.add: its policy gives it to nobody",
    ]);
  });

  it("no policy names a deed that does not exist", () => {
    expect(unknownDeeds(deeds)).toEqual([]);
    expect(unknownDeeds([deed("offers.offer.add", "editor", ["offers.offer.add", "offers.offer.ad"])])).toEqual([
      "offers.offer.ad",
    ]);
  });
});
