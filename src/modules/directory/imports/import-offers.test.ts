import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixture } from "#platform/imports/imports.fixtures.ts";
import { anImportDesk, aWorkplace, catalogueOf, judged, order, textIn, type Workplace } from "./imports.fixtures.ts";

let database: TestDatabase;
let workplace: Workplace;
beforeAll(async () => void ({ database, workplace } = await anImportDesk()));
afterAll(() => database.drop());

const messyOffers = [
  "Programm Winter;;;;;;;;",
  "Angebot;Wochentag;Uhrzeit;Rhythmus;ab;bis;Ort;Preis;Anmeldung;Kategorie",
  "Singkreis;Di;14-16 Uhr;wöchentlich;01.12.2026;;Haus am Park;kostenlos;einfach kommen;Musik",
  "Yoga;Mittwoch;9.30 - 11 Uhr;14-täglich;02.12.2026;30.06.2027;Haus am Park, Parkstr. 5;5 € pro Termin;ja;Gymnastik",
  "Frühstück;;9:00;jeden 2. Dienstag im Monat;;;Gemeindesaal;Spende;;Frühstück",
  "Tanztee;Mittwoch;15-17;wöchentlich;01.12.2026;;Haus am Park;4;;Tanz",
  "Schach;Mo;10-12;wöchentlich;;;Haus im Park;0;;Spiele",
  "Ausflug;;;;;;;ab 5 Euro;;Ausflug",
  "Skat;Fr;10-12;alle paar Tage;;;Haus am Park;0;;Spiele",
  "Singkreis;Di;14-16;wöchentlich;01.12.2026;;Haus am Park;0;;Musik",
].join("\n");

const datesOf = async (title: string) => {
  const { rows } = await sql<{ day: string; starts: string; ends: string }>`
    select d.day::text, d.starts, d.ends from offers.dates d join offers.offers o on o.id = d.offer_id where o.title = ${title} order by 1`.execute(
    database.owner,
  );
  return rows;
};

describe("a messy programme", () => {
  it("becomes offers with their dates, and goes again without a trace", async () => {
    const before = await catalogueOf(database);
    const run = await judged(workplace, "programm.csv", messyOffers);
    const preview = textIn(await workplace.page(run));
    expect(preview).toContain("3 Zeilen von 8 würden übernommen");
    expect(preview).toContain("Der 1. Dezember 2026 ist ein Dienstag. In der Zeile steht Mittwoch.");
    expect(preview).toContain("Diesen Ort kennt das Verzeichnis nicht. Meinten Sie „Haus am Park“?");
    expect(preview).toContain("Preis „ab 5 Euro“: Hier steht mehr als ein Betrag.");
    expect(preview).toContain("Rhythmus „alle paar Tage“: Diesen Rhythmus verstehen wir nicht.");

    await order(workplace, run, "apply");
    const list = textIn(await workplace.page("/angebote?ab=2026-12-01&bis=2026-12-09"));
    for (const title of ["Singkreis", "Yoga", "Frühstück"]) expect(list).toContain(title);
    expect(list).not.toContain("Tanztee");
    expect((await datesOf("Singkreis")).slice(0, 2)).toEqual([
      { day: "2026-12-01", starts: "14:00", ends: "16:00" },
      { day: "2026-12-08", starts: "14:00", ends: "16:00" },
    ]);
    expect((await datesOf("Yoga")).map(({ day }) => day).slice(0, 3)).toEqual([
      "2026-12-02",
      "2026-12-16",
      "2026-12-30",
    ]);
    expect((await datesOf("Frühstück")).map(({ day }) => day).slice(0, 2)).toEqual(["2026-12-08", "2027-01-12"]);
    const detail = textIn(await workplace.page("/angebote/yoga"));
    expect(detail).toContain("5 €");

    await order(workplace, run, "undo");
    expect((await workplace.get("/angebote/yoga")).status).toBe(404);
    expect(await catalogueOf(database)).toEqual(before);
  });

  it("read twice changes nothing the second time, and never touches what was said about single dates", async () => {
    const first = await judged(workplace, "programm.csv", messyOffers);
    await order(workplace, first, "apply");
    await sql`
      update offers.series set rule = jsonb_set(rule, '{overrides}', '[{"kind":"cancelled","on":"2026-12-08","reason":"Krank"}]')
      where offer_id = (select id from offers.offers where title = 'Singkreis')`.execute(database.owner);

    const again = await judged(workplace, "programm.csv", messyOffers);
    expect(textIn(await workplace.page(again))).toContain("Keine Zeile würde übernommen");
    const later = await judged(workplace, "programm.csv", messyOffers.replace(";kostenlos;", ";2 €;"));
    expect(textIn(await workplace.page(later))).toContain("Ändert: Preis");
    await order(workplace, later, "apply");
    const { rows } = await sql<{ rule: { overrides: object[] }; priceCents: number }>`
      select s.rule, o.price_cents from offers.offers o join offers.series s on s.offer_id = o.id where o.title = 'Singkreis'`.execute(
      database.owner,
    );
    expect(rows).toMatchObject([{ priceCents: 200, rule: { overrides: [{ on: "2026-12-08", reason: "Krank" }] } }]);
    await order(workplace, later, "undo");
    await order(workplace, first, "undo");
    // Two were untouched since; the third was changed and changed back, and is somebody's work now.
    expect(textIn(await workplace.page(first))).toContain(
      "2 Einträge sind wieder wie vorher. 1 Eintrag wurde seitdem geändert",
    );
  });

  it("asks what a row is that only resembles an offer, and takes it as the same when told so", async () => {
    const run = await judged(workplace, "neu.csv", "Angebot;Wochentag;Uhrzeit;Ort\nSingkreis;Do;10-12;Haus am Park");
    const page = await workplace.page(`${run}?befund=similar`);
    expect(textIn(page)).toContain("Es gibt schon „Singkreis Haus am Park“.");
    const stand = /name="stand" value="(\d+)"/.exec(page)?.[1] ?? "";
    const same = /value="(same:[0-9a-f-]+)"/.exec(page)?.[1] ?? "";
    expect((await workplace.send(`${run}/auftrag`, { stand, was: "apply" })).status).toBe(422);
    await workplace.send(`${run}/entscheidung`, { stand, zeile2: same });
    await order(workplace, run, "apply");
    expect((await datesOf("Singkreis")).find(({ day }) => day >= "2026-11-24")).toEqual({
      day: "2026-11-26",
      starts: "10:00",
      ends: "12:00",
    });
    const { rows } = await sql<{ overrides: object[] }>`
      select s.rule -> 'overrides' as overrides from offers.series s join offers.offers o on o.id = s.offer_id where o.title = 'Singkreis'`.execute(
      database.owner,
    );
    expect(rows).toHaveLength(1);
  });
});

