import { localOf } from "#platform/dates/clock.ts";
import { plainDateInWords, timeInWords } from "#platform/dates/in-words.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";

/** "24. November 2026, 9:30 Uhr" */
export function momentInWords(instant: Date): string {
  const { date, time } = localOf(instant);
  return t["directory.moment"]({ date: plainDateInWords(date, "de"), time: timeInWords(time) });
}
