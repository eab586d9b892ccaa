import { describe, expect, it } from "vitest";
import { readInput } from "#platform/action/input.ts";
import { OpeningHours } from "#platform/dates/opening-hours.ts";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { openingEntered } from "./opening-entered.ts";
import { openingOf } from "./opening-form.ts";
import { fieldsOf, PlaceForm } from "./place-form.ts";

const least = { name: "Haus am Park", art: "begegnungsstaette", pruefung: "183" };
const read = (typed: object) => readInput(PlaceForm, { ...least, ...typed });
const opening = (typed: object) => openingOf(read(typed));

/** What the form says of each wrong field: "field reason". */
function problems(typed: object): string[] {
  try {
    read(typed);
    return [];
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return refusal.fields.map(({ field, reason }) => `${field} ${reason}`);
  }
}

describe("the form of a place", () => {
  it("needs a name and a kind, and nothing else", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ name: " ", art: "" })).toEqual(["name platform.field.missing", "art platform.field.missing"]);
  });

  it.each([
    [{ plz: "4413" }, "plz places.field.postcode"],
    [{ plz: "441355" }, "plz places.field.postcode"],
    [{ telefon: "50-23358" }, "telefon places.field.phone.area-code"],
    [{ telefon: "0231 12" }, "telefon platform.field.phone"],
    [{ telefon: "0231 50-23358 oder 0231 50-24080" }, "telefon places.field.phone.several"],
    [{ telefon: "0171 5551234" }, "telefon places.field.phone.mobile"],
    [{ email: "haus@park" }, "email platform.field.email"],
    [{ internet: "haus am park" }, "internet platform.field.url"],
    [{ punkt: "51.5" }, "punkt places.field.point"],
    [{ punkt: "91.5, 7.4" }, "punkt places.field.point"],
    [{ genehmigung: "31.2.2027" }, "genehmigung platform.field.date"],
    [{ genehmigung: "1.3." }, "genehmigung platform.field.date"],
    [{ gefoerdertseit: "1.1.2026", gefoerdertbis: "31.12.2025" }, "gefoerdertbis places.place.funded-order"],
    [{ art: "gruppe", gezaehlt: "ja" }, "gezaehlt places.place.counted-kind"],
    [
      { traeger: "018f0000-0000-7000-8000-000000000000", traegerneu: "Neu e. V." },
      "traegerneu places.place.two-traeger",
    ],
    [{ frueher: "Alt\nAlt (bis 1990)" }, "frueher places.place.former-twice"],
    [{ pruefung: "halbjährlich" }, "pruefung platform.field.number"],
    [{ "woche.0.von": "9", "woche.0.bis": "12" }, "woche.0.tage places.opening.weekday-missing"],
    [{ "woche.1.tage": "1", "woche.1.bis": "12" }, "woche.1.von platform.field.missing"],
    [{ "woche.0.tage": "1", "woche.0.von": "zwölf", "woche.0.bis": "" }, "woche.0.von platform.field.time"],
    [
      { "woche.0.tage": ["1", "2"], "woche.0.von": "12", "woche.0.bis": "9" },
      "woche.0.bis places.opening.ends-before-start",
    ],
    [
      { "ausnahme.0.erster": "24.12.2026", "ausnahme.0.letzter": "1.12.2026" },
      "ausnahme.0.letzter places.opening.until-before-from",
    ],
    [{ "ausnahme.0.erster": "24.12.2026", "ausnahme.0.bis": "12" }, "ausnahme.0.von places.opening.from-missing"],
    [{ "raum.0.name": "Saal", "raum.2.name": "SAAL" }, "raum.2.name places.room.twice"],
    [{ "raum.0.plaetze": "40" }, "raum.0.name platform.field.missing"],
  ])("%j is answered beside the field: %s", (typed, problem) => expect(problems(typed)).toEqual([problem]));

  it("tells everything at once", () => {
    expect(problems({ plz: "1", telefon: "0171 5551234", "woche.0.von": "9" }).toSorted()).toEqual([
      "plz places.field.postcode",
      "telefon places.field.phone.mobile",
      "woche.0.tage places.opening.weekday-missing",
    ]);
  });

  it("takes a mobile number when somebody says that it is the institution's", () => {
    expect(fieldsOf(read({ telefon: "0171 5551234", handy: "ja" })).phone).toBe("0171 5551234");
  });

  it.each(["51.5142, 7.4653", "51,5142; 7,4653", "51,5142 7,4653"])("reads the point %s", (punkt) => {
    expect(fieldsOf(read({ punkt }))).toMatchObject({ lat: 51.5142, lon: 7.4653 });
  });

  it("reads former names with and without a year", () => {
    const { formerNames } = fieldsOf(
      read({ frueher: "Altentagesstätte Nord (bis 1998)\nHaus bis zum Wald\n\nTreff, bis März 2004" }),
    );
    expect(formerNames).toEqual([
      { name: "Altentagesstätte Nord", until: "1998" },
      { name: "Treff", until: "März 2004" },
      { name: "Haus bis zum Wald", until: null },
    ]);
  });

  it("leaves out rows that say nothing and rooms that are ticked to go", () => {
    const form = read({
      "woche.0.von": "",
      "monat.0.welcher": "1",
      "monat.0.tag": "1",
      "monat.0.von": "",
      "raum.0.name": "Saal",
      "raum.0.weg": "ja",
      "raum.1.id": "018f0000-0000-7000-8000-000000000000",
      "raum.1.name": "Küche",
      "raum.1.stufenfrei": "nein",
      "raum.2.stufenfrei": "",
    });
    expect(openingOf(form)).toBeNull();
    expect(form.raum).toMatchObject([{ name: "Küche", stufenfrei: false, wlan: null }]);
  });
});

