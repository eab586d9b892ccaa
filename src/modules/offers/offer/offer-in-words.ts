import { euroInWords } from "#platform/money/money.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import type { Locale } from "#platform/texts/locale.ts";
import { offersTexts as t } from "../texts/texts.ts";
import type { PriceKind } from "./offer.ts";

interface Price {
  readonly priceKind: PriceKind;
  readonly priceCents: number | null;
}

/** The price for a list; unknown stays unsaid there. */
export function priceInShort({ priceKind, priceCents }: Price): string | undefined {
  if (priceKind === "unknown") return undefined;
  if (priceKind === "free" || priceKind === "donation") return t[`offers.price.${priceKind}`];
  return t[`offers.price.${priceKind}`]({ amount: euroInWords(priceCents ?? 0) });
}

/** The price as a whole sentence; unknown is said once, with what to do. */
export function priceInWords({ priceKind, priceCents }: Price): string {
  if (priceKind === "per_date" || priceKind === "per_course")
    return t[`offers.detail.price.${priceKind}`]({ amount: euroInWords(priceCents ?? 0) });
  return t[`offers.detail.price.${priceKind}`];
}

/** Languages by their names in the language of the page: "Türkisch". */
export function languageInWords(code: string): string {
  const locale = currentLocale();
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  languageNames.set(locale, names);
  return names.of(code) ?? code;
}

const languageNames = new Map<Locale, Intl.DisplayNames>();

/** "tel:+49231…" for a number as the office writes it. */
export function telOf(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, "");
  return `tel:${digits.startsWith("0") ? `+49${digits.slice(1)}` : digits}`;
}
