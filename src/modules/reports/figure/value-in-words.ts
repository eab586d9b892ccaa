import { numberInWords } from "#platform/texts/number-in-words.ts";
import { reportsTexts as t } from "../texts/texts.ts";
import { type Figure, isShare } from "./figure.ts";

/** "24.725", "57 %", or the word for a number that is hidden. */
export function inWords({ kpi, value }: Pick<Figure, "kpi" | "value">): string {
  if (value === null) return t["reports.hidden"];
  const number = numberInWords(value);
  return isShare(kpi) ? t["reports.percent"]({ number }) : number;
}
