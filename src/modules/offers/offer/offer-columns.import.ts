import type { ColumnDefinitions } from "#platform/imports/definition.ts";
import { type SourceRow, sourceColumns } from "#platform/imports/source-columns.ts";
import { readYesNo } from "#platform/imports/values/choice.ts";
import { readLanguages } from "#platform/imports/values/languages.ts";
import { wholeNumberReader } from "#platform/imports/values/number.ts";
import { officePhoneReader } from "#platform/imports/values/phone.ts";
import { readList, textReader } from "#platform/imports/values/text.ts";
import { readEmail, readUrl } from "#platform/imports/values/web.ts";
import { rhythmReader } from "../series/rhythm.import.ts";
import type { WhenRow } from "../series/series-of-row.import.ts";
import type { Registration } from "./offer.ts";
import type { OfferSetting } from "./offer.import.ts";
import {
  dayReader,
  daysReader,
  namedReader,
  type PriceCell,
  readPriceCell,
  readRegistration,
  readTimeCell,
  readTimesCell,
  readWeekdaysCell,
  themesReader,
} from "./offer-readers.import.ts";

export interface OfferRow extends WhenRow, SourceRow {
  title: string;
  summary: string;
  description: string;
  themes: readonly string[];
  /** Ids. */
  place: string;
  organisation: string;
  meetingPoint: string;
  price: PriceCell;
  priceNote: string;
  registration: Registration;
  registrationUntil: string;
  contactPhone: string;
  contactEmail: string;
  contactNote: string;
  maxPeople: number;
  targetGroups: readonly string[];
  languages: readonly string[];
  bringAlong: string;
  onlineUrl: string;
  cooperation: string;
}

const short = textReader({ longest: 300 });

/** The columns as programmes of meeting places have them. */
export function offerColumns(setting: OfferSetting): ColumnDefinitions<OfferRow> {
  return {
    title: {
      title: "Angebot",
      aliases: ["Titel", "Kurs", "Veranstaltung", "Name", "Bezeichnung", "Angebotsname", "Was"],
      reader: textReader({ longest: 160 }),
      required: true,
    },
    ...whenColumns(setting),
    place: {
      title: "Ort",
      aliases: ["Veranstaltungsort", "Einrichtung", "Wo", "Haus", "Begegnungsstätte", "Location"],
      reader: namedReader(setting.places, "place"),
      help: "Der Name eines Ortes, den das Verzeichnis schon kennt.",
    },
    meetingPoint: {
      title: "Treffpunkt",
      aliases: ["Raum / Treffpunkt", "Treff"],
      reader: textReader({ longest: 200 }),
    },
    organisation: {
      title: "Träger",
      aliases: ["Veranstalter", "Veranstalterin", "Anbieter", "Organisation"],
      reader: namedReader(setting.organisations, "organisation"),
      help: "Der Name eines Trägers, den das Verzeichnis schon kennt.",
    },
    themes: {
      title: "Kategorie",
      aliases: ["Thema", "Themen", "Rubrik", "Bereich", "Art"],
      reader: themesReader(setting.themes),
    },
    ...termsColumns(setting.areaCode),
    summary: { title: "Kurzbeschreibung", aliases: ["Kurztext", "kurz", "Untertitel"], reader: short },
    description: {
      title: "Beschreibung",
      aliases: ["Text", "Inhalt", "Bemerkung", "Bemerkungen", "Info"],
      reader: textReader({ longest: 6000 }),
    },
    targetGroups: { title: "Zielgruppe", aliases: ["Zielgruppen", "für wen"], reader: readList },
    languages: { title: "Sprachen", aliases: ["Sprache"], reader: readLanguages },
    bringAlong: { title: "Mitbringen", aliases: ["bitte mitbringen", "Material"], reader: short },
    onlineUrl: { title: "Internet", aliases: ["Link", "Website", "Webseite", "URL"], reader: readUrl },
    cooperation: {
      title: "Kooperation",
      aliases: ["Kooperationspartner", "in Kooperation mit"],
      reader: textReader({ longest: 200 }),
    },
    ...sourceColumns,
  };
}

const whenColumns = ({ today }: Pick<OfferSetting, "today">) => ({
  weekdays: { title: "Wochentag", aliases: ["Tag", "Wochentage", "Tage"], reader: readWeekdaysCell },
  time: {
    title: "Uhrzeit",
    aliases: ["Zeit", "Zeiten", "von - bis", "Dauer"],
    reader: readTimesCell,
    help: "Zum Beispiel 14 bis 16 Uhr.",
  },
  starts: {
    title: "Beginn",
    aliases: ["von", "Anfang", "Startzeit", "Uhrzeit von", "Uhrzeit Beginn"],
    reader: readTimeCell,
  },
  ends: { title: "Ende", aliases: ["Schluss", "Endzeit", "Uhrzeit bis", "Uhrzeit Ende"], reader: readTimeCell },
  rhythm: {
    title: "Rhythmus",
    aliases: ["Wiederholung", "Turnus", "Häufigkeit", "wie oft"],
    reader: rhythmReader(today),
    help: "Zum Beispiel: wöchentlich, 14-täglich, jeden 2. Dienstag im Monat.",
  },
  dates: {
    title: "Datum",
    aliases: ["Termin", "Termine", "Tag und Datum", "am"],
    reader: daysReader(today),
    help: "Ein Tag oder mehrere, mit Komma getrennt.",
  },
  from: {
    title: "ab",
    aliases: ["Startdatum", "beginnt am", "Start", "ab Datum", "erster Termin"],
    reader: dayReader(today),
  },
  until: { title: "bis", aliases: ["Enddatum", "endet am", "bis Datum", "letzter Termin"], reader: dayReader(today) },
  count: {
    title: "Anzahl Termine",
    aliases: ["Anzahl", "Termine Anzahl", "Einheiten"],
    reader: wholeNumberReader({ from: 1, to: 1000 }),
  },
  notInSchoolHolidays: {
    title: "Nicht in den Schulferien",
    aliases: ["ohne Ferien", "Ferienpause"],
    reader: readYesNo,
  },
  notOnHolidays: { title: "Nicht an Feiertagen", aliases: ["ohne Feiertage"], reader: readYesNo },
});

const termsColumns = (areaCode: string | undefined) => ({
  price: {
    title: "Preis",
    aliases: ["Kosten", "Gebühr", "Entgelt", "Beitrag", "Kostenbeitrag", "Eintritt"],
    reader: readPriceCell,
  },
  priceNote: {
    title: "Hinweis zum Preis",
    aliases: ["Preis Bemerkung", "Ermäßigung"],
    reader: textReader({ longest: 200 }),
  },
  registration: {
    title: "Anmeldung",
    aliases: ["Voranmeldung", "Anmeldung erforderlich", "mit Anmeldung"],
    reader: readRegistration,
  },
  registrationUntil: { title: "Anmeldeschluss", aliases: ["Anmeldung bis"], reader: textReader({ longest: 100 }) },
  contactPhone: {
    title: "Telefon",
    aliases: ["Tel.", "Telefonnummer", "Rufnummer"],
    reader: officePhoneReader({ areaCode }),
  },
  contactEmail: { title: "E-Mail", aliases: ["Mail", "E-Mail-Adresse"], reader: readEmail },
  contactNote: { title: "Kontakt", aliases: ["Hinweis zum Kontakt", "Sprechzeiten"], reader: short },
  maxPeople: {
    title: "Plätze",
    aliases: ["max. Teilnehmer", "Teilnehmerzahl", "höchstens", "Anzahl Plätze"],
    reader: wholeNumberReader({ from: 1, to: 100_000 }),
  },
});
