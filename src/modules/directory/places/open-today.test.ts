import { describe, expect, it } from "vitest";
import { noHolidays } from "#platform/dates/holidays.ts";
import { day, time } from "#platform/dates/local-date.ts";
import type { OpeningHours } from "#platform/dates/opening-hours.ts";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { openToday, publicHolidays } from "./open-today.ts";
import { nextInWords, todayInWords } from "./place-in-words.ts";

const tuesday = day("2026-11-24");

function wordsAt(text: string, at: string, date = tuesday): string | undefined {
  return todayInWords(openToday(parseOpeningHours(text), { date, time: time(at) }, publicHolidays()), text);
}

describe("whether a place is open today", () => {
  it.each([
    ["Di 14:00-17:00", "09:00", "heute geöffnet 14:00 bis 17:00 Uhr"],
    ["Di 14:00-17:00", "14:00", "jetzt geöffnet, heute bis 17:00 Uhr"],
    ["Di 14:00-17:00", "16:59", "jetzt geöffnet, heute bis 17:00 Uhr"],
    ["Di 14:00-17:00", "17:00", "für heute geschlossen"],
    ["Mi 14:00-17:00", "15:00", "heute geschlossen"],
    ["Di 9-12 und 14-17", "08:00", "heute geöffnet 9:00 bis 12:00 Uhr und 14:00 bis 17:00 Uhr"],
    ["Di 9-12 und 14-17", "13:00", "heute geöffnet 9:00 bis 12:00 Uhr und 14:00 bis 17:00 Uhr"],
    ["Di ab 12 Mittagstisch", "13:00", "heute geöffnet ab 12:00 Uhr"],
  ])("with %s at %s is said as „%s“", (text, at, words) => expect(wordsAt(text, at)).toBe(words));

  it("names the public holiday that closes it", () => {
    expect(wordsAt("Mo-Fr 10:00-16:00", "11:00", day("2026-12-25"))).toBe("heute geschlossen: 1. Weihnachtstag");
  });

  it("is what the text says where no rule could be read", () => {
    expect(wordsAt("nach Absprache", "11:00")).toBe("Öffnungszeiten: nach Absprache");
  });

  it("stays unsaid where nobody knows", () => {
    expect(
      todayInWords(openToday(undefined, { date: tuesday, time: time("10:00") }, noHolidays), null),
    ).toBeUndefined();
  });
});

describe("when a place opens again", () => {
  const at = (text: string, hour: string) => {
    const opening: OpeningHours | undefined = parseOpeningHours(text);
    return nextInWords(openToday(opening, { date: tuesday, time: time(hour) }, noHolidays), tuesday);
  };

  it("is said with day and hour once it is closed", () => {
    expect(at("Mi 14:00-17:00", "10:00")).toBe("Wieder geöffnet: morgen, Mittwoch, 25. November 2026, ab 14:00 Uhr");
  });

  it("is not said while it is open or opens later today", () => {
    expect([at("Di, Mi 14:00-17:00", "10:00"), at("Di, Mi 14:00-17:00", "15:00")]).toEqual([undefined, undefined]);
  });
});
