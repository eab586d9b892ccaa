import { numberInWords } from "#platform/texts/number-in-words.ts";
import { needDe as t } from "../texts/need-de.ts";

/** A number, or the word for one that is hidden. */
export const numberShown = (count: number | null): string =>
  count === null ? t["counselling.need.hidden"] : numberInWords(count);
