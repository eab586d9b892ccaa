import { problem, readAs, type Reader } from "./reading.ts";

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

/** As a letter has it: "Hermannstraße 33". */
export const readStreetLine: Reader<string> = readAs(readStreet, ({ street, houseNumber }) =>
  houseNumber === undefined ? street : `${street} ${houseNumber}`,
);

export interface Address {
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
}

/** "Musterstr. 33, 12345 Musterstadt" in one cell; a postcode must be in it, or nobody knows which part is which. */
export const readAddress: Reader<Address> = (text) => {
  const [, line = "", code = "", town = ""] =
    /^(.*?)[\s,;]*\b(?:D\s*-?\s*)?(\d{5})\b[\s,]*(.*)$/s.exec(text.trim()) ?? [];
  if (code === "") return problem("imports.value.address");
  const street = line.trim() === "" ? undefined : readStreetLine(line.replace(/\n/g, " "));
  if (street && !("ok" in street)) return street;
  const postcode = readPostcode(code);
  if (!("ok" in postcode)) return postcode;
  return {
    ok: { ...(street && { street: street.ok }), postcode: postcode.ok, ...(town !== "" && { town: town.trim() }) },
  };
};
