import { addDays, addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { retentionOf } from "./retention.ts";

export interface Period {
  readonly days: number;
  readonly months: number;
}

/** As the file says it: "90 Tage nach …", "12 Monate", "bis 30 Tage nach …". */
const written = /^(?:bis )?(\d+) (Tag|Monat|Jahr)/;

/** How long a column is kept after its event. */
export function periodOf(table: string, column: string): Period {
  const { period } = retentionOf(table, column);
  const [, count, unit] = written.exec(period) ?? [];
  if (count === undefined) throw new Error(`law/retention.csv: "${period}" is no span of time`);
  if (unit === "Tag") return { days: Number(count), months: 0 };
  return { days: 0, months: Number(count) * (unit === "Jahr" ? 12 : 1) };
}

/** The last day whose events are so long ago that the period is over. */
export const lastDayOver = (today: LocalDate, { days, months }: Period): LocalDate =>
  addDays(addMonths(today, -months), -days - 1);

/** Events before this instant are so long ago that the period is over. */
export function overBefore(now: Date, { days, months }: Period): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - months);
  before.setUTCDate(before.getUTCDate() - days);
  return before;
}
