import { currentLocale } from "./current-locale.ts";
import { direction } from "./locale.ts";

/** Attributes of an element. */
export interface Marked {
  readonly lang?: "de" | undefined;
  readonly dir?: "ltr" | undefined;
}

const unmarked: Marked = {};
const marked: Marked = { lang: "de" };
const markedInRtl: Marked = { lang: "de", dir: "ltr" };

/**
 * Marks what is German on every page – names, titles, addresses of the catalogue – so that a screen reader pronounces
 * it right and Arabic does not turn it round: `<h1 {...german()}>`. On a German page there is nothing to mark.
 */
export function german(): Marked {
  const locale = currentLocale();
  if (locale === "de") return unmarked;
  return direction(locale) === "rtl" ? markedInRtl : marked;
}
