import { currentLocale } from "#platform/texts/current-locale.ts";
import { intlOf, type Locale } from "#platform/texts/locale.ts";

/** Money is whole cents, as integer. */
export type Cents = number;

const pattern = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}|-))?$/;

/** Reads what people type: "5", "7,50", "1.234,50 €", "5,-". Undefined rather than a guess: "1.5" could be anything. */
export function readEuro(text: string): Cents | undefined {
  const match = pattern.exec(text.replace(/[\s\u00a0]|€|Euro|EUR/gi, ""));
  if (!match) return undefined;
  const [, euros = "", decimals = ""] = match;
  return Number(euros.replaceAll(".", "")) * 100 + (decimals === "-" ? 0 : Number(decimals.padEnd(2, "0")));
}

/** "5 €", "7,50 €": whole amounts without decimals, as people write them. */
export function euroInWords(cents: Cents, locale: Locale = currentLocale()): string {
  return `${formatFor(locale, cents % 100 === 0 ? 0 : 2).format(cents / 100)}\u00a0€`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making an Intl format costs as much as a hundred uses of it. */
function formatFor(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(intlOf(locale), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, format);
  return format;
}

/** What stands in a form field: "7,50". */
export const euroForInput = (cents: Cents): string => euroInWords(cents, "de").replace("\u00a0€", "");
