import type { Holidays } from "#platform/dates/holidays.ts";
import { addDays, type LocalDate, weekdayOf } from "#platform/dates/local-date.ts";
import type { EntryKind } from "../../workspace/catalogue-entry.ts";

/** The purpose of the links in reminders. */
export const confirmPurpose = "directory.confirm";

/** So many weeks at least lie between two mails to one contact. */
export const weeksBetween = 4;
/** Whoever left so many mails in a row unanswered is called instead. */
export const mostUnanswered = 3;
/** Nobody checks more than this in one sitting; the rest comes with the next mail. */
export const mostEntries = 25;
/** How long the link in a mail opens. */
export const linkDays = 60;

export interface DueEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly email: string;
  readonly contact: string;
}

export interface Remembered {
  readonly email: string;
  /** The day of the latest mail to this contact. */
  readonly lastOn: LocalDate;
  readonly unanswered: number;
}

/** Mails go out on days on which somebody is there to read them. */
export const isMailDay = (today: LocalDate, { publicHolidayOn }: Holidays): boolean =>
  weekdayOf(today) <= 5 && publicHolidayOn(today) === undefined;

export interface PlannedReminder {
  readonly recipient: string;
  readonly contact: string;
  readonly entries: readonly DueEntry[];
}

/** One mail for each contact that may be written to today, with the entries that wait longest; `due` comes in this order. */
export function planReminders(
  today: LocalDate,
  due: readonly DueEntry[],
  remembered: readonly Remembered[],
): PlannedReminder[] {
  const before = new Map(remembered.map((each) => [each.email, each]));
  return [...Map.groupBy(due, ({ email }) => email)].flatMap(([recipient, entries]) => {
    const last = before.get(recipient);
    if (last && (last.unanswered >= mostUnanswered || addDays(last.lastOn, weeksBetween * 7) > today)) return [];
    return [{ recipient, contact: entries[0]?.contact ?? "", entries: entries.slice(0, mostEntries) }];
  });
}
