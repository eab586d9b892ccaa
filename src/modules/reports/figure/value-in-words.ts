import { numberInWords } from "#platform/texts/number-in-words.ts";
import { reportsTexts as t } from "../texts/texts.ts";
import type { Figure } from "./figure.ts";

/** "24.725", or the word for a number that is hidden. */
export const inWords = ({ value }: Pick<Figure, "value">): string =>
  value === null ? t["reports.hidden"] : numberInWords(value);
