import { problem, type Reader } from "./reading.ts";

const german = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** A German number; "1.5" and "1,234.50" are refused, since nobody knows what was meant. */
export const readNumber: Reader<number> = (text) => {
  const plain = text
    .replace(/[\s\u00a0\u202f']/g, "")
    .replace(/^\+/, "")
    .replace(/^[−–]/, "-");
  if (!german.test(plain)) return problem("imports.value.number");
  return { ok: Number(plain.replaceAll(".", "").replace(",", ".")) };
};

/** A whole number, within bounds where they are given. */
export function wholeNumberReader(bounds: { readonly from?: number; readonly to?: number } = {}): Reader<number> {
  const { from = Number.MIN_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER } = bounds;
  return (text) => {
    const read = readNumber(text);
    if (!("ok" in read)) return read;
    if (!Number.isSafeInteger(read.ok)) return problem("imports.value.whole-number");
    return read.ok < from || read.ok > to ? problem("imports.value.bounds", { ...bounds }) : read;
  };
}
