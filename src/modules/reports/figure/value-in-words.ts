import { de as t } from "../texts/de.ts";
import type { Figure } from "./figure.ts";

/** "24.725", or the word for a number that is hidden. */
export const inWords = ({ value }: Pick<Figure, "value">): string =>
  value === null ? t["reports.hidden"] : value.toLocaleString("de");
