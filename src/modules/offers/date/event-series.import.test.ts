import { describe, expect, it } from "vitest";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day } from "#platform/dates/local-date.ts";
import { readText } from "#platform/imports/imports.fixtures.ts";
import { type EventRow, seriesOfEvent } from "./event-series.import.ts";
import { gatherInstances, instancesReader } from "./instances.import.ts";

const weekly: Partial<EventRow> = {
  summary: "Treff",
  dtstart: { date: "2026-12-01", time: "14:00" },
  dtend: { date: "2026-12-01", time: "16:00" },
  rrule: "FREQ=WEEKLY;BYDAY=TU",
};
const read = (row: Partial<EventRow>) =>
  seriesOfEvent(row, { today: day("2026-11-24"), holidays: noHolidays }, () => undefined);
const reasonOf = (row: Partial<EventRow>) => {
  const reading = read({ ...weekly, ...row });
  return reading.kind === "problem" ? reading.problem.reason : reading.rule;
};

describe("an event of a calendar", () => {
  it("is one day, or all its days", () => {
    const { rrule: _none, ...single } = weekly;
    expect(read(single)).toMatchObject({
      rule: { kind: "dates", dates: ["2026-12-01"], starts: "14:00", ends: "16:00" },
    });
    expect(read({ dtstart: { date: "2026-12-01" }, dtend: { date: "2026-12-04" } })).toMatchObject({
      rule: { dates: ["2026-12-01", "2026-12-02", "2026-12-03"], starts: null, ends: null },
    });
  });

  it("with a rule is a series; every day is a week of all days", () => {
    expect(read(weekly)).toMatchObject({ rule: { kind: "weekly", weekdays: [2], from: "2026-12-01" } });
    expect(reasonOf({ rrule: "FREQ=DAILY;WKST=SU;COUNT=3" })).toMatchObject({
      kind: "weekly",
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      count: 3,
    });
    expect(reasonOf({ rrule: "FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU" })).toMatchObject({
      kind: "weekly",
      interval: 2,
    });
  });

  it("keeps what was cancelled and moved", () => {
    const instance = {
      on: day("2026-12-15"),
      cancelled: false,
      date: day("2026-12-16"),
      starts: null,
      ends: null,
      location: "",
    };
    expect(reasonOf({ exdates: ["2026-12-08T14:00"], instances: [instance] })).toMatchObject({
      overrides: [
        { kind: "cancelled", on: "2026-12-08" },
        { kind: "moved", on: "2026-12-15", to: { date: "2026-12-16", times: { starts: null, ends: null } } },
      ],
    });
  });

  it.each<[string, Partial<EventRow>, string]>([
    ["is cancelled", { status: "CANCELLED" }, "offers.calendar.cancelled"],
    ["repeats as no rule of ours can say", { rrule: "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2" }, "offers.calendar.rule"],
    ["begins off its own rule", { rrule: "FREQ=WEEKLY;BYDAY=WE" }, "offers.calendar.start-off-rule"],
    ["follows a foreign clock", { foreignClock: "America/Denver" }, "offers.calendar.foreign-clock"],
    ["goes on into the next day", { dtend: { date: "2026-12-02", time: "01:00" } }, "offers.calendar.over-night"],
    [
      "counts weeks from Sunday where that matters",
      { rrule: "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU" },
      "offers.calendar.rule",
    ],
    [
      "is over",
      {
        rrule: "FREQ=WEEKLY;UNTIL=20251231T000000Z",
        dtstart: { date: "2025-12-02", time: "14:00" },
        dtend: { date: "2025-12-02", time: "16:00" },
      },
      "offers.series.no-dates",
    ],
  ])("that %s is refused", (_, row, reason) => expect(reasonOf(row)).toBe(reason));
});

describe("changed dates of a series", () => {
  it("are put into its row", async () => {
    const table = await readText(
      [
        "BEGIN:VCALENDAR",
        ...event(
          "UID:a",
          "DTSTART;TZID=Europe/Berlin:20261201T140000",
          "DTEND;TZID=Europe/Berlin:20261201T160000",
          "RRULE:FREQ=WEEKLY",
          "SUMMARY:Treff",
        ),
        ...event(
          "UID:a",
          "RECURRENCE-ID;TZID=Europe/Berlin:20261208T140000",
          "DTSTART;TZID=Europe/Berlin:20261209T150000",
          "DTEND;TZID=Europe/Berlin:20261209T170000",
          "SUMMARY:Treff",
        ),
        ...event("UID:b", "DTSTART;TZID=America/Denver:20261201T140000", "RRULE:FREQ=WEEKLY", "SUMMARY:Fern"),
        "END:VCALENDAR",
      ].join("\r\n"),
    );
    const { columns, rows } = gatherInstances(table);
    const cell = (row: number, name: string) => rows[row]?.cells[columns.indexOf(name)] ?? "";
    expect(rows).toHaveLength(2);
    expect(instancesReader(cell(0, "Geänderte Termine"))).toEqual({
      ok: [{ on: "2026-12-08", cancelled: false, date: "2026-12-09", starts: "15:00", ends: "17:00", location: "" }],
    });
    expect([cell(0, "Fremde Zeitzone"), cell(1, "Fremde Zeitzone")]).toEqual(["", "America/Denver"]);
  });
});

const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
