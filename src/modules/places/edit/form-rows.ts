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

/** Rows of a form without those that say nothing, and without those that somebody ticked to be removed. */
export const rowsOf = <Schema extends z.ZodType>(
  row: Schema,
  says: (typed: Record<string, unknown>) => unknown[] = Object.values,
) =>
  z
    .array(
      z.preprocess((typed) => {
        const fields = z.record(z.string(), z.unknown()).parse(typed);
        return fields["weg"] === "ja" || says(fields).every(isBlank) ? null : typed;
      }, row.nullable()),
    )
    .default([])
    .transform((rows) => rows.flatMap((each) => (each === null ? [] : [each])));

/** How many rows of a group stand in the form that was sent. */
export function countRows(entered: Entered, group: string): number {
  const numbers = Object.keys(entered).flatMap((name) => {
    const [, of, number] = rowName.exec(name) ?? [];
    return of === group ? [Number(number)] : [];
  });
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

/** The counterpart of `withRows`. */
export function rowsToEntered(
  group: string,
  rows: readonly Readonly<Record<string, string | readonly string[]>>[],
): Entered {
  return Object.fromEntries(
    rows.flatMap((row, at) => Object.entries(row).map(([field, value]) => [`${group}.${at}.${field}`, value])),
  );
}
