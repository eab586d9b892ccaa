import { problem, type Reader } from "./reading.ts";

/** A German postcode. Spreadsheets drop leading zeros; which one is missing nobody can know for sure. */
export const readPostcode: Reader<string> = (text) => {
  const plain = text.trim().replace(/^D\s*[-–]?\s*/i, "");
  if (/^\d{4}$/.test(plain)) return problem("imports.value.postcode-four-digits");
  return /^\d{5}$/.test(plain) && plain >= "01001" ? { ok: plain } : problem("imports.value.postcode");
};

export interface Street {
  readonly street: string;
  readonly houseNumber?: string;
}

/** "Hermannstr.33" is Hermannstraße, 33; "Brüderweg 12-14" keeps its range; no number is fine. */
export const readStreet: Reader<Street> = (text) => {
  const spelled = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/str\.?(?=\s|\d|$)/i, (short) => (short.startsWith("S") ? "Straße" : "straße"));
  const match = /^(.+?)\s*,?\s*(\d+)\s*([a-z](?:\s*[-–]\s*[a-z])?)?(?:\s*[-–/]\s*(\d+)\s*([a-z])?)?$/i.exec(spelled);
  if (!match) return /\p{L}/u.test(spelled) ? { ok: { street: spelled } } : problem("imports.value.street");
  const [, street = "", number = "", letter = "", to, toLetter = ""] = match;
  const range = to ? `–${to}${toLetter.toLowerCase()}` : "";
  return { ok: { street, houseNumber: `${number}${letter.toLowerCase().replace(/\s/g, "")}${range}` } };
};
