import { z } from "zod";
import { optionalText } from "#platform/action/input.ts";
import { readDate, readTime } from "#platform/dates/german-input.ts";
import { day, type LocalDate } from "#platform/dates/local-date.ts";
import { readEmail } from "#platform/imports/values/web.ts";

/** A text that may stay empty and otherwise must be readable as something. */
const optional = <Value>(read: (text: string) => Value | undefined, message: string) =>
  optionalText(300).transform((text, context) => {
    if (text === null) return null;
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message, input: text });
    return z.NEVER;
  });

/** As `optional`, for a field that is needed. */
const needed = <Value>(field: z.ZodType<Value | null, string | undefined>) =>
  field.transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "platform.field.missing", input: value });
    return z.NEVER;
  });

export const optionalEmail = optional((text) => {
  const read = readEmail(text);
  return "ok" in read ? read.ok : undefined;
}, "platform.field.email");
export const optionalDate = optional(readWholeDate, "platform.field.date");
export const neededDate = needed(optionalDate);
export const optionalTime = optional(readTime, "platform.field.time");
export const neededTime = needed(optionalTime);
/** Of a list that the page offers; an empty answer is none. */
export const chosenId = optional((text) => z.uuid().safeParse(text).data, "platform.field.invalid");
export const neededId = needed(chosenId);
/** The version that somebody saw when they began. */
export const stand = z.coerce.number().int().min(1);
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === "ja");

/** In records of many years a day needs its year: nobody can guess it. */
function readWholeDate(text: string): LocalDate | undefined {
  return /\d{4}/.test(text) ? readDate(text, day("2000-01-01")) : undefined;
}
