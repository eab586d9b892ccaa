import { readDate, readWeekday } from "#platform/dates/german-input.ts";
import type { LocalDate, Weekday } from "#platform/dates/local-date.ts";
import type { FieldProblem } from "#platform/refusal/refusal.ts";

export type ReadLine =
  | { readonly kind: "date"; readonly line: string; readonly date: LocalDate }
  | { readonly kind: "wrong"; readonly line: string }
  | { readonly kind: "differs"; readonly line: string; readonly date: LocalDate; readonly weekday: Weekday };

/** One date a line, as people write them: "Di 24.11.2026", "24. November". */
export function readLines(text: string, today: LocalDate): ReadLine[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map((line) => readLine(line, today));
}

function readLine(line: string, today: LocalDate): ReadLine {
  const date = readDate(line, today);
  if (date !== undefined) return { kind: "date", line, date };
  const [, word = "", rest = ""] = /^(\p{L}+)\.?,?\s*(?:den\s+)?(\d.*)$/u.exec(line) ?? [];
  const [weekday, meant] = [readWeekday(word), readDate(rest, today)];
  return weekday !== undefined && meant !== undefined
    ? { kind: "differs", line, date: meant, weekday }
    : { kind: "wrong", line };
}

/** The first line that is no date; one sentence at a time is enough. */
export function problemOfLines(field: string, lines: readonly ReadLine[]): FieldProblem | undefined {
  const wrong = lines.find(({ kind }) => kind !== "date");
  if (wrong === undefined || wrong.kind === "date")
    return lines.length === 0 ? { field, reason: "offers.series.no-days" } : undefined;
  if (wrong.kind === "wrong") return { field, reason: "offers.series.line-wrong", details: { line: wrong.line } };
  return { field, reason: "offers.date.weekday-differs", details: { date: wrong.date, weekday: wrong.weekday } };
}
