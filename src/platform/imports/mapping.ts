import { distance } from "./closeness.ts";
import { columnKeys, type ColumnDefinition, type ImportDefinition } from "./definition.ts";
import { fold } from "./fold.ts";
import type { Table } from "./read/table.ts";

/** Which column of the file feeds which column of the import. */
export interface Mapping<Key extends string = string> {
  readonly matches: readonly Match<Key>[];
  /** Required columns for which the file has none. */
  readonly missing: readonly { readonly key: Key; readonly title: string }[];
  /** Columns of the file that are not taken. */
  readonly unused: readonly string[];
}

export interface Match<Key extends string = string> {
  readonly key: Key;
  readonly index: number;
  readonly column: string;
  /** 1 is certain; below 0.7 a person should look. */
  readonly confidence: number;
  readonly because: "title" | "alias" | "part" | "typo" | "chosen";
}

/** The person's choices: the name of a column of the file, or `null` for "leave empty". */
export type Choices<Key extends string = string> = { readonly [Each in Key]?: string | null };

type Known = Pick<Table, "columns" | "rows">;

/** Best pairs first, each column once; contents only decide between names that fit equally well. */
export function suggestMapping<Row>(
  table: Known,
  definition: ImportDefinition<Row>,
  choices: Choices<keyof Row & string> = {},
): Mapping<keyof Row & string> {
  const keys = columnKeys(definition);
  const pairs = keys.flatMap((key) => pairsFor(key, definition.columns[key], table, choices));
  const matches: Match<keyof Row & string>[] = [];
  for (const { readable: _, ...match } of pairs.toSorted((a, b) => rank(b) - rank(a))) {
    if (!matches.some(({ key, index }) => key === match.key || index === match.index)) matches.push(match);
  }
  const isMatched = (key: string) => matches.some((match) => match.key === key);
  return {
    matches: matches.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key)),
    missing: keys
      .filter((key) => definition.columns[key].required && !isMatched(key))
      .map((key) => ({ key, title: definition.columns[key].title })),
    unused: table.columns.filter((_, index) => !matches.some((match) => match.index === index)),
  };
}

interface Pair<Key extends string> extends Match<Key> {
  readonly readable: number;
}

function rank({ because, confidence, readable }: Pair<string>): number {
  return because === "chosen" ? 10 : confidence + readable * 0.05;
}

function pairsFor<Key extends string, Value>(
  key: Key,
  definition: ColumnDefinition<Value>,
  table: Known,
  choices: Choices<Key>,
): Pair<Key>[] {
  const choice = choices[key];
  if (choice === null) return [];
  if (choice !== undefined) {
    const index = table.columns.indexOf(choice);
    return index === -1 ? [] : [{ key, index, column: choice, confidence: 1, because: "chosen", readable: 1 }];
  }
  return table.columns.flatMap((column, index) => {
    const likeness = compareNames(column, definition);
    if (!likeness) return [];
    const readable = readableShare(table, index, definition);
    const confidence = readable < 0.5 ? likeness.confidence * 0.6 : likeness.confidence;
    return [{ key, index, column, because: likeness.because, confidence, readable }];
  });
}

function compareNames<Value>(
  column: string,
  { title, aliases = [] }: ColumnDefinition<Value>,
): Pick<Match, "confidence" | "because"> | undefined {
  const name = fold(column);
  const names = [title, ...aliases].map(fold);
  if (name === names[0]) return { confidence: 1, because: "title" };
  if (names.includes(name)) return { confidence: 0.95, because: "alias" };
  if (names.some((known) => isTypo(name, known))) return { confidence: 0.8, because: "typo" };
  const words = new Set(name.split(" "));
  const isPart = names.some((known) => known !== "" && known.split(" ").every((word) => words.has(word)));
  return isPart ? { confidence: 0.65, because: "part" } : undefined;
}

function isTypo(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  return most > 0 && distance(one.replaceAll(" ", ""), other.replaceAll(" ", ""), most) <= most;
}

/** How many of the first filled cells the reader understands. */
function readableShare<Value>({ rows }: Known, index: number, { reader }: ColumnDefinition<Value>): number {
  const sample: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[index]?.trim() ?? "";
    if (cell !== "") sample.push(cell);
    if (sample.length === 50) break;
  }
  return sample.length === 0 ? 1 : sample.filter((cell) => "ok" in reader(cell)).length / sample.length;
}
