import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { testOrigin } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { openCity } from "../opendata.fixtures.ts";
import { mostWhole } from "./parameters.ts";
import { hsdsPath, resources, schemaOf, type Resource } from "./resources.ts";
import { standardSchemas } from "./standard.ts";

interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Entry[];
}

let database: TestDatabase;
let app: Hono<Env>;

beforeAll(async () => {
  ({ database, app } = await openCity());
}, 120_000);
afterAll(() => database.drop());

const validator = new Ajv2020.default({ allErrors: true, strict: false });
addFormats.default(validator);
for (const [name, schema] of Object.entries(standardSchemas)) validator.addSchema(schema, `${name}.json`);

const get = (path: string, headers: Record<string, string> = {}) =>
  Promise.resolve(app.request(`${testOrigin}${hsdsPath}${path}`, { headers }));
const read = async <Value = Page>(path: string): Promise<Value> => (await get(path)).json();

/** What is wrong with an entry, in words; empty when it keeps the standard. */
function faultsIn(resource: Resource, entry: unknown): string[] {
  validator.validate(`${schemaOf[resource]}.json`, entry);
  return (validator.errors ?? []).map(({ instancePath, message }) => `${resource}${instancePath} ${message}`);
}

async function everyPage(resource: Resource, query: string): Promise<Page[]> {
  const first = await read(`/${resource}?per_page=100&${query}`);
  const pages = [first];
  for (let page = 2; page <= first.total_pages; page++)
    pages.push(await read(`/${resource}?per_page=100&page=${page}&${query}`));
  return pages;
}
const entriesOf = (pages: readonly Page[]): Entry[] => pages.flatMap(({ contents }) => contents);

describe("every answer keeps the published schema", () => {
  it.each(resources)("in all pages of %s", async (resource) => {
    const entries = entriesOf(await everyPage(resource, ""));
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.flatMap((entry) => faultsIn(resource, entry))).toEqual([]);
  });

  it.each(["services", "service_at_locations", "organizations"] as const)(
    "in all whole pages of %s",
    async (resource) => {
      const entries = entriesOf(await everyPage(resource, "full=true"));
      expect(entries.flatMap((entry) => faultsIn(resource, entry))).toEqual([]);
    },
    60_000,
  );

  it("in lists of bare ids", async () => {
    const { contents, size, total_items } = await read("/services?minimal=true&per_page=10000");
    expect(size).toBe(total_items);
    expect(contents.flatMap((entry) => faultsIn("services", entry))).toEqual([]);
  });

  it("in services that have ended", async () => {
    const { contents } = await read(`/services?modified_after=2000-01-01&full=true&per_page=${mostWhole}&page=9`);
    expect(contents.some(({ status }) => status === "defunct")).toBe(true);
    expect(contents.flatMap((entry) => faultsIn("services", entry))).toEqual([]);
  }, 60_000);

  it.each(resources)(
    "in every single entry of %s",
    async (resource) => {
      const found: string[] = [];
      for (const { id } of entriesOf(await everyPage(resource, "")))
        found.push(...faultsIn(resource, await read<Entry>(`/${resource}/${id}`)));
      expect(found).toEqual([]);
    },
    120_000,
  );

  it("and the check itself bites", () => {
    expect(faultsIn("services", { id: "no-id", name: "Chor", status: "aktiv" })).toHaveLength(2);
  });
});

describe("a list", () => {
  it.each(resources)("of %s counts what its pages hold, each entry once", async (resource) => {
    const pages = await everyPage(resource, "");
    const ids = entriesOf(pages).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages[0]?.total_items).toBe(ids.length);
    expect(pages.map(({ first_page }) => first_page).indexOf(true)).toBe(0);
    expect(pages.filter(({ last_page }) => last_page)).toEqual([pages.at(-1)]);
  });

  it("is empty behind its end", async () => {
    expect(await read("/services?page=99999")).toMatchObject({ empty: true, size: 0, last_page: true, contents: [] });
  });

  it("answers with and without a slash at its end", async () => {
    expect((await get("")).status).toBe(200);
    expect(await (await get("/")).json()).toMatchObject({ version: "3.1" });
    expect(await read("/services/")).toEqual(await read("/services"));
  });

  it("of services finds by the beginning of words", async () => {
    const { contents } = await read("/services?search=fruhst&full=true");
    expect(contents.length).toBeGreaterThan(0);
    expect(contents.every((each) => /frühst/i.test(JSON.stringify(each)))).toBe(true);
  });

  it.each(["themen", "stadtbezirke", "ortsarten"])("of services can be cut down to each term of %s", async (name) => {
    const terms = entriesOf(await everyPage("taxonomy_terms", "")).filter(({ code }) => String(code).startsWith(name));
    const all = (await read("/services")).total_items;
    let some = 0;
    for (const { id } of terms) {
      const { total_items } = await read(`/services?taxonomy_term_id=${id}&per_page=1`);
      expect(total_items).toBeLessThan(all);
      some += total_items;
    }
    expect(some).toBeGreaterThan(0);
  });

  it("of services of one organization holds only these", async () => {
    const [organization] = (await read("/organizations")).contents;
    const [offer] = (await read("/services?per_page=1")).contents;
    await database.owner
      .updateTable("offers.offers")
      .set({ organisationId: organization?.id ?? null })
      .where("id", "=", offer?.id ?? "")
      .execute();
    const { contents } = await read(`/services?organization_id=${organization?.id}`);
    expect(contents).toMatchObject([{ id: offer?.id, organization: { id: organization?.id } }]);
  });

  it("of places of services can be cut down to a postcode", async () => {
    const postcodes = async (query: string) =>
      (await read(`/service_at_locations?full=true${query}`)).contents.flatMap(
        (each) => /"postal_code":"(\d{5})"/.exec(JSON.stringify(each["location"]))?.[1] ?? [],
      );
    const [one] = await postcodes("");
    expect(new Set(await postcodes(`&postcode=${one}`))).toEqual(new Set([one]));
  });

  it("of places of services can be cut down to a distance from the middle of a postcode", async () => {
    await database.owner
      .updateTable("places.places")
      .set({ postcode: "44999" })
      .where("slug", "=", "begegnungsstaette-beispiel-city")
      .execute();
    const totals = [];
    for (const metres of [300, 3000, 50_000])
      totals.push((await read(`/service_at_locations?postcode=44999&proximity=${metres}`)).total_items);
    expect(totals).toEqual(totals.toSorted((one, other) => one - other));
    expect(new Set(totals).size).toBe(3);
  });

  it("tells what changed since a moment", async () => {
    const all = await read("/services?minimal=true&modified_after=2000-01-01&per_page=1");
    expect(all.total_items).toBeGreaterThan(0);
    expect((await read("/services?modified_after=2999-01-01T00:00:00Z")).total_items).toBe(0);
  });
});

