import { day, isLocalDate, type LocalDate } from "#platform/dates/local-date.ts";

/** A stretch of time that figures speak of: a year, or a span "from/to". */
export interface Period {
  readonly code: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The code for figures that say how many there are today. */
export const current = "current";

/** A year or a span as it stands in an address; undefined when it is neither. */
export function periodOf(code: string): Period | undefined {
  if (/^[1-9]\d{3}$/.test(code)) return { code, from: day(`${code}-01-01`), to: day(`${code}-12-31`) };
  const [from = "", to = "", ...more] = code.split("/");
  if (more.length > 0 || !isLocalDate(from) || !isLocalDate(to) || to < from) return undefined;
  return { code, from, to };
}

export const isYear = ({ code }: Period): boolean => code.length === 4;

/** Every year from one day to another, both included. */
export function yearsBetween(from: LocalDate, to: LocalDate): Period[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => periodOf(String(first + index))).filter(
    (period) => period !== undefined,
  );
}
