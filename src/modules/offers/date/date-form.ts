import { z } from "zod";
import { optionalText, requiredText } from "#platform/action/input.ts";
import { daysBetween, type LocalDate } from "#platform/dates/local-date.ts";
import { type FieldProblem, refuseFields } from "#platform/refusal/refusal.ts";
import { OfferId } from "../offer/offer.ts";
import { dateEntryOf, problemOf, readDateEntry } from "./date-entry.ts";
import type { Instead } from "./offer-date.ts";
import { readTimes } from "./times-entry.ts";

const short = z.string().max(60).default("");
export const DateId = z.uuid().brand<"DateId">();

export const DateOfOffer = z.object({ id: OfferId, termin: DateId });
const seen = { stand: z.string().max(200) };

export const RestoreForm = DateOfOffer.extend(seen);
export const CancelForm = DateOfOffer.extend({ ...seen, grund: requiredText(200) });
export const SpanForm = z.object({
  id: OfferId,
  grund: requiredText(200),
  "von-wochentag": short,
  "von-tag": short,
  "von-monat": short,
  "von-jahr": short,
  "bis-wochentag": short,
  "bis-tag": short,
  "bis-monat": short,
  "bis-jahr": short,
});
export const MoveForm = DateOfOffer.extend({
  ...seen,
  grund: optionalText(200),
  beginn: short,
  ende: short,
  ort: z
    .string()
    .default("")
    .transform((id) => id.trim() || null)
    .pipe(z.uuid("platform.field.invalid").nullable()),
  "auf-wochentag": short,
  "auf-tag": short,
  "auf-monat": short,
  "auf-jahr": short,
});

/** A day that must be given. */
function dayIn(
  form: Readonly<Record<string, unknown>>,
  field: string,
  problems: FieldProblem[],
): LocalDate | undefined {
  const read = readDateEntry(dateEntryOf(form, field));
  const problem = read.kind === "none" ? { field, reason: "platform.field.missing" } : problemOf(field, read);
  if (problem) problems.push(problem);
  return read.kind === "date" ? read.date : undefined;
}

/** Where a date moves to. Its weekday must be said too: nobody previews a single date. */
export function readInstead(form: z.output<typeof MoveForm>, today: LocalDate): Instead {
  const problems: FieldProblem[] = [];
  const day = dayIn(form, "auf", problems);
  if (day !== undefined && dateEntryOf(form, "auf").weekday === "")
    problems.push({ field: "auf", reason: "offers.date.weekday-missing", details: { date: day } });
  if (day !== undefined && day < today) problems.push({ field: "auf", reason: "offers.date.into-the-past" });
  const times = readTimes(form, problems);
  if (problems.length > 0 || day === undefined) throw refuseFields(...problems);
  return { day, ...times, placeId: form.ort };
}

/** The longest break that one deed may make; a longer one is the end of the offer. */
const mostDays = 400;

export function readSpan(
  form: z.output<typeof SpanForm>,
  today: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate } {
  const problems: FieldProblem[] = [];
  const [from, to] = [dayIn(form, "von", problems), dayIn(form, "bis", problems)];
  if (from === undefined || to === undefined) throw refuseFields(...problems);
  if (to < from) throw refuseFields({ field: "bis", reason: "platform.dates.until-before-from" });
  if (to < today) throw refuseFields({ field: "bis", reason: "offers.date.past" });
  if (daysBetween(from, to) > mostDays) throw refuseFields({ field: "bis", reason: "offers.date.span-too-long" });
  return { from: from > today ? from : today, to };
}
