import type { Mapping } from "#platform/imports/mapping.ts";
import { readTable } from "#platform/imports/read/read-table.ts";
import type { Table } from "#platform/imports/read/table.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { linesFor, sheetFor } from "../hsds/directory-sheets.ts";
import type { ForeignDirectory } from "../hsds/foreign-table.ts";
import { readHsds } from "../hsds/read-hsds.ts";
import { targetOf, type TargetName } from "../targets.ts";
import type { AssessOrder, Assessment, FileColumn, Outline } from "./assessment.ts";

/** Reads a file, says what its columns are and, once a person has mapped them, what each row would do. */
export async function assessFile({ bytes, options, targets, choices }: AssessOrder): Promise<Assessment> {
  const foreign = await readHsds(bytes, options);
  const { name, setting, table, mapping } = foreign
    ? ofDirectory(foreign, targets, choices)
    : bestFitting(await readTable(bytes, options), targets, choices);
  const target = targetOf(name);
  const outline = outlineOf(table, mapping, target.columns(setting));
  return { target: name, outline, rows: choices === null ? null : target.judge(table, setting, mapping).rows };
}

interface Fit {
  readonly name: TargetName;
  readonly setting: object;
  readonly table: Table;
  readonly mapping: Mapping;
}

/** Each target takes its own part of somebody else's directory; without a choice the first that is there, since places name organizations. */
function ofDirectory(
  directory: ForeignDirectory,
  targets: AssessOrder["targets"],
  choices: AssessOrder["choices"],
): Fit {
  const parts = partsOfDirectory.flatMap((name) => targets.filter((target) => target.name === name));
  const part = parts.find(({ name }) => linesFor(directory, name).length > 0) ?? parts[0];
  if (!part) throw refuse("directory.import.is-table");
  const table = sheetFor(directory, part.name);
  if (table.rows.length === 0) throw refuse("directory.import.hsds.nothing", { target: part.name });
  return { ...part, table, mapping: targetOf(part.name).suggest(table, part.setting, choices ?? {}) };
}

const partsOfDirectory: readonly TargetName[] = ["traeger", "orte", "angebote"];

/** The target that finds its needed columns and has a use for most of the others. */
function bestFitting(raw: Table, targets: AssessOrder["targets"], choices: AssessOrder["choices"]): Fit {
  const fits = targets
    .filter(({ name }) => targetOf(name).takes(raw.format))
    .map(({ name, setting }): Fit => {
      const table = targetOf(name).prepare(raw);
      return { name, setting, table, mapping: targetOf(name).suggest(table, setting, choices ?? {}) };
    });
  const [best] = fits.toSorted((one, other) => scoreOf(other) - scoreOf(one));
  if (!best) throw refuse(raw.format === "ics" ? "directory.import.is-calendar" : "directory.import.is-table");
  return best;
}

const scoreOf = ({ mapping }: Fit): number =>
  mapping.matches.reduce((sum, { confidence }) => sum + confidence, 0) - 5 * mapping.missing.length;

const samples = 3;
const longest = 60;

function outlineOf(table: Table, mapping: Mapping, wanted: Outline["wanted"]): Outline {
  const { format, sheets = [], sheet = null, headerLine = null, rows, notices } = table;
  const columns = table.columns.map((name, at): FileColumn => ({ name, samples: firstFilled(table, at) }));
  return { format, sheets, sheet, headerLine, rows: rows.length, columns, notices, mapping, wanted };
}

function firstFilled({ rows }: Table, at: number): string[] {
  const found: string[] = [];
  for (const { cells } of rows) {
    const cell = (cells[at] ?? "").replace(/\s+/g, " ").trim();
    if (cell !== "" && !found.includes(cell)) found.push(cell);
    if (found.length === samples) break;
  }
  return found.map((cell) => (cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell));
}
