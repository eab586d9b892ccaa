import { describe, expect, it } from "vitest";
import { noHolidays } from "./holidays.ts";
import { day, time } from "./local-date.ts";
import { parseOpeningHours } from "./opening-hours-input.ts";
import { openingInWords } from "./opening-hours-in-words.ts";
import { OpeningHours, openNow } from "./opening-hours.ts";

const today = day("2026-11-24");

function saidAgain(text: string): string[] | undefined {
  const read = parseOpeningHours(text);
  return read && openingInWords(read, today, "de");
}

describe("opening hours as offices write them", () => {
  // All spellings of the researched list of places, and what people write elsewhere.
  it.each([
    ["Mo-Fr 07:30-22:00", ["Montag bis Freitag, 7:30 bis 22:00 Uhr"]],
    [
      "Mo-Fr 08:00-18:00; 1x wöchentlich bis 22:00; 1x monatlich am Wochenende",
      ["Montag bis Freitag, 8:00 bis 18:00 Uhr", "Einmal in der Woche bis 22:00 Uhr", "Einmal im Monat am Wochenende"],
    ],
    [
      "Mo-Fr 10-12 (ohne Anmeldung); weitere Termine und Hausbesuche nach Vereinbarung",
      ["Montag bis Freitag, 10:00 bis 12:00 Uhr (ohne Anmeldung)", "Weitere Termine und Hausbesuche nach Vereinbarung"],
    ],
    [
      "Fr ab 12 Mittagstisch; weiteres laut Halbjahresprogramm",
      ["Freitag, ab 12:00 Uhr (Mittagstisch)", "Weiteres laut Halbjahresprogramm"],
    ],
    ["Di 14-18", ["Dienstag, 14:00 bis 18:00 Uhr"]],
    [
      "Mi 14-16 und 17-19, Do 14-16, Fr 14-16",
      ["Mittwoch, 14:00 bis 16:00 Uhr und 17:00 bis 19:00 Uhr", "Donnerstag und Freitag, 14:00 bis 16:00 Uhr"],
    ],
    ["Mo, Mi, Do 14-18", ["Montag, Mittwoch und Donnerstag, 14:00 bis 18:00 Uhr"]],
    ["Do 10-12 (Marktcafé)", ["Donnerstag, 10:00 bis 12:00 Uhr (Marktcafé)"]],
    [
      "Café am Klostergarten: Di, Do, Fr 11:30-13:00 Mittagstisch; Mi, So 14:30-17:00 Nachmittagscafé",
      [
        "Dienstag, Donnerstag und Freitag, 11:30 bis 13:00 Uhr (Café am Klostergarten: Mittagstisch)",
        "Mittwoch und Sonntag, 14:30 bis 17:00 Uhr (Café am Klostergarten: Nachmittagscafé)",
      ],
    ],
    ["Mi 11-13", ["Mittwoch, 11:00 bis 13:00 Uhr"]],
    ["Montag bis Freitag von 8 bis 18 Uhr", ["Montag bis Freitag, 8:00 bis 18:00 Uhr"]],
    [
      "Mo–Do 8.00–16.30 Uhr, Fr 8.00–12.00 Uhr",
      ["Montag bis Donnerstag, 8:00 bis 16:30 Uhr", "Freitag, 8:00 bis 12:00 Uhr"],
    ],
    ["montags: 9 - 12 Uhr\ndienstags: 14 - 16 Uhr", ["Montag, 9:00 bis 12:00 Uhr", "Dienstag, 14:00 bis 16:00 Uhr"]],
    ["Montag: von 9 bis 12 Uhr", ["Montag, 9:00 bis 12:00 Uhr"]],
    ["täglich 10-17 Uhr", ["Montag bis Sonntag, 10:00 bis 17:00 Uhr"]],
    ["Mo-Fr 8-12, 13-16; Sa und So geschlossen", ["Montag bis Freitag, 8:00 bis 12:00 Uhr und 13:00 bis 16:00 Uhr"]],
    ["jeden 2. Samstag im Monat 10-13", ["Jeden zweiten Samstag im Monat, 10:00 bis 13:00 Uhr"]],
    [
      "Jeden letzten Freitag im Monat, 15-17 Uhr Spieletreff",
      ["Jeden letzten Freitag im Monat, 15:00 bis 17:00 Uhr (Spieletreff)"],
    ],
  ])("%j are understood", (text, lines) => {
    expect(saidAgain(text)).toEqual(lines);
  });

  it.each([
    "Ende 2020 eingestellt",
    "",
    ";",
    "nach Vereinbarung",
    "Di 18-14",
    "Di 14-25",
    "Di nachmittags",
    "Dienstagnachmittag 14-16",
    "Mo-Fr 8-18; in den Ferien geschlossen",
    "Mo-Fr 8-18, außer Mi",
    "Di 14-18 (nur im Winter)",
    "Di 14-18 und nach Absprache 19-20",
    "Mo-Fr 8-18; Tel. 50-23358",
    "Di 14-18; Mi irgendwann",
    "jeden 5. Samstag im Monat 10-13",
    "werktags 8-18",
  ])("%j are left as they are written", (text) => {
    expect(parseOpeningHours(text)).toBeUndefined();
  });

  it("never throw, whatever is typed", () => {
    const alphabet = [
      "Mo",
      "Di-",
      "Fr",
      " ",
      ",",
      ";",
      ":",
      "14",
      "-",
      "18",
      "Uhr",
      "ab",
      "und",
      "(",
      ")",
      "im Monat",
      "1x",
      "🙂",
    ];
    let seed = 7;
    const next = () => (seed = (seed * 16_807) % 2_147_483_647);
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 1 + (next() % 12) }, () => alphabet[next() % alphabet.length]).join("");
      expect(() => parseOpeningHours(text)).not.toThrow();
    }
  });

  it("leave open what the one late evening and the weekend leave open", () => {
    const opening = parseOpeningHours("Mo-Fr 08:00-18:00; 1x wöchentlich bis 22:00; 1x monatlich am Wochenende");
    const stateAt = (date: string, clock: string) =>
      opening && openNow(opening, { date: day(date), time: time(clock) }, noHolidays).state;
    expect(stateAt("2026-11-24", "12:00")).toBe("open");
    expect(stateAt("2026-11-24", "20:00")).toBe("unknown");
    expect(stateAt("2026-11-24", "22:30")).toBe("closed");
    expect(stateAt("2026-11-28", "12:00")).toBe("unknown");
  });
});

describe("opening hours in words", () => {
  it("tell validity and coming exceptions, and drop what is over", () => {
    const weekly = { kind: "weekly", weekdays: [2], from: "10:00", to: "12:00" };
    const opening = OpeningHours.parse({
      rules: [
        { ...weekly, validUntil: "2026-11-23" },
        { ...weekly, from: "11:00", validFrom: "2026-12-01" },
      ],
      exceptions: [
        { from: "2026-07-01", until: "2026-07-31", hours: [], reason: "Umbau" },
        { from: "2026-12-23", until: "2027-01-01", hours: [], reason: "Weihnachtspause" },
        { from: "2026-12-05", until: "2026-12-05", hours: [{ from: "11:00", to: "17:00" }] },
      ],
    });
    expect(openingInWords(opening, today, "de")).toEqual([
      "Dienstag, 11:00 bis 12:00 Uhr, ab 1. Dezember 2026",
      "23. Dezember 2026 bis 1. Januar 2027: geschlossen (Weihnachtspause)",
      "5. Dezember 2026: 11:00 bis 17:00 Uhr",
    ]);
  });
});
