import { describe, expect, it } from "vitest";
import { day, dayNumberOf } from "#platform/dates/local-date.ts";
import type { Wish } from "#modules/search/index.ts";
import { nextDate, wishedDates } from "./next-date.ts";

const tuesday = day("2026-11-24");
const at = (date: string, minute: number) => [dayNumberOf(day(date)), minute];
const dates = Int32Array.from([
  ...at("2026-11-23", 600),
  ...at("2026-11-26", 600),
  ...at("2026-11-28", -1),
  ...at("2026-12-03", 900),
]);
const typed: Wish["typed"] = [];

describe("the next date of an offer", () => {
  it.each<[string, Wish[], number]>([
    ["is the first to come", [], 2],
    [
      "may be one of a weekday and a time",
      [
        { kind: "weekday", value: 4, typed },
        { kind: "zeit", value: "nachmittag", typed },
      ],
      6,
    ],
    ["may be at the weekend", [{ kind: "day", value: "wochenende", typed }], 4],
    ["is not one without a time when a time is wished for", [{ kind: "zeit", value: "abend", typed }], -1],
    ["is missing when there is none today", [{ kind: "day", value: "heute", typed }], -1],
  ])("%s", (_says, wishes, expected) => expect(nextDate(dates, wishedDates(wishes, tuesday))).toBe(expected));
});
