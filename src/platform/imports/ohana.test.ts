import { expect, it } from "vitest";
import { type ColumnDefinition, defineImport } from "./definition.ts";
import { readFixture } from "./imports.fixtures.ts";
import { judge } from "./judge.ts";
import { suggestMapping } from "./mapping.ts";
import { oneOf } from "./values/choice.ts";
import { problem, type Reader } from "./values/reading.ts";
import { readText } from "./values/text.ts";

/** The American rules of the directory that these files come from. */
const americanDate: Reader<string> = (text) => {
  const [, month = 0, day = 0] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { ok: text } : problem("test.date");
};
const among =
  (...known: string[]): Reader<string> =>
  (text) =>
    known.includes(text) ? { ok: text } : problem("test.unknown-parent");

type Row = Readonly<Record<string, string>>;

const one = oneOf({ true: ["TRUE"], false: ["FALSE"] });
const readers: Readonly<Record<string, Reader<string>>> = {
  start_date: americanDate,
  end_date: americanDate,
  date_incorporated: americanDate,
  closed: one,
  organization_id: among("1"),
  location_id: among("1", "2"),
  parent_id: among("101", "102"),
};

/** An import that takes the columns of the file as they are. */
function importOf(columns: readonly string[], required: readonly string[], parents: readonly string[]) {
  const definitions = columns.map((name): [string, ColumnDefinition<string>] => [
    name,
    { title: name, reader: readers[name] ?? readText, required: required.includes(name) },
  ]);
  return defineImport<Row>({
    name: "test.ohana",
    columns: Object.fromEntries(definitions),
    duplicateKey: ({ id, taxonomy_id: code }) => id ?? code ?? null,
    rowRules: (row) =>
      parents.length > 0 && parents.every((parent) => row[parent] === undefined) ? [{ reason: "test.no-parent" }] : [],
  });
}

const schedule = ["start_date", "end_date", "closed"];
const owners = ["location_id", "organization_id", "service_id"];

it.each([
  ["contact_with_no_parent", ["name"], owners, 2, "", "", "test.no-parent"],
  ["holiday_schedule_with_no_parent", schedule, owners, 2, "", "", "test.no-parent"],
  ["hs_with_2_digit_year", schedule, owners, 2, "start_date", "1/2/14", "test.date"],
  ["hs_with_invalid_date", schedule, owners, 2, "end_date", "13/27/2014", "test.date"],
  ["hs_with_spelled_out_date", schedule, owners, 2, "start_date", "December 24, 2014", "test.date"],
  ["invalid_address", ["city"], [], 2, "city", "", "imports.value.required"],
  ["invalid_category", ["name"], [], 2, "name", "", "imports.value.required"],
  ["invalid_contact", ["name"], owners, 2, "name", "", "imports.value.required"],
  ["invalid_holiday_schedule", schedule, owners, 2, "closed", "", "imports.value.required"],
  ["invalid_location", ["name"], [], 2, "name", "", "imports.value.required"],
  ["invalid_location_org", ["name"], [], 2, "organization_id", "100", "test.unknown-parent"],
  ["invalid_mail_address", ["address_1"], [], 2, "address_1", "", "imports.value.required"],
  ["invalid_mail_address_location", ["address_1"], [], 2, "location_id", "100", "test.unknown-parent"],
  ["invalid_org", ["name"], [], 2, "name", "", "imports.value.required"],
  ["invalid_parent_category", ["name"], [], 2, "parent_id", "0", "test.unknown-parent"],
  ["invalid_phone", ["number_type"], owners, 2, "number_type", "", "imports.value.required"],
  ["invalid_program", ["name"], [], 2, "name", "", "imports.value.required"],
  ["invalid_regular_schedule", ["closes_at"], owners, 2, "closes_at", "", "imports.value.required"],
  ["invalid_service", ["name"], [], 2, "name", "", "imports.value.required"],
  ["invalid_service_location", ["name"], [], 2, "location_id", "100", "test.unknown-parent"],
  ["org_with_invalid_date", ["name"], [], 2, "date_incorporated", "24/2/70", "test.date"],
  ["phone_with_no_parent", ["number"], owners, 2, "", "", "test.no-parent"],
  ["program_with_no_parent", ["organization_id"], [], 2, "organization_id", "", "imports.value.required"],
  ["regular_schedule_with_no_parent", ["weekday"], owners, 2, "", "", "test.no-parent"],
])("refuses %s.csv with line, column, value and reason", async (...given) => {
  const [file, required, parents, line, column, value, reason] = given;
  const table = await readFixture(`ohana-san-mateo/invalid/${file}.csv`);
  const definition = importOf(table.columns, required, parents);
  const { problems, totals } = judge(table, suggestMapping(table, definition), definition, new Map());
  expect(problems[0]).toMatchObject({ line, column, value, reason });
  expect(totals.refused).toBeGreaterThan(0);
});

it("refuses invalid_program_headers.csv for the column that it lacks", async () => {
  const table = await readFixture("ohana-san-mateo/invalid/invalid_program_headers.csv");
  const definition = importOf([...table.columns, "alternate_name"], ["alternate_name"], []);
  expect(() => judge(table, suggestMapping(table, definition), definition, new Map())).toThrow(
    expect.objectContaining({ reason: "imports.mapping.missing", details: { columns: ["alternate_name"] } }),
  );
});

it.each([
  ["addresses", 21],
  ["locations", 22],
  ["organizations", 8],
  ["phones", 54],
  ["services", 23],
  ["taxonomy", 290],
])("reads the good file %s.csv: %i rows", async (file, count) => {
  const table = await readFixture(`ohana-san-mateo/${file}.csv`);
  expect(table.rows).toHaveLength(count);
  expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
  expect(table.notices).toEqual([]);
});
