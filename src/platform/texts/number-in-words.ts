import { currentLocale } from "./current-locale.ts";
import { intlOf, type Locale } from "./locale.ts";

const formats = new Map<Locale, Intl.NumberFormat>();

/** "24.725", "24,725"; "1,2", "1.2": a number as the language writes it, with one decimal where it has any. */
export function numberInWords(value: number, locale: Locale = currentLocale()): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(intlOf(locale), { maximumFractionDigits: 1 });
  formats.set(locale, format);
  return format.format(value);
}
