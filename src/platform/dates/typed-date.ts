import { Refusal } from "#platform/refusal/refusal.ts";
import { readDate } from "./german-input.ts";
import type { LocalDate } from "./local-date.ts";

/** A date as a person typed it into a field ("24.11.", "Di 24.11.2026"); what is none is refused beside the field. */
export function typedDate(field: string, text: string, today: LocalDate): LocalDate {
  const date = readDate(text, today);
  if (date === undefined)
    throw new Refusal("platform.fields", 422, { fields: [{ field, reason: "platform.dates.not-a-date" }] });
  return date;
}
