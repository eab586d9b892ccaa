import { describe, expect, it } from "vitest";
import { everyTuesday, holidaysOn } from "#platform/dates/dates.fixtures.ts";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day } from "#platform/dates/local-date.ts";
import { today } from "../offers.fixtures.ts";
import { previewDays } from "./preview-days.ts";

const days = (preview: ReturnType<typeof previewDays>) => preview.days.map((each) => each.skipped ?? each.day);

describe("the preview of a series", () => {
  it("shows the next eight days, from today on", () => {
    expect(days(previewDays(everyTuesday(), today, noHolidays)).slice(0, 2)).toEqual(["2026-11-24", "2026-12-01"]);
    expect(previewDays(everyTuesday(), today, noHolidays).days).toHaveLength(8);
  });

  it("shows gaps with their reason", () => {
    const skipping = everyTuesday({ skip: { publicHolidays: true, schoolHolidays: true } });
    const holidays = holidaysOn({ "2026-12-01": "Feiertag" }, { "2026-12-08": "Ferien" });
    expect(days(previewDays(skipping, today, holidays)).slice(0, 4)).toEqual([
      "2026-11-24",
      "Feiertag",
      "Ferien",
      "2026-12-15",
    ]);
  });

  it("ends with the last of a number of dates, which a holiday does not count towards", () => {
    const three = everyTuesday({ from: "2026-11-24", count: 3, skip: { publicHolidays: true } });
    const preview = previewDays(three, today, holidaysOn({ "2026-12-01": "Feiertag" }));
    expect(preview.total).toBe(3);
    expect(days(preview)).toEqual(["2026-11-24", "Feiertag", "2026-12-08", "2026-12-15"]);
  });

  it("says of a date what was decided about it", () => {
    const moved = everyTuesday({ overrides: [{ kind: "moved", on: "2026-12-01", to: { date: "2026-12-03" } }] });
    expect(previewDays(moved, today, noHolidays).days[1]).toMatchObject({
      day: "2026-12-01",
      date: { date: "2026-12-03", status: "moved" },
    });
  });

  it("begins with a series that begins later", () => {
    expect(days(previewDays(everyTuesday({ from: "2028-01-01" }), day("2026-11-24"), noHolidays))[0]).toBe(
      "2028-01-04",
    );
  });
});
