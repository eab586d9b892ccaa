import { describe, expect, it } from "vitest";
import { readFixture, readText, reasonsOf, rowOf } from "../../imports.fixtures.ts";

/** Read by eye from each file: how many events stay, and the first row as Berlin's clock shows it. */
const files: readonly (readonly [file: string, rows: number, start: string, end: string])[] = [
  ["Office-2012-owa.ics", 4, "2020-10-28T03:30", "2020-10-28T05:00"],
  ["badRRULE.ics", 3, "2020-09-03T17:40", "2020-09-03T17:50"],
  ["bad_custom_ms_tz.ics", 3, "2021-03-25T10:35", "2021-03-25T11:50"],
  ["bad_ms_tz.ics", 1, "2020-08-25T16:35", "2020-08-25T17:50"],
  ["biweekly-exdate-until.ics", 2, "2017-02-16T16:00", "2017-02-17T02:00"],
  ["daily-count-exdate-recurrence-id.ics", 2, "2015-07-06T21:00", "2015-07-06T22:00"],
  ["dst-transition-rules.ics", 1, "2022-10-09T10:00", "2022-10-09T11:00"],
  ["duplicate-uid-sequence.ics", 2, "2024-01-15T11:00", "2024-01-15T12:00"],
  ["event-with-category.ics", 5, "", ""],
  ["exchange_whole_day_moved_recurrence.ics", 2, "2026-02-19", "2026-02-20"],
  ["floating-dtstart-custom-vtimezone.ics", 1, "2025-06-10T14:00", "2025-06-10T15:00"],
  ["germany_at_end_of_day_repeating.ics", 1, "2024-10-22T23:00", "2024-10-23T00:00"],
  ["large-file-with-late-error.ics", 401, "2024-01-02T11:00", "2024-01-02T12:00"],
  ["mixed-timezone-handling.ics", 5, "2002-10-28T01:20", "2002-10-29T01:20"],
  ["ms_timezones.ics", 4, "2020-09-10T09:00", "2020-09-10T09:30"],
  ["multi-event-basic.ics", 9, "2011-03-12T21:00", "2011-03-14"],
  ["music-school-weekly-until.ics", 1, "2022-10-04T15:00", "2022-10-04T16:00"],
  ["non-utc-until.ics", 1, "2024-01-01T10:00", "2024-01-01T11:00"],
  ["recurrence-sequence.ics", 5, "2024-01-01T11:00", "2024-01-01T12:00"],
  ["sabredav-school-holidays.ics", 1, "2018-07-02", "2018-08-11"],
  ["tentative-apple-calendar.ics", 4, "2022-07-05T01:00", "2022-07-05T01:50"],
  ["vtimezone-year-0001-dtstart.ics", 1, "2024-06-01T10:00", "2024-06-01T11:00"],
  ["whole_day_moved_over_dst_change_berlin.ics", 2, "2024-10-27", "2024-10-28"],
  ["windows-quoted-tz-rrule.ics", 1, "2015-07-06T18:00", "2015-07-06T22:00"],
  ["yearly-recurring-unicode.ics", 1, "2012-07-14", "2012-07-15"],
];

describe("reading difficult calendars", () => {
  it.each(files)("reads %s: %i events, the first from %s to %s", async (file, count, dtstart, dtend) => {
    const table = await readFixture(`ics/${file}`);
    expect(table.format).toBe("ics");
    expect(table.rows).toHaveLength(count);
    expect(rowOf(table, 0)).toMatchObject({ dtstart, dtend });
  });

  it("refuses a calendar that holds only tasks", async () => {
    await expect(readFixture("ics/utf8-french-calendar.ics")).rejects.toMatchObject({
      reason: "imports.calendar.no-events",
      details: { others: 2 },
    });
  });
});

