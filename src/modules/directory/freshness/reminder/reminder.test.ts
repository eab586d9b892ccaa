import { describe, expect, it } from "vitest";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { day } from "#platform/dates/local-date.ts";
import { type DueEntry, isMailDay, mostEntries, planReminders } from "./reminder.ts";

const anEntry = (id: string, email = "haus@beispiel.invalid"): DueEntry => ({
  kind: "offer",
  id,
  title: `Angebot ${id}`,
  email,
  contact: "Haus am Park",
});
const today = day("2026-11-24");

describe("a day for mails", () => {
  it.each([
    ["2026-11-24", true, "Tuesday"],
    ["2026-11-27", true, "Friday"],
    ["2026-11-28", false, "Saturday"],
    ["2026-11-29", false, "Sunday"],
    ["2026-12-25", false, "Christmas"],
    ["2027-05-27", false, "Corpus Christi, a holiday of the state"],
  ])("%s: %s (%s)", (date, expected) => expect(isMailDay(day(date), holidaysNw())).toBe(expected));
});

describe("reminders", () => {
  it("are one mail for each contact with all that is due", () => {
    const planned = planReminders(today, [anEntry("1"), anEntry("2", "chor@beispiel.invalid"), anEntry("3")], []);
    expect(planned.map(({ recipient, entries }) => [recipient, entries.map(({ id }) => id)])).toEqual([
      ["haus@beispiel.invalid", ["1", "3"]],
      ["chor@beispiel.invalid", ["2"]],
    ]);
  });

  it.each([
    ["2026-10-27", 1],
    ["2026-10-28", 0],
    ["2026-11-23", 0],
  ])("after a mail on %s are %d: four weeks lie between two", (lastOn, mails) => {
    const remembered = [{ email: "haus@beispiel.invalid", lastOn: day(lastOn), unanswered: 1 }];
    expect(planReminders(today, [anEntry("1")], remembered)).toHaveLength(mails);
  });

  it("end after three that nobody answered", () => {
    const remembered = (unanswered: number) => [
      { email: "haus@beispiel.invalid", lastOn: day("2026-01-01"), unanswered },
    ];
    expect(planReminders(today, [anEntry("1")], remembered(2))).toHaveLength(1);
    expect(planReminders(today, [anEntry("1")], remembered(3))).toEqual([]);
  });

  it("hold no more entries than somebody checks in one sitting", () => {
    const many = Array.from({ length: 60 }, (_, index) => anEntry(String(index)));
    expect(planReminders(today, many, [])[0]?.entries).toHaveLength(mostEntries);
  });
});