const calendars = [
  "Office-2012-owa",
  "badRRULE",
  "bad_custom_ms_tz",
  "bad_ms_tz",
  "biweekly-exdate-until",
  "daily-count-exdate-recurrence-id",
  "dst-transition-rules",
  "duplicate-uid-sequence",
  "event-with-category",
  "exchange_whole_day_moved_recurrence",
  "floating-dtstart-custom-vtimezone",
  "germany_at_end_of_day_repeating",
  "large-file-with-late-error",
  "mixed-timezone-handling",
  "ms_timezones",
  "multi-event-basic",
  "music-school-weekly-until",
  "non-utc-until",
  "recurrence-sequence",
  "sabredav-school-holidays",
  "tentative-apple-calendar",
  "utf8-french-calendar",
  "vtimezone-year-0001-dtstart",
  "whole_day_moved_over_dst_change_berlin",
  "windows-quoted-tz-rrule",
  "yearly-recurring-unicode",
];

describe("calendars of the wild", () => {
  let longAgo: Workplace;
  beforeAll(async () => {
    longAgo = await aWorkplace(database, { on: "2001-01-01" });
  });

  it.each(calendars)("%s is taken or refused with a sentence, and goes again", async (name) => {
    const before = await catalogueOf(database);
    const answer = await longAgo.upload(`${name}.ics`, fixture(`ics/${name}.ics`));
    if (answer.status === 422) {
      expect(textIn(await answer.text())).toMatch(/Kalender|Datei/);
      return;
    }
    const run = await judged(longAgo, `${name}.ics`, fixture(`ics/${name}.ics`));
    const { rows } = await sql<{
      verdict: string;
      problems: { reason: string; details: object }[];
      entryValues: object;
    }>`
      select verdict, problems, entry_values from directory.import_rows where run_id = ${run.split("/").at(-1)}`.execute(
      database.owner,
    );
    expect(rows.length).toBeGreaterThan(0);
    const { sentences } = longAgo.world;
    for (const row of rows.filter(({ verdict }) => verdict === "refused"))
      for (const { reason } of row.problems) expect(sentences[reason], reason).toBeDefined();
    const taken = rows.filter(({ verdict }) => verdict === "new").length;
    if (taken === 0) return;
    await order(longAgo, run, "apply");
    expect(textIn(await longAgo.page(run))).toContain(taken === 1 ? "1 neuer Eintrag." : `${taken} neue Einträge.`);
    await order(longAgo, run, "undo");
    expect(await catalogueOf(database)).toEqual(before);
  });

  it("a calendar read again knows its events by their UID", async () => {
    const file = (hour: string) =>
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:treff-1",
        "SUMMARY:Kalendertreff",
        `DTSTART;TZID=Europe/Berlin:20261201T${hour}0000`,
        `DTEND;TZID=Europe/Berlin:20261201T${hour}3000`,
      ]
        .concat([
          "RRULE:FREQ=WEEKLY",
          "EXDATE;TZID=Europe/Berlin:20261208T140000",
          "LOCATION:Gemeindesaal\\, Innen",
          "END:VEVENT",
          "END:VCALENDAR",
        ])
        .join("\r\n");
    await order(workplace, await judged(workplace, "a.ics", file("14")), "apply");
    expect((await datesOf("Kalendertreff")).slice(0, 2).map(({ starts }) => starts)).toEqual(["14:00", "14:00"]);
    expect(textIn(await workplace.page("/angebote/kalendertreff"))).toContain("Gemeindesaal");
    const again = await judged(workplace, "b.ics", file("15"));
    expect(textIn(await workplace.page(again))).toContain("Ändert: Wiederholung");
    await order(workplace, again, "apply");
    const { rows } = await sql<{
      total: number;
    }>`select count(*) as total from offers.offers where title = 'Kalendertreff'`.execute(database.owner);
    expect(rows[0]?.total).toBe(1);
    expect((await datesOf("Kalendertreff")).map(({ starts }) => starts)[0]).toBe("15:00");
  });
});