describe("times", () => {
  it("keep a whole day that was moved over the change of the clocks on its day", async () => {
    const table = await readFixture("ics/whole_day_moved_over_dst_change_berlin.ics");
    expect(rowOf(table, 0)).toMatchObject({ dtstart: "2024-10-27", allDay: "ja", rrule: "FREQ=DAILY;WKST=SU;COUNT=3" });
    expect(rowOf(table, 1)).toMatchObject({ dtstart: "2024-10-30", recurrenceId: "2024-10-28", allDay: "ja" });
  });

  it("give whole-day series of Exchange a whole-day end and exception", async () => {
    const table = await readFixture("ics/exchange_whole_day_moved_recurrence.ics");
    expect(rowOf(table, 0)["rrule"]).toBe("FREQ=WEEKLY;UNTIL=20260818;INTERVAL=1;BYDAY=TU,TH;WKST=MO");
    expect(rowOf(table, 1)).toMatchObject({ dtstart: "2026-02-27", recurrenceId: "2026-02-26" });
  });

  it("follow Outlook's names of time zones, in both of its spellings", async () => {
    const outlook = await readFixture("ics/ms_timezones.ics");
    expect([0, 1, 2].map((row) => rowOf(outlook, row)["timezone"])).toEqual([
      "Europe/Berlin",
      "Europe/Berlin",
      "America/Los_Angeles",
    ]);
    expect(rowOf(outlook, 1)["dtstart"]).toBe("2020-06-09T09:00");
    const office = await readFixture("ics/Office-2012-owa.ics");
    expect(rowOf(office, 0)["timezone"]).toBe("Australia/Sydney");
    expect([1, 2].map((row) => rowOf(office, row)["dtstart"])).toEqual(["2020-10-28T18:30", "2020-11-02T19:30"]);
  });

  it("tell summer from winter", async () => {
    const at = (start: string) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:${start}\nEND:VEVENT\nEND:VCALENDAR\n`;
    expect(rowOf(await readText(at("20260328T120000Z")), 0)["dtstart"]).toBe("2026-03-28T13:00");
    expect(rowOf(await readText(at("20260329T120000Z")), 0)["dtstart"]).toBe("2026-03-29T14:00");
    expect(rowOf(await readText(at("20261231T233000Z")), 0)["dtstart"]).toBe("2027-01-01T00:30");
  });

  it("are said where the file leaves them open", async () => {
    const unknown = await readFixture("ics/bad_custom_ms_tz.ics");
    expect(unknown.notices[0]).toEqual({
      reason: "imports.calendar.unknown-zone",
      line: 6,
      details: { zone: "tzone://Microsoft/Custom" },
    });
    expect(reasonsOf(await readFixture("ics/dst-transition-rules.ics"))).toEqual(["imports.calendar.floating"]);
    expect(reasonsOf(await readFixture("ics/music-school-weekly-until.ics"))).toContain(
      "imports.calendar.fixed-offset",
    );
    expect(reasonsOf(await readFixture("ics/windows-quoted-tz-rrule.ics"))).toEqual([
      "imports.calendar.foreign-series",
    ]);
  });

  it("count the end from a duration, and from a nonsense one not", async () => {
    const lasting = (duration: string) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260301T140000\nDURATION:${duration}\nEND:VEVENT\n`;
    expect(rowOf(await readText(lasting("PT1H30M")), 0)["dtend"]).toBe("2026-03-01T15:30");
    const nonsense = await readText(lasting("-PT1W1D2H"));
    expect(rowOf(nonsense, 0)["dtend"]).toBe("");
    expect(reasonsOf(nonsense)).toContain("imports.calendar.bad-duration");
  });

  it("of days that do not exist stay as written and are named with their line", async () => {
    const table = await readFixture("ics/large-file-with-late-error.ics");
    expect(table.notices).toContainEqual({
      reason: "imports.calendar.bad-date",
      line: 360,
      details: { name: "DTSTART", value: "20240230T100000Z" },
    });
    const basic = await readFixture("ics/multi-event-basic.ics");
    expect(rowOf(basic, 8)).toMatchObject({ dtstart: "Next Year", allDay: "" });
    expect(basic.notices).toEqual([
      { reason: "imports.calendar.bad-date", line: 74, details: { name: "DTSTART", value: "Next Year" } },
    ]);
  });
});

