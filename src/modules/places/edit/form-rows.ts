import { z } from "zod";
import type { Entered } from "#platform/web/entered.ts";

const rowName = /^([a-z]+)\.(\d{1,2})\.([a-z]+)$/;

/**
 * "woche.0.von" of a form becomes `woche: [{ von }]`: the path of a problem then is the name of its field.
 * Rows that were left out stay as empty ones, so that the numbers keep fitting.
 */
export function withRows(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  const plain: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>[]> = {};
  for (const [name, value] of Object.entries<unknown>({ ...raw })) {
    const [, group, number, field] = rowName.exec(name) ?? [];
    if (group === undefined || field === undefined) {
      plain[name] = value;
      continue;
    }
    const rows = (groups[group] ??= []);
    const at = Number(number);
    while (rows.length <= at) rows.push({});
    Object.assign(rows[at] ?? {}, { [field]: value });
  }
  return { ...plain, ...groups };
}

const isBlank = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isBlank) : typeof value === "string" ? value.trim() === "" : value === undefined;

interface RowRules<Row> {
  /** What decides whether a row says something; all its fields, unless some of them always have a value. */
  readonly says?: (typed: Readonly<Record<string, unknown>>) => readonly unknown[];
  /** Rules about several rows; those that say nothing are null here. */
  readonly check?: (
    rows: readonly (Row | null)[],
    problem: (at: number, field: string, message: string) => void,
  ) => void;
}

/** Rows of a form without those that say nothing, and without those that somebody ticked to be removed. */
export const rowsOf = <Schema extends z.ZodType>(
  row: Schema,
  { says = Object.values, check = () => undefined }: RowRules<z.output<Schema>> = {},
) =>
  z
    .array(
      z.preprocess((typed) => {
        const fields = z.record(z.string(), z.unknown()).parse(typed);
        return fields["weg"] === "ja" || says(fields).every(isBlank) ? null : typed;
      }, row.nullable()),
    )
    .default([])
    .superRefine((rows, context) =>
      check(rows, (at, field, message) =>
        context.addIssue({ code: "custom", path: [at, field], message, input: field }),
      ),
    )
    .transform((rows) => rows.flatMap((each) => (each === null ? [] : [each])));

/** How many rows of a group stand in the form that was sent. */
export function countRows(entered: Entered, group: string): number {
  const numbers = Object.keys(entered).flatMap((name) => {
    const [, of, number] = rowName.exec(name) ?? [];
    return of === group ? [Number(number)] : [];
  });
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

/** The form without rows that say nothing: a browser sends those too. */
export function withoutEmptyRows(entered: Entered): Entered {
  const filled = new Set(
    Object.entries(entered)
      .filter(([, value]) => !isBlank(value))
      .map(([name]) => rowOf(name)),
  );
  return Object.fromEntries(
    Object.entries(entered).filter(([name]) => rowOf(name) === name || filled.has(rowOf(name))),
  );
}

/** "woche.0.von" stands in "woche.0"; any other field in itself. */
const rowOf = (name: string): string => name.replace(/^([a-z]+\.\d{1,2})\.[a-z]+$/, "$1");

/** The counterpart of `withRows`. */
export function rowsToEntered(
  group: string,
  rows: readonly Readonly<Record<string, string | readonly string[]>>[],
): Entered {
  return Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(row).map(([field, value]) => [`${group}.${at}.${field}`, value])),
  );
}
