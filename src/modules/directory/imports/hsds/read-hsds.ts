import { csvFilesIn } from "#platform/imports/read/archive.ts";
import { readTable } from "#platform/imports/read/read-table.ts";
import { limits, type Notice, type ReadOptions, type Table } from "#platform/imports/read/table.ts";
import { Refusal, refuse } from "#platform/refusal/refusal.ts";
import { checked } from "./check-directory.ts";
import { flatten } from "./flatten.ts";
import { rowsOf, tableNameOf, type ForeignDirectory, type ForeignTable } from "./foreign-table.ts";
import { isWhole, numberIn } from "./sheet.ts";

/** What one of the tables must be, for there to be something to take. */
const main = ["organizations", "locations", "services"];

/** The directory of somebody else after HSDS: JSON, a ZIP of its tables, or one of these tables. Undefined for every other file. */
export async function readHsds(bytes: Uint8Array, options: ReadOptions): Promise<ForeignDirectory | undefined> {
  const tables = jsonIn(bytes, options.fileName) ?? (await tablesIn(bytes, options));
  if (tables === undefined || tables.length === 0) return undefined;
  const directory = checked({
    tables,
    notices: [{ reason: "directory.import.hsds.holds", details: countsOf(tables) }],
  });
  const taken = directory.tables.filter(({ name }) => main.includes(name));
  const rows = taken.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > limits.rows) throw refuse("imports.file.too-many-rows", { limit: limits.rows });
  if (rows > 0) return { ...directory, notices: [...directory.notices, ...notWhole(directory)] };
  const [, first] = directory.notices;
  if (first) throw refuse(first.reason, first.details);
  throw refuse("directory.import.hsds.part-only", { file: options.fileName });
}

/** Numbers that lack what comes before them are left out, and said. */
function notWhole(directory: ForeignDirectory): Notice[] {
  const count = rowsOf(directory, "phones").filter((row) => !isWhole(numberIn(row))).length;
  return count === 0 ? [] : [{ reason: "directory.import.hsds.phones", details: { count } }];
}

const countsOf = (tables: readonly ForeignTable[]) =>
  Object.fromEntries(main.map((each) => [each, tables.find(({ name }) => name === each)?.rows.length ?? 0]));

function jsonIn(bytes: Uint8Array, file: string): ForeignTable[] | undefined {
  if (bytes.length > limits.bytes || !/^[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100)).trimStart()))
    return undefined;
  const tables = flatten(parse(bytes), file);
  if (tables === undefined) throw refuse("directory.import.hsds.other-json");
  return tables;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw refuse("directory.import.hsds.broken-json");
  }
}

async function tablesIn(bytes: Uint8Array, { fileName }: ReadOptions): Promise<ForeignTable[] | undefined> {
  const files = csvFilesIn(bytes);
  if (files === undefined) return bytes.length > limits.bytes ? undefined : oneTable({ name: fileName, bytes });
  const found: ForeignTable[] = [];
  for (const file of files) found.push(...((await oneTable(file)) ?? []));
  return found;
}

async function oneTable(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<ForeignTable[] | undefined> {
  const table = await readQuietly(file);
  const columns = table?.columns.map((column) => column.trim().toLowerCase()) ?? [];
  const name = table && tableNameOf(file.name, columns);
  if (!table || name === undefined) return undefined;
  const rows = table.rows.map(({ line, cells }) => ({ line, fields: fieldsOf(columns, cells) }));
  return [{ name, file: file.name.replace(/^.*\//, ""), columns, rows }];
}

/** Tables of the package that are empty or broken are no reason to refuse the others; alone, the usual reader says why. */
async function readQuietly({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Table | undefined> {
  if (!/\.(csv|txt)$/i.test(name) || !beginsWithId(bytes)) return undefined;
  try {
    return await readTable(bytes, { fileName: name });
  } catch (refusal) {
    if (refusal instanceof Refusal) return undefined;
    throw refusal;
  }
}

/** All tables of HSDS begin so; German lists, which are read once more by the usual reader, do not. */
const beginsWithId = (bytes: Uint8Array): boolean =>
  /^\uFEFF?"?(id|taxonomy_id)"?[,;\t]/i.test(new TextDecoder().decode(bytes.subarray(0, 40)));

function fieldsOf(columns: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const filled = columns.map((name, at): [string, string] => [name, cells[at]?.trim() ?? ""]);
  return Object.fromEntries(filled.filter(([, value]) => value !== ""));
}
