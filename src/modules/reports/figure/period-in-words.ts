import { plainDateInWords } from "#platform/dates/in-words.ts";
import { reportsTexts as t } from "../texts/texts.ts";
import { isYear, type Period } from "./period.ts";

/** "Jahr 2022", "1. Januar 2025 bis 31. Oktober 2025". */
export function periodInWords(period: Period): string {
  if (isYear(period)) return t["reports.period.year"]({ year: period.code });
  return t["reports.period.span"]({ from: plainDateInWords(period.from), to: plainDateInWords(period.to) });
}
