import { currentLocale } from "./current-locale.ts";
import { intlOf, type Locale } from "./locale.ts";

const formats = { conjunction: new Map<Locale, Intl.ListFormat>(), disjunction: new Map<Locale, Intl.ListFormat>() };

/** "Montag, Mittwoch und Freitag", "Monday, Wednesday and Friday". */
export function listInWords(parts: readonly string[], locale: Locale = currentLocale()): string {
  return formatIn(locale, "conjunction").format(parts);
}

/** "Bus oder Bahn". */
export function eitherInWords(parts: readonly string[], locale: Locale = currentLocale()): string {
  return formatIn(locale, "disjunction").format(parts);
}

/** Making an Intl format costs as much as a hundred uses of it. */
function formatIn(locale: Locale, type: keyof typeof formats): Intl.ListFormat {
  const format = formats[type].get(locale) ?? new Intl.ListFormat(intlOf(locale), { type });
  formats[type].set(locale, format);
  return format;
}
