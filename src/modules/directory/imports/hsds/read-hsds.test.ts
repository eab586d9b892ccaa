import { describe, expect, it } from "vitest";
import { fixture } from "#platform/imports/imports.fixtures.ts";
import { importsDe } from "../../texts/imports-de.ts";
import { linesFor, sheetFor } from "./directory-sheets.ts";
import { packed } from "./hsds.fixtures.ts";
import { readHsds } from "./read-hsds.ts";

const read = (bytes: Uint8Array, fileName: string) => readHsds(bytes, { fileName });
const ohana = "ohana-san-mateo";
const countsOf = async (bytes: Uint8Array, fileName: string) => {
  const directory = await read(bytes, fileName);
  if (!directory) throw new Error(`${fileName} was not recognised`);
  return (["traeger", "orte", "angebote"] as const).map((target) => linesFor(directory, target).length);
};

/** File, row, column, value and what is wrong, as the examples of the older form break the rules. */
const broken: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[] = [
  ["contact_with_no_parent", "contacts", "no-owner", { row: 2 }],
  ["holiday_schedule_with_no_parent", "holiday_schedules", "no-owner", { row: 2 }],
  ["hs_with_2_digit_year", "holiday_schedules", "no-date", { row: 2, column: "start_date", value: "1/2/14" }],
  ["hs_with_invalid_date", "holiday_schedules", "no-date", { row: 2, column: "end_date", value: "13/27/2014" }],
  ["hs_with_spelled_out_date", "holiday_schedules", "no-date", { row: 2, value: "December 24, 2014" }],
  ["invalid_address", "addresses", "missing", { row: 2, column: "city" }],
  ["invalid_category", "taxonomy", "missing", { row: 2, column: "name" }],
  ["invalid_contact", "contacts", "missing", { row: 2, column: "name" }],
  ["invalid_holiday_schedule", "holiday_schedules", "missing", { row: 2, column: "closed" }],
  ["invalid_location", "locations", "missing", { row: 2, column: "name" }],
  ["invalid_location_org", "locations", "unknown-parent", { row: 2, column: "organization_id", value: "100" }],
  ["invalid_mail_address", "mail_addresses", "missing", { row: 2, column: "address_1" }],
  [
    "invalid_mail_address_location",
    "mail_addresses",
    "unknown-parent",
    { row: 2, column: "location_id", value: "100" },
  ],
  ["invalid_org", "organizations", "missing", { row: 2, column: "name" }],
  ["invalid_parent_category", "taxonomy", "unknown-parent", { row: 2, column: "parent_id", value: "0" }],
  ["invalid_phone", "phones", "missing", { row: 2, column: "number_type" }],
  ["invalid_program", "programs", "missing", { row: 2, column: "name" }],
  ["invalid_program_headers", "programs", "missing-column", { column: "alternate_name" }],
  ["invalid_regular_schedule", "regular_schedules", "missing", { row: 2, column: "closes_at" }],
  ["invalid_service", "services", "missing", { row: 2, column: "name" }],
  ["invalid_service_location", "services", "unknown-parent", { row: 2, column: "location_id", value: "100" }],
  ["org_with_invalid_date", "organizations", "no-date", { row: 2, column: "date_incorporated", value: "24/2/70" }],
  ["phone_with_no_parent", "phones", "no-owner", { row: 2 }],
  ["program_with_no_parent", "programs", "missing", { row: 2, column: "organization_id" }],
  ["regular_schedule_with_no_parent", "regular_schedules", "no-owner", { row: 2 }],
];

