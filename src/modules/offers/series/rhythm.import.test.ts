import { describe, expect, it } from "vitest";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day, time, type Weekday } from "#platform/dates/local-date.ts";
import { rhythmReader } from "./rhythm.import.ts";
import { seriesOf, type WhenRow } from "./series-of-row.import.ts";

const today = day("2026-11-24");
const read = rhythmReader(today);

describe("a rhythm in a cell", () => {
  it.each([
    ["wöchentlich", { kind: "weekly", interval: 1 }],
    ["jede Woche", { kind: "weekly", interval: 1 }],
    ["1x wöchentlich", { kind: "weekly", interval: 1 }],
    ["14-täglich", { kind: "weekly", interval: 2 }],
    ["14-tägig", { kind: "weekly", interval: 2 }],
    ["alle zwei Wochen", { kind: "weekly", interval: 2 }],
    ["alle 3 Wochen", { kind: "weekly", interval: 3 }],
    ["zweiwöchentlich", { kind: "weekly", interval: 2 }],
    ["jeden Dienstag", { kind: "weekly", interval: 1, weekdays: [2] }],
    ["dienstags und donnerstags", { kind: "weekly", interval: 1, weekdays: [2, 4] }],
    ["täglich", { kind: "weekly", interval: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] }],
    ["jeden 2. Dienstag im Monat", { kind: "monthly", nth: 2, weekday: 2 }],
    ["Erster Montag im Monat", { kind: "monthly", nth: 1, weekday: 1 }],
    ["am letzten Freitag des Monats", { kind: "monthly", nth: "last", weekday: 5 }],
    ["2. Mittwoch", { kind: "monthly", nth: 2, weekday: 3 }],
    ["jeden 15. im Monat", { kind: "monthly-number", number: 15 }],
    ["jährlich", { kind: "yearly" }],
    ["einmalig", { kind: "once" }],
    ["24.11.2026, 1.12.2026 und 8.12.2026", { kind: "dates", dates: ["2026-11-24", "2026-12-01", "2026-12-08"] }],
    ["Di, 24.11.2026", { kind: "dates", dates: ["2026-11-24"] }],
  ])("%s is understood", (text, rhythm) => expect(read(text)).toEqual({ ok: rhythm }));

  it.each([
    ["monatlich", "offers.import.rhythm-monthly"],
    ["jeden 1. und 3. Dienstag im Monat", "offers.import.rhythm-several"],
    ["nach Absprache", "offers.import.rhythm"],
    ["werktags", "offers.import.rhythm"],
    ["Mi, 24.11.2026", "offers.import.rhythm"],
    ["31.11.2026", "offers.import.rhythm"],
    ["alle 0 Wochen", "offers.import.rhythm"],
  ])("%s is refused, not guessed", (text, reason) => expect(read(text)).toMatchObject({ problem: reason }));
});

const series = (row: Partial<WhenRow>) => seriesOf(row, { today, holidays: noHolidays });
const tuesday: readonly Weekday[] = [2];
const reasonOf = (row: Partial<WhenRow>) => {
  const reading = series(row);
  return reading.kind === "problem" ? [reading.problem.column, reading.problem.reason] : reading;
};
const on = (...days: string[]) => ({ days: days.map(day), time: null });

describe("when a row says that something takes place", () => {
  it("a weekday alone is every week from today on", () => {
    expect(series({ weekdays: tuesday, time: { from: time("14:00"), to: time("16:00") } })).toMatchObject({
      rule: { kind: "weekly", interval: 1, weekdays: [2], from: today, starts: "14:00", ends: "16:00" },
    });
  });

  it("a date with its weekday is that one day", () => {
    expect(series({ weekdays: tuesday, dates: on("2026-12-01") })).toMatchObject({
      rule: { kind: "dates", dates: ["2026-12-01"] },
    });
  });

  it("nothing about days is an offer without dates", () => expect(series({})).toEqual({ kind: "none" }));

  it("a number of the month with a weekday beside it is the nth such day", () => {
    const row = { rhythm: { kind: "monthly-number" as const, number: 2 } };
    expect(series({ ...row, weekdays: tuesday })).toMatchObject({
      rule: { kind: "monthly-nth-weekday", nth: 2, weekday: 2 },
    });
    expect(series(row)).toMatchObject({ rule: { kind: "monthly-day", dayOfMonth: 2 } });
  });

  it.each<[string, Partial<WhenRow>, string, string]>([
    [
      "a weekday that is not the date's",
      { weekdays: tuesday, dates: on("2026-11-25") },
      "dates",
      "offers.import.other-weekday",
    ],
    [
      "a start on another weekday",
      { weekdays: tuesday, from: day("2026-11-25") },
      "from",
      "offers.import.other-weekday",
    ],
    [
      "every other week without a first day",
      { weekdays: tuesday, rhythm: { kind: "weekly", interval: 2 } },
      "from",
      "offers.import.from-missing",
    ],
    [
      "every week without a weekday",
      { rhythm: { kind: "weekly", interval: 1 } },
      "weekdays",
      "offers.import.weekday-missing",
    ],
    [
      "two cells with two weekdays",
      { weekdays: [1], rhythm: { kind: "weekly", interval: 1, weekdays: tuesday } },
      "weekdays",
      "offers.import.two-weekdays",
    ],
    ["a time and no day", { time: { from: time("14:00"), to: null } }, "rhythm", "offers.import.rhythm-missing"],
    ["days that are past", { dates: on("2025-03-04") }, "rhythm", "offers.series.no-dates"],
    [
      "an end before the beginning",
      { weekdays: tuesday, starts: time("14:00"), ends: time("13:00") },
      "time",
      "platform.dates.ends-before-start",
    ],
    [
      "an end before the first day",
      { weekdays: tuesday, from: day("2026-12-01"), until: day("2026-11-24") },
      "until",
      "platform.dates.until-before-from",
    ],
  ])("%s is refused", (_, row, column, reason) => expect(reasonOf(row)).toEqual([column, reason]));
});