describe("faults in a calendar", () => {
  it("late in a long file do not lose what stands before them", async () => {
    const table = await readFixture("ics/large-file-with-late-error.ics");
    expect(rowOf(table, 399)["summary"]).toBe("Event 400");
    expect(rowOf(table, 400)["dtstart"]).toBe("20240101T100000Z / 20240102T100000Z");
    expect(reasonsOf(table)).toContain("imports.calendar.property-twice");
  });

  it("in a rule leave the rule as written, so that the row is refused and not taken for a single date", async () => {
    const table = await readFixture("ics/badRRULE.ics");
    expect([0, 1, 2].map((row) => rowOf(table, row)["rrule"])).toEqual([
      "FREQ=WEEKLY;BYDAY=FR,MO,TH,TU,WE",
      "RRULE:AnythingRandom;FREQ=WEEKLY;BYDAY=FR,MO,TH,TU,WE",
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ]);
    expect(table.notices.filter(({ reason }) => reason === "imports.calendar.bad-rule")).toMatchObject([{ line: 50 }]);
  });

  it("such as an event without end cost that event", async () => {
    const table = await readText(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VEVENT\nUID:2\nDTSTART:20260301\nEND:VEVENT\nBEGIN:VEVENT\n",
    );
    expect(table.rows).toHaveLength(1);
    expect(table.notices.map(({ reason, line }) => [reason, line])).toEqual([
      ["imports.calendar.event-cut-off", 2],
      ["imports.calendar.event-cut-off", 8],
    ]);
  });

  it("such as alarms inside an event do not touch its description", async () => {
    const table = await readFixture("ics/badRRULE.ics");
    expect(rowOf(table, 0)["description"]).toBe("");
  });

  it("such as a time zone that would never stop unrolling do no harm", async () => {
    const zone =
      "BEGIN:VTIMEZONE\nTZID:Boese\nBEGIN:STANDARD\nDTSTART:16010101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n";
    const table = await readText(
      `BEGIN:VCALENDAR\n${zone}BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Boese:20260301T100000\nEND:VEVENT\n`,
    );
    expect(reasonsOf(table)).toEqual(["imports.calendar.unknown-zone"]);
  });
});

describe("versions of one event", () => {
  it("leave the one with the higher sequence, wherever it stands", async () => {
    const table = await readFixture("ics/duplicate-uid-sequence.ics");
    expect([0, 1].map((row) => rowOf(table, row)["summary"])).toEqual([
      "Team Meeting (SEQUENCE 2)",
      "Updated version (SEQUENCE 3) - should win",
    ]);
    expect(table.notices.map(({ line, details }) => [line, details?.["kept"]])).toEqual([
      [12, 4],
      [20, 28],
    ]);
  });

  it("are told apart by the date that they change", async () => {
    const table = await readFixture("ics/recurrence-sequence.ics");
    expect(table.rows.map(({ cells }) => cells[9])).toEqual([
      "",
      "2024-01-02T11:00",
      "2024-01-03T11:00",
      "2024-01-04T10:00",
      "2024-01-04T16:00",
    ]);
  });

  it("both stay when they are equally new but different: not every exporter makes unique ids", async () => {
    const event = (day: string) => `BEGIN:VEVENT\nUID:1\nDTSTART:${day}\nSUMMARY:${day}\nEND:VEVENT\n`;
    const table = await readText(`BEGIN:VCALENDAR\n${event("20260301")}${event("20260302")}${event("20260301")}`);
    expect(table.rows).toHaveLength(2);
    expect(reasonsOf(table)).toEqual(["imports.calendar.uid-twice", "imports.calendar.older-version"]);
  });

  it("are marked when cancelled, by event or by the whole file", async () => {
    const table = await readFixture("ics/tentative-apple-calendar.ics");
    expect(table.rows.map(({ cells }) => cells[10])).toEqual(["TENTATIVE", "CONFIRMED", "CANCELLED", ""]);
    expect(table.notices).toContainEqual({ reason: "imports.calendar.cancelled", line: 44 });
    const all = await readText("BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nDTSTART:20260301\nEND:VEVENT\n");
    expect(rowOf(all, 0)["status"]).toBe("CANCELLED");
  });
});

it("reads categories from one line or many, with spaces or without", async () => {
  const table = await readFixture("ics/event-with-category.ics");
  expect(table.rows.map(({ cells }) => cells[11])).toEqual([
    "cat1, cat2, cat3",
    "cat1, cat2, cat3",
    "",
    "lonely-cat",
    "cat1, cat2, cat3",
  ]);
});

it("resolves the escapes of texts", async () => {
  const table = await readText(
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260301\nSUMMARY:Tanz\\, Tee\\;\\n und\n  mehr\nEND:VEVENT\n",
  );
  expect(rowOf(table, 0)["summary"]).toBe("Tanz, Tee;\n und mehr");
});
