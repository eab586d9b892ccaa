import { type Entered, listOf } from "#platform/web/entered.ts";

/**
 * Lays what somebody changed in a form over what others saved meanwhile: fields that they did not touch take the
 * saved values. The rows of a group go together, since a row alone may mean another one by now.
 */
export function merge(opened: Entered, saved: Entered, mine: Entered): Entered {
  const touched = unitsOf(mine).filter((unit) => says(mine, unit) !== says(opened, unit));
  const isMine = (name: string) => touched.includes(unitOf(name));
  return {
    ...Object.fromEntries(Object.entries(saved).filter(([name]) => !isMine(name))),
    ...Object.fromEntries(Object.entries(mine).filter(([name]) => isMine(name))),
  };
}

/** "woche.0.von" belongs to "woche.". */
const unitOf = (name: string): string => name.replace(/\.\d+\..*$/, ".");

const unitsOf = (entered: Entered): string[] => [...new Set(Object.keys(entered).map(unitOf))];

/** What a field or a group of rows says; empty fields and empty rows say nothing. */
function says(entered: Entered, unit: string): string {
  const values = Object.keys(entered)
    .filter((name) => unitOf(name) === unit)
    .map((name) => [name, listOf(entered, name).filter((text) => text.trim() !== "")] as const)
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => `${name}=${texts.map((text) => text.replaceAll("\r\n", "\n").trim()).join("|")}`);
  return values.toSorted().join("\n");
}
