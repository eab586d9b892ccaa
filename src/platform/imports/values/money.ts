import { fold } from "../fold.ts";
import { problem, type Reader } from "./reading.ts";

/** What something costs, as offices write it: an amount, or a donation of whatever one likes. */
export type Price = { readonly kind: "amount"; readonly cents: number } | { readonly kind: "donation" };

const free = new Set([
  ...["kostenlos", "kostenfrei", "gratis", "frei", "umsonst", "gebuehrenfrei", "entgeltfrei", "unentgeltlich"],
  ...["kein entgelt", "keine", "keine kosten", "eintritt frei", "teilnahme kostenlos"],
]);
const donation = new Set(["spende", "spenden", "spende erbeten", "gegen spende", "um eine spende wird gebeten"]);

/** "1.234,50 €", "5,-", "7.50", "kostenlos" to cents, digit by digit: no rounding of binary fractions. */
export const readCents: Reader<number> = (text) => {
  if (free.has(fold(text))) return { ok: 0 };
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^(€|eur(o)?)|(€|eur(o)?)$/gi, "")
    .replace(/^[−–]/, "-")
    .replace(/,[-–—]{1,2}$/, "");
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(plain) ?? /^(-?)(\d{1,3})\.(\d{2})$/.exec(plain);
  if (!match) return problem(/\d/.test(plain) ? "imports.value.price-with-words" : "imports.value.money");

  const [, sign = "", euros = "0", fraction = ""] = match;
  if (/[1-9]/.test(fraction.slice(2))) return problem("imports.value.parts-of-cents");
  const cents = Number(euros.replaceAll(".", "")) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return problem("imports.value.money");
  return { ok: sign === "-" && cents > 0 ? -cents : cents };
};

export const readPrice: Reader<Price> = (text) => {
  if (donation.has(fold(text))) return { ok: { kind: "donation" } };
  const read = readCents(text);
  if (!("ok" in read)) return read;
  return read.ok < 0 ? problem("imports.value.money") : { ok: { kind: "amount", cents: read.ok } };
};
