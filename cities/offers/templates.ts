import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { localTime, minutesOf, weekday, type LocalTime, time } from "#platform/dates/local-date.ts";

const list = (separator: string) => z.string().transform((text) => text.split(separator).filter((each) => each !== ""));

const template = z.object({
  title: z.string(),
  summary: z.string(),
  themes: list(","),
  weekdays: z
    .string()
    .transform((digits) => digits.split("").map(Number).filter((digit) => digit > 0))
    .pipe(z.array(weekday).min(1)),
  start: z
    .string()
    .transform((text) => text.padStart(5, "0"))
    .pipe(localTime),
  minutes: z.coerce.number().int(),
  rhythm: z.enum(["weekly", "fortnightly", "monthly", "course"]),
  price: z.string(),
  registration: z.enum(["none", "required", "unknown"]),
  targets: list(","),
  bring: z.string().transform((text) => text || null),
});
export type Template = z.infer<typeof template>;

/** What places offer in an ordinary week; the texts of all "Beispiel" offers. */
export function templates(): readonly Template[] {
  const text = readFileSync(resolve("cities/offers/templates.csv"), "utf8");
  return z.array(template).parse(Papa.parse(text, { header: true, delimiter: ";", skipEmptyLines: true }).data);
}

export function endOf(start: LocalTime, minutes: number): LocalTime {
  const end = Math.min(minutesOf(start) + minutes, 23 * 60 + 59);
  return time(`${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`);
}

export function priceOf({ price, rhythm }: Template): {
  readonly kind: "unknown" | "free" | "per_date" | "per_course" | "donation";
  readonly cents: number | null;
} {
  if (price === "unknown" || price === "free" || price === "donation") return { kind: price, cents: null };
  return { kind: rhythm === "course" ? "per_course" : "per_date", cents: Number(price) };
}
