import { z } from "zod";
import { localDate, localTime, weekday } from "./local-date.ts";

/** From when to when by the clock; both may be open ("ganztägig", "ab 14 Uhr"). "00:00" as end is midnight. */
const times = z
  .object({ starts: localTime.nullable(), ends: localTime.nullable() })
  .refine(endsAfterStart, { path: ["ends"], error: "platform.dates.ends-before-start" });

const reason = z.string().nullable().default(null);

/** What happened to one date. `on` is the day that the rule gave it: its identity for ever, wherever it is moved. */
export const SeriesOverride = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cancelled"), on: localDate, reason }),
  z.object({
    kind: z.literal("moved"),
    on: localDate,
    reason,
    to: z.object({ date: localDate.optional(), times: times.optional(), placeId: z.string().optional() }),
  }),
  z.object({
    kind: z.literal("changed"),
    on: localDate,
    reason,
    to: z.object({ times: times.optional(), placeId: z.string().optional() }),
  }),
]);
export type SeriesOverride = z.infer<typeof SeriesOverride>;

const ofEverySeries = {
  from: localDate,
  /** The last day that may still be a date. */
  until: localDate.nullable().default(null),
  /** How many dates take place: one that a holiday swallows is not counted, the series gets longer instead. */
  count: z.int().min(1).max(1000).nullable().default(null),
  starts: localTime.nullable().default(null),
  ends: localTime.nullable().default(null),
  skip: z
    .object({ publicHolidays: z.boolean().default(false), schoolHolidays: z.boolean().default(false) })
    .prefault({}),
  overrides: z.array(SeriesOverride).default([]),
};

const everyWeeks = z.int().min(1).max(52).default(1);
const everyMonths = z.int().min(1).max(24).default(1);

/** "Jeden zweiten", "jeden letzten". A fifth is left out on purpose: most months have none, people mean the last. */
export const nthWeekday = z.union([z.literal([1, 2, 3, 4]), z.literal("last")]);
export type NthWeekday = z.infer<typeof nthWeekday>;

/** When an offer takes place. Months without a 31st and years without a 29 February have no date. */
export const SeriesRule = z
  .discriminatedUnion("kind", [
    z.object({ ...ofEverySeries, kind: z.literal("weekly"), interval: everyWeeks, weekdays: z.array(weekday).min(1) }),
    z.object({
      ...ofEverySeries,
      kind: z.literal("monthly-nth-weekday"),
      interval: everyMonths,
      nth: nthWeekday,
      weekday,
    }),
    z.object({
      ...ofEverySeries,
      kind: z.literal("monthly-day"),
      interval: everyMonths,
      dayOfMonth: z.int().min(1).max(31),
    }),
    /** On the day and month of `from`. */
    z.object({ ...ofEverySeries, kind: z.literal("yearly"), interval: z.int().min(1).max(10).default(1) }),
    /** Irregular: the dates themselves; `from` is the first of them. */
    z.object({ ...ofEverySeries, kind: z.literal("dates"), dates: z.array(localDate).min(1).max(1000) }),
  ])
  .refine(endsAfterStart, { path: ["ends"], error: "platform.dates.ends-before-start" })
  .refine(({ until, from }) => until === null || until >= from, {
    path: ["until"],
    error: "platform.dates.until-before-from",
  })
  .refine(({ until, count }) => until === null || count === null, {
    path: ["count"],
    error: "platform.dates.until-and-count",
  });
export type SeriesRule = z.infer<typeof SeriesRule>;

function endsAfterStart({ starts, ends }: { readonly starts: string | null; readonly ends: string | null }): boolean {
  if (ends === null) return true;
  return starts !== null && (ends > starts || ends === "00:00");
}
