import { describe, expect, it } from "vitest";
import { allowedImpurities, impurities } from "./purity.ts";
import { readSource, sourcesUnder } from "./source.ts";

const sources = sourcesUnder("src");
const door = readSource(
  "src/modules/places/index.ts",
  `export { placeOf } from "./place/place.store.ts"; export { kinds } from "./place/place.ts";`,
);
const judge = (path: string, text: string) => impurities([door, readSource(path, text)]);

describe("the name of a file says what it may do", () => {
  it("holds everywhere", () => {
    expect(impurities(sources)).toEqual([]);
  });

  it.each([
    ["place.ts", `import { sql } from "kysely";`, "pure imports the database: kysely"],
    [
      "place.ts",
      `import { as } from "#platform/database/bulk.ts";`,
      "pure imports the database: src/platform/database/bulk.ts",
    ],
    ["place.ts", `import { readFileSync } from "node:fs";`, "pure imports node:fs"],
    ["place.ts", `import { randomInt } from "node:crypto";`, "pure imports node:crypto"],
    ["place.ts", `import { find } from "./place.store.ts";`, "pure imports a store: src/modules/offers/place.store.ts"],
    [
      "place.ts",
      `import { placeOf } from "#modules/places/index.ts";`,
      "pure imports a store: placeOf of src/modules/places/index.ts",
    ],
    [
      "place.page.tsx",
      `import { find } from "./place.store.ts";`,
      "page imports a store: src/modules/offers/place.store.ts",
    ],
    [
      "place-row.tsx",
      `import { find } from "./place.store.ts";`,
      "component imports a store: src/modules/offers/place.store.ts",
    ],
    [
      "place.policy.ts",
      `import { find } from "./place.store.ts";`,
      "policy imports a store: src/modules/offers/place.store.ts",
    ],
    ["place.ts", `export const a = () => new Date();`, "has a clock or a chance of its own"],
    ["place.ts", `export const a = () => Date.now();`, "has a clock or a chance of its own"],
    ["place.page.tsx", `export const a = () => Math.random();`, "has a clock or a chance of its own"],
  ])("%s with %s is found", (name, text, why) => {
    const path = `src/modules/offers/${name}`;
    expect(judge(path, text)).toEqual([`${path}:1 ${why}`]);
  });

  it.each([
    ["place.ts", `import type { Place } from "./place.store.ts";`],
    [
      "place.ts",
      `import { type Place } from "#modules/places/index.ts"; import { kinds } from "#modules/places/index.ts";`,
    ],
    ["place.ts", `import { newId } from "#platform/database/ids.ts"; export const a = new Date("2026-11-24");`],
    ["place.ts", `import { createHash } from "node:crypto";`],
    ["place.action.ts", `import { find } from "./place.store.ts";`],
    ["place.store.ts", `import { sql } from "kysely"; export const a = Date.now();`],
  ])("%s with %s is right", (name, text) => {
    expect(judge(`src/modules/offers/${name}`, text)).toEqual([]);
  });

  it("every exception is still needed", () => {
    const needed = impurities(sources, {}).map((each) => each.split(":")[0]);
    expect(Object.keys(allowedImpurities).filter((path) => !needed.includes(path))).toEqual([]);
  });
});