describe("a broken table of a directory", () => {
  it.each(broken)("%s among good ones is refused by file, row and reason", async (name, table, kind, details) => {
    const bytes = packed(ohana, { [`${table}.csv`]: fixture(`${ohana}/invalid/${name}.csv`) });
    const directory = await read(bytes, "verzeichnis.zip");
    expect(directory?.notices).toContainEqual({
      reason: `directory.import.hsds.${kind}`,
      details: expect.objectContaining({ file: `${table}.csv`, ...details }),
    });
  });

  it.each(broken)("%s alone is never taken without a word", async (name, table, kind) => {
    const file = `${name}.csv`;
    const outcome = await read(fixture(`${ohana}/invalid/${file}`), file).then(
      (directory) => directory?.notices.map(({ reason }) => reason) ?? [],
      (refusal: { reason: string; details: unknown }) => [refusal.reason, refusal.details],
    );
    // Whether something above exists shows only beside the other tables; a part alone is refused as such.
    const alone = kind === "unknown-parent" && !["taxonomy"].includes(table) ? /part-only|holds/ : new RegExp(kind);
    expect(String(outcome)).toMatch(alone);
  });

  it("says it in a sentence that names the file", () => {
    const sentence = importsDe["directory.import.hsds.missing"]({ file: "addresses.csv", row: 2, column: "city" });
    expect(sentence).toBe("addresses.csv, Zeile 2: In der Spalte „city“ steht nichts. Die Zeile wird nicht gelesen.");
  });
});

describe("a directory of the older form", () => {
  it("is read as a whole: organizations, places with address and hours, services", async () => {
    expect(await countsOf(packed(ohana), "verzeichnis.zip")).toEqual([8, 21, 23]);
  });

  it("gives places their street, and hours where the house has some", async () => {
    const directory = await read(packed(ohana), "verzeichnis.zip");
    const lines = directory ? linesFor(directory, "orte") : [];
    expect(lines[0]?.cells).toMatchObject({ Name: "Fair Oaks Adult Activity Center", Straße: "2600 Middlefield Road" });
    expect(lines.some(({ cells }) => cells["Öffnungszeiten"]?.startsWith("Mo 08:00–17:00 Uhr"))).toBe(true);
  });
});

describe("a directory after HSDS 3", () => {
  it("is read from its tables", async () => {
    expect(await countsOf(packed("hsds3"), "hsds.zip")).toEqual([1, 0, 1]);
  });

  it.each([
    ["service_full.json", [1, 1, 1]],
    ["service_list.json", [1, 0, 1]],
    ["organization_full.json", [1, 1, 1]],
    ["organization_list.json", [1, 0, 0]],
    ["service_at_location_full.json", [0, 1, 0]],
    ["location.json", [0, 1, 0]],
  ])("is read from %s", async (name, counts) => {
    expect(await countsOf(fixture(`hsds3/${name}`), name)).toEqual(counts);
  });

  it.each(["base.json", "taxonomy.json", "taxonomy_term_list.json"])("is not what %s holds", async (name) => {
    await expect(read(fixture(`hsds3/${name}`), name)).rejects.toMatchObject({
      reason: "directory.import.hsds.other-json",
    });
  });

  it("that breaks off is refused", async () => {
    const half = fixture("hsds3/service_full.json").subarray(0, 500);
    await expect(read(half, "halb.json")).rejects.toMatchObject({ reason: "directory.import.hsds.broken-json" });
  });

  it("keeps a weekly time as weekday and hours", async () => {
    const service = {
      ...{ id: "1", name: "Chor", status: "active", organization: { id: "2", name: "Verein" } },
      schedules: [{ id: "3", freq: "WEEKLY", interval: 2, byday: "TU,FR", dtstart: "2026-12-01", opens_at: "14:00" }],
    };
    const directory = await read(Buffer.from(JSON.stringify([service])), "chor.json");
    expect(directory && sheetFor(directory, "angebote")).toMatchObject({
      rows: [{ line: 1, cells: expect.arrayContaining(["Chor", "Verein", "Di, Fr", "alle 2 Wochen", "14:00"]) }],
    });
  });
});

it("leaves other files to the usual readers", async () => {
  expect(await read(Buffer.from("Name;Ort\r\nHaus;Innen\r\n"), "orte.csv")).toBeUndefined();
  expect(await read(Buffer.from("id;Name;Ort\r\n1;Haus;Innen\r\n"), "orte.csv")).toBeUndefined();
});
