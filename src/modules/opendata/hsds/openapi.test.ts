import { expect, it } from "vitest";
import { describeApi } from "./openapi.ts";
import { queries, resources } from "./resources.ts";

const described = describeApi({ base: "https://beispiel.invalid", city: "Musterstadt", email: undefined });
const text = JSON.stringify(described);

it("points only at schemas that are in it", () => {
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !(String(name) in described.components.schemas))).toEqual([]);
});

it("names exactly the parameters that the lists read", () => {
  for (const resource of resources) {
    const list = JSON.stringify(new Map<string, object>(Object.entries(described.paths)).get(`/${resource}`));
    const named = [...list.matchAll(/"name":"(\w+)","in":"query"/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(queries[resource].shape));
  }
});

it("says how large a page may be, and which values a switch has", () => {
  expect(text).toContain('"maximum":10000');
  expect(text).toContain('"enum":["true","false"]');
});

it("names each operation once", () => {
  const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(1 + 2 * resources.length);
  expect(new Set(ids).size).toBe(ids.length);
});