describe("opening hours typed in rows", () => {
  it("become rules, the house open until midnight included", () => {
    expect(
      opening({
        "woche.0.tage": ["2", "4"],
        "woche.0.von": "8",
        "woche.0.bis": "18 Uhr",
        "woche.1.tage": "5",
        "woche.1.von": "12:00",
        "woche.1.bis": "24",
        "woche.1.zusatz": "Mittagstisch",
        "monat.0.welcher": "letzter",
        "monat.0.tag": "7",
        "monat.0.von": "15",
        "ausnahme.0.erster": "24.12.2026",
        "ausnahme.0.letzter": "1.1.2027",
        "ausnahme.0.grund": "Winterpause",
        feiertage: "ja",
      }),
    ).toEqual(
      OpeningHours.parse({
        rules: [
          { kind: "weekly", weekdays: [2, 4], from: "08:00", to: "18:00" },
          { kind: "weekly", weekdays: [5], from: "12:00", to: "00:00", label: "Mittagstisch" },
          { kind: "monthly-nth-weekday", nth: "last", weekday: 7, from: "15:00", to: null },
        ],
        exceptions: [{ from: "2026-12-24", until: "2027-01-01", hours: [], reason: "Winterpause" }],
        onPublicHolidays: "open",
      }),
    );
  });

  it("know when a sentence may mean that the house is open", () => {
    const found = opening({
      "woche.0.tage": ["1", "5"],
      "woche.0.von": "8",
      "woche.0.bis": "18",
      hinweise: "1× wöchentlich bis 22 Uhr\nim Sommer länger",
    });
    expect(found?.rules.slice(1)).toEqual([
      {
        kind: "note",
        text: "Einmal in der Woche bis 22:00 Uhr",
        maybe: { weekdays: [1, 5], from: "18:00", to: "22:00" },
      },
      { kind: "note", text: "im Sommer länger", maybe: null },
    ]);
  });

  it("keep two spans of one exception together", () => {
    const days = { erster: "24.12.2026", letzter: "", grund: "Heiligabend" };
    const row = (at: number, von: string, bis: string) =>
      Object.fromEntries(
        Object.entries({ ...days, von, bis }).map(([field, value]) => [`ausnahme.${at}.${field}`, value]),
      );
    expect(opening({ ...row(0, "9", "11"), ...row(1, "14", "16") })?.exceptions).toEqual([
      {
        from: "2026-12-24",
        until: "2026-12-24",
        hours: [
          { from: "09:00", to: "11:00" },
          { from: "14:00", to: "16:00" },
        ],
        reason: "Heiligabend",
      },
    ]);
  });

  it.each([
    "Mo-Fr 08:00-18:00; 1x wöchentlich bis 22:00; 1x monatlich am Wochenende",
    "Mo-Fr 10-12 (ohne Anmeldung); weitere Termine und Hausbesuche nach Vereinbarung",
    "Fr ab 12 Mittagstisch; weiteres laut Halbjahresprogramm",
    "Mi 14-16 und 17-19, Do 14-16, Fr 14-16",
    "Café am Markt: Di, Do, Fr 11:30-13:00 Mittagstisch; Mi, So 14:30-17:00 Nachmittagscafé",
    "Jeden ersten Montag im Monat 14-16",
  ])("come back from the fields as they went in: %s", (text) => {
    const before = parseOpeningHours(text);
    expect(before).toBeDefined();
    expect(opening(openingEntered(before ?? null))).toEqual(before);
  });
});