describe("a service", () => {
  const whole = async () => entriesOf(await everyPage("services", "full=true"));

  it("says when it takes place as a rule with weekday and times", async () => {
    const schedules = (await whole()).flatMap(({ schedules: each }) => (Array.isArray(each) ? each : []));
    expect(schedules).toContainEqual(
      expect.objectContaining({
        freq: "WEEKLY",
        interval: 1,
        byday: "TU",
        opens_at: expect.stringMatching(/^\d\d:\d\d$/),
      }),
    );
    expect(schedules).toContainEqual(expect.objectContaining({ freq: "MONTHLY" }));
  });

  it("that is free costs 0 euros, and one with an unknown price says nothing", async () => {
    const all = await whole();
    const free = all.filter(({ fees_description: fees }) => fees === "Kostenlos.");
    expect(free.length).toBeGreaterThan(0);
    expect(free.map(({ cost_options: costs }) => costs)).toContainEqual([
      expect.objectContaining({ amount: 0, currency: "EUR" }),
    ]);
    const unknown = all.filter(({ fees_description: fees }) => fees === undefined);
    expect(unknown.every(({ cost_options: costs }) => costs === undefined)).toBe(true);
  });

  it("names street, phone, language, theme and last change", async () => {
    const texts = (await whole()).map((each) => JSON.stringify(each));
    for (const part of ['"address_1":', '"phones":', '"code":"de"', '"taxonomy_term":', '"last_action_date":'])
      expect(texts.some((text) => text.includes(part))).toBe(true);
  });

  it("bears no name of whoever confirmed it", async () => {
    expect(JSON.stringify(await whole())).not.toContain("confirmed_by");
  });
});

describe("all results as lines", () => {
  it.each([
    ["services", "minimal=true"],
    ["services", ""],
    ["taxonomy_terms", ""],
  ] as const)("hold every entry of %s once, with „%s“", async (resource, query) => {
    const lines = (await (await get(`/${resource}?format=ndjson&${query}`)).text()).trimEnd().split("\n");
    const ids = lines.map((line): unknown => JSON.parse(line)?.id);
    const { total_items: total } = await read(`/${resource}?per_page=1`);
    expect([ids.length, new Set(ids).size]).toEqual([total, total]);
  });
});

describe("programs of other sites", () => {
  it("may read answers and refusals", async () => {
    for (const path of ["/services", "/services?page=0", "/services/unbekannt"])
      expect((await get(path)).headers.get("access-control-allow-origin")).toBe("*");
  });

  it("ask whether something changed", async () => {
    const tag = (await get("/services")).headers.get("etag") ?? "";
    expect((await get("/services", { "if-none-match": tag })).status).toBe(304);
  });

  it.each([
    ["/services?page=0", "opendata.parameter.wrong"],
    ["/services?per_page=101&full=true", "opendata.parameter.wrong"],
    ["/services?per_page=501", "opendata.parameter.wrong"],
    ["/services?per_page=10001&minimal=true", "opendata.parameter.wrong"],
    ["/services?modified_after=2026-02-30", "opendata.parameter.wrong"],
    ["/services?modified_after=0000-01-01", "opendata.parameter.wrong"],
    ["/services?taxonomy_term_id=wandern", "opendata.parameter.wrong"],
    ["/service_at_locations?proximity=500", "opendata.parameter.wrong"],
    ["/service_at_locations?postcode=00000&proximity=500", "opendata.postcode.nowhere"],
    ["/services?format=ndjson&stadtbezirk=Mitte", "opendata.parameter.unknown"],
    ["/services?format=xml", "opendata.parameter.wrong"],
    ["/services?stadtbezirk=Mitte", "opendata.parameter.unknown"],
    ["/taxonomies?full=true", "opendata.parameter.unknown"],
    ["/services/00000000-0000-4000-8000-000000000000?full=true", "opendata.parameter.unknown"],
  ])("are told what is wrong with %s", async (path, reason) => {
    const answer = await get(path);
    expect([answer.status, await answer.json()]).toEqual([400, { reason, error: expect.stringContaining("„") }]);
  });

  it.each(resources)("are told that an entry of %s is unknown", async (resource) => {
    for (const id of ["00000000-0000-4000-8000-000000000000", "unbekannt"]) {
      const answer = await get(`/${resource}/${id}`);
      expect([answer.status, await answer.json()]).toMatchObject([404, { reason: "opendata.unknown" }]);
    }
  });
});
