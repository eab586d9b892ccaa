import { z } from "zod";
import { optionalText } from "#platform/action/input.ts";
import { readDate, readTime } from "#platform/dates/german-input.ts";
import { day, type LocalDate, type LocalTime, time } from "#platform/dates/local-date.ts";
import { readPostcode } from "#platform/imports/values/address.ts";
import { readEmail, readUrl } from "#platform/imports/values/web.ts";
import type { Reader } from "#platform/imports/values/reading.ts";
import type { Point } from "#platform/geo/point.ts";

/** A text that may stay empty and otherwise must be readable as something. */
export const optional = <Value>(read: (text: string) => Value | undefined, message: string, most = 300) =>
  optionalText(most).transform((text, context) => {
    if (text === null) return null;
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message, input: text });
    return z.NEVER;
  });

const ok =
  <Value>(read: Reader<Value>) =>
  (text: string): Value | undefined => {
    const reading = read(text);
    return "ok" in reading ? reading.ok : undefined;
  };

export const optionalEmail = optional(ok(readEmail), "platform.field.email");
export const optionalUrl = optional(readAddress, "platform.field.url", 1000);
export const optionalPostcode = optional(ok(readPostcode), "places.field.postcode");
export const optionalDate = optional(readWholeDate, "platform.field.date");
export const optionalTime = optional(readHour, "platform.field.time");
export const optionalPoint = optional(readPoint, "places.field.point");

/** As `optional…`, for a field that is needed. */
export const needed = <Value>(field: z.ZodType<Value | null, string | undefined>) =>
  field.transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "platform.field.missing", input: value });
    return z.NEVER;
  });

/** Of a list that the page offers; an empty answer is none. */
export const chosenId = optional((text) => z.uuid().safeParse(text).data, "platform.field.invalid");

/** A single tick. */
export const ticked = z
  .string()
  .optional()
  .transform((value) => value === "ja");

/** Whoever writes a whole address means it as it is; only what lacks its beginning gets one. */
function readAddress(text: string): string | undefined {
  const read = ok(readUrl)(text);
  return read !== undefined && /^https?:\/\//i.test(text) ? text : read;
}

/** In records of many years a day needs its year: nobody can guess it. */
function readWholeDate(text: string): LocalDate | undefined {
  return /\d{4}/.test(text) ? readDate(text, day("2000-01-01")) : undefined;
}

/** "24 Uhr" is midnight at the end of the day. */
function readHour(text: string): LocalTime | undefined {
  return /^24([:.]00)?( ?uhr)?$/i.test(text) ? time("00:00") : readTime(text);
}

/** "51.5142, 7.4653" as maps give it, or with German commas: "51,5142; 7,4653". */
function readPoint(text: string): Point | undefined {
  const [, first = "", second = ""] = /^(-?\d{1,2}[.,]\d+)(?:\s*[;,]\s*|\s+)(-?\d{1,3}[.,]\d+)$/.exec(text) ?? [];
  if (first === "") return undefined;
  const [lat, lon] = [Number(first.replace(",", ".")), Number(second.replace(",", "."))];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

export const stand = z.coerce.number().int().min(1);

export const reviewDays = z.coerce
  .number("platform.field.number")
  .int("platform.field.number")
  .min(1, "platform.field.number")
  .max(1100, "platform.field.number");
