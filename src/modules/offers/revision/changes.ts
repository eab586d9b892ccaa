import type { FieldInWords } from "./offer-in-fields.ts";

/** A field that a deed changed: what went and what came. */
export interface FieldChange {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Field by field; of fields with several lines only those that differ. */
export function changesBetween(before: readonly FieldInWords[], after: readonly FieldInWords[]): FieldChange[] {
  const former = new Map(before.map(({ label, lines }) => [label, lines]));
  return after.flatMap(({ label, lines }) => {
    const were = former.get(label) ?? [];
    const change = {
      label,
      before: were.filter((line) => !lines.includes(line)),
      after: lines.filter((line) => !were.includes(line)),
    };
    return change.before.length + change.after.length > 0 ? [change] : [];
  });
}
