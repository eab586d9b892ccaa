import { parsePhoneNumberFromString, type PhoneNumber } from "libphonenumber-js/min";
import { problem, type Reader } from "./reading.ts";

/** A telephone number: as the office wrote it (for people) and in the world's form (for links and comparing). */
export interface Phone {
  readonly written: string;
  readonly e164: string;
  readonly mobile: boolean;
}

/** `areaCode` ("0231") completes numbers of the own town; without it such numbers are refused. */
export function phoneReader({ areaCode }: { readonly areaCode?: string } = {}): Reader<Phone> {
  return (text) => {
    const written = text.replace(/\s+/g, " ").trim();
    const whole = parse(written, areaCode);
    if (whole) return { ok: { written, e164: whole.number, mobile: /^\+491[567]/.test(whole.number) } };

    const several = written.split(/,|;|\boder\b|\bund\b|\n/).filter((part) => parse(part, areaCode)).length;
    if (several > 1) return problem("imports.value.several-phones");
    return problem(hasPrefix(written) ? "imports.value.phone" : "imports.value.phone-without-area-code");
  };
}

export const readPhone = phoneReader();

function parse(written: string, areaCode: string | undefined): PhoneNumber | undefined {
  if (!hasPrefix(written) && areaCode === undefined) return undefined;
  if (/\d{3,}\D*(,|;|\boder\b|\bund\b)\D*\d{3,}/.test(written)) return undefined;
  const found = parsePhoneNumberFromString(hasPrefix(written) ? written : `${areaCode} ${written}`, "DE");
  return found?.isValid() ? found : undefined;
}

/** Without a leading zero or country code the library would take "50-22480" for a number of another town. */
function hasPrefix(written: string): boolean {
  return /^(?:\D*)(\+|0|\(0)/.test(written);
}

/** The number of an institution, as it is written. A mobile number often is somebody's own: a person must say. */
export function officePhoneReader(options: { readonly areaCode?: string | undefined }): Reader<string> {
  const read = phoneReader(options.areaCode === undefined ? {} : { areaCode: options.areaCode });
  return (text) => {
    const reading = read(text);
    if (!("ok" in reading)) return reading;
    const { mobile, written } = reading.ok;
    if (mobile) return problem("imports.value.mobile");
    return { ok: hasPrefix(written) ? written : `${options.areaCode} ${written}` };
  };
}
