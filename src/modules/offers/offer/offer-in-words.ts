import { euroInWords } from "#platform/money/money.ts";
import { de as t } from "../texts/de.ts";
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

/** Languages by their German names: "Türkisch". */
export function languageInWords(code: string): string {
  return new Intl.DisplayNames("de", { type: "language" }).of(code) ?? code;
}

/** "tel:+49231…" for a number as the office writes it. */
export function telOf(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, "");
  return `tel:${digits.startsWith("0") ? `+49${digits.slice(1)}` : digits}`;
}
