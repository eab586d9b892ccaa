import { retentionOf } from "#law/retention.ts";

/** How many days a column is kept after its event, as the file of periods says. */
export function daysOf(table: string, column: string): number {
  const { period } = retentionOf(table, column);
  const days = /^(\d+) Tage /.exec(period)?.[1];
  if (days === undefined) throw new Error(`law/retention.csv: "${period}" is no number of days`);
  return Number(days);
}

export const daysBefore = (instant: Date, days: number): Date =>
  new Date(instant.getTime() - days * 24 * 60 * 60 * 1000);
