import { fold } from "../fold.ts";
import { problem, type Reader } from "./reading.ts";

const yes = new Set(["ja", "j", "yes", "y", "x", "wahr", "true", "1", "vorhanden"]);
const no = new Set(["nein", "n", "no", "0", "falsch", "false", "nicht vorhanden"]);

/** "ja", "x", "✓", "1" – "nein", "0", "-". Anything between ("teilweise") a person must decide. */
export const readYesNo: Reader<boolean> = (text) => {
  const folded = fold(text);
  if (yes.has(folded) || /^[✓✔☑]$/.test(text.trim())) return { ok: true };
  if (no.has(folded) || /^[-–—✗✘☐]$/.test(text.trim())) return { ok: false };
  return problem("imports.value.yes-no");
};

/** One of the given values, in any of the spellings listed with it; spelling is compared folded. */
export function oneOf<Value extends string>(spellings: Readonly<Record<Value, readonly string[]>>): Reader<Value> {
  const known = new Map<string, Value>();
  for (const value in spellings) {
    for (const spelling of [value, ...spellings[value]]) known.set(fold(spelling), value);
  }
  const allowed = Object.entries<readonly string[]>(spellings).map(([value, [first]]) => first ?? value);
  return (text) => {
    const value = known.get(fold(text));
    return value === undefined ? problem("imports.value.choice", { allowed }) : { ok: value };
  };
}
