import type { z } from "zod";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { columnKeys, type Entry, type ImportDefinition } from "./definition.ts";
import { type Judgement, type KnownRecords, judge } from "./judge.ts";
import { type Choices, type Mapping, suggestMapping } from "./mapping.ts";
import type { Table, TableFormat } from "./read/table.ts";

/** What an import must know of its day and its city. */
export interface ImportUse {
  readonly today: LocalDate;
  readonly town: string;
  /** Completes telephone numbers of the own town. */
  readonly areaCode?: string | undefined;
  /** The list tells of what was: dates from this day on are taken, and what it names has ended. */
  readonly since?: LocalDate;
}

/** Under which id and address a new record shall stand, where whoever reads the list knows lasting ones. */
export interface GivenName {
  readonly id: string;
  readonly slug: string;
}

/** A row that shall be taken. With `id` it changes what is there, provided that it is still at `version`. */
export interface WantedRow<Wanted = unknown> {
  readonly line: number;
  readonly key: string | null;
  readonly entry: Wanted;
  readonly id: string | null;
  readonly version: number | null;
  /** A person said that the row means this record, although their keys differ. */
  readonly chosen: boolean;
  /** Left out, a new record gets an id of its own. */
  readonly given?: GivenName;
}

/** A row that was taken, and what an undo needs: how the record stood before, and what else was made. */
export interface WrittenRow {
  readonly line: number;
  readonly id: string;
  /** The state that the import left; a record in another state was changed by somebody since. */
  readonly version: number;
  readonly before: object | null;
}

/** A row that was not taken or not undone, and why. */
export interface LeftRow {
  readonly line: number;
  readonly reason: string;
}

export interface Written {
  readonly written: readonly WrittenRow[];
  readonly left: readonly LeftRow[];
}

/** By whom, when and as what rows are written. */
export interface Writer {
  readonly name: string;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly now: Date;
  /** As in `ImportUse`. */
  readonly since?: LocalDate;
}

/** What a module says about an import of its own records. `Setting` must be plain: it travels to another thread. */
export interface TargetDefinition<Setting extends object, Row, Wanted extends object> {
  readonly name: string;
  /** Files of these kinds only; spreadsheets when left out. */
  readonly formats?: readonly TableFormat[];
  readonly readSetting: (tx: Transaction, use: ImportUse) => Promise<Setting>;
  readonly definition: (setting: Setting) => ImportDefinition<Row>;
  readonly known: (setting: Setting) => KnownRecords;
  /** Puts rows together that are one thing, before they are judged. */
  readonly prepare?: (table: Table) => Table;
  readonly entry: z.ZodType<Wanted>;
  readonly write: (tx: Transaction, rows: readonly WantedRow<Wanted>[], writer: Writer) => Promise<Written>;
  /** Takes back what `write` did, where nobody has touched it since; says which rows stay. */
  readonly restore: (tx: Transaction, rows: readonly WrittenRow[], writer: Writer) => Promise<readonly LeftRow[]>;
}

export interface TargetColumn {
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  readonly help: string | null;
}

/** An import of some module, whatever its rows are. */
export interface ImportTarget {
  readonly name: string;
  readonly takes: (format: TableFormat) => boolean;
  readonly readSetting: (tx: Transaction, use: ImportUse) => Promise<object>;
  readonly columns: (setting: object) => readonly TargetColumn[];
  readonly prepare: (table: Table) => Table;
  readonly suggest: (table: Table, setting: object, choices: Choices) => Mapping;
  readonly judge: (table: Table, setting: object, mapping: Mapping) => Judgement<Entry>;
  readonly knownKeys: (setting: object) => ReadonlySet<string>;
  readonly write: (tx: Transaction, rows: readonly WantedRow[], writer: Writer) => Promise<Written>;
  readonly restore: (tx: Transaction, rows: readonly WrittenRow[], writer: Writer) => Promise<readonly LeftRow[]>;
}

const spreadsheets: readonly TableFormat[] = ["csv", "xlsx", "ods", "xls"];

export function defineTarget<Setting extends object, Row, Wanted extends object>(
  target: TargetDefinition<Setting, Row, Wanted>,
): ImportTarget {
  const { name, formats = spreadsheets, prepare = (table) => table } = target;
  // A setting comes from this target's own `readSetting`, perhaps by way of another thread, which forgets its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const own = (setting: object) => setting as Setting;
  // Keys of a mapping come from this target's own `suggest`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  const ownMapping = (mapping: Mapping) => mapping as Mapping<keyof Row & string>;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys that no column has are never looked up
  const ownChoices = (choices: Choices) => choices as Choices<keyof Row & string>;

  return {
    name,
    takes: (format) => formats.includes(format),
    readSetting: target.readSetting,
    columns: (setting) => columnsOf(target.definition(own(setting))),
    prepare,
    suggest: (table, setting, choices) => suggestMapping(table, target.definition(own(setting)), ownChoices(choices)),
    judge: (table, setting, mapping) =>
      judge(table, ownMapping(mapping), target.definition(own(setting)), target.known(own(setting))),
    knownKeys: (setting) => new Set(target.known(own(setting)).keys()),
    write: (tx, rows, writer) =>
      target.write(
        tx,
        rows.map((row) => ({ ...row, entry: target.entry.parse(row.entry) })),
        writer,
      ),
    restore: target.restore,
  };
}

function columnsOf<Row>(definition: ImportDefinition<Row>): TargetColumn[] {
  return columnKeys(definition).map((key) => {
    const { title, required = false, help = null } = definition.columns[key];
    return { key, title, required, help };
  });
}
