import { retentionOf } from "#law/retention.ts";

/** How many days after closing a column of a report is kept, as the file of periods says. */
export function daysOf(column: string): number {
  const { period } = retentionOf("directory.reports", column);
  const days = /^(\d+) Tage /.exec(period)?.[1];
  if (days === undefined) throw new Error(`law/retention.csv: "${period}" is no number of days`);
  return Number(days);
}
