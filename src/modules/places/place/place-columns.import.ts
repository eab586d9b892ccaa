import type { ColumnDefinitions } from "#platform/imports/definition.ts";
import { type Address, readAddress, readPostcode, readStreetLine } from "#platform/imports/values/address.ts";
import { type SourceRow, sourceColumns } from "#platform/imports/source-columns.ts";
import { oneOf, readYesNo } from "#platform/imports/values/choice.ts";
import { readLanguages } from "#platform/imports/values/languages.ts";
import { officePhoneReader } from "#platform/imports/values/phone.ts";
import { textReader } from "#platform/imports/values/text.ts";
import { readEmail, readUrl } from "#platform/imports/values/web.ts";
import { type AreaWords, quarterReader, stadtbezirkReader } from "../area/area-words.import.ts";
import type { PlaceKind, PlaceStatus } from "./place.ts";

export interface PlaceRow extends SourceRow {
  name: string;
  kind: PlaceKind;
  status: PlaceStatus;
  statusReason: string;
  traeger: string;
  address: Address;
  street: string;
  postcode: string;
  town: string;
  /** Ids of areas. */
  stadtbezirk: string;
  quarter: string;
  phone: string;
  email: string;
  website: string;
  opening: string;
  summary: string;
  stepFree: boolean;
  lift: boolean;
  accessibleToilet: boolean;
  hearingLoop: boolean;
  accessibleParking: boolean;
  accessibilityNote: string;
  languages: readonly string[];
  counted: boolean;
}

const kinds = oneOf<PlaceKind>({
  seniorenbuero: ["Seniorenbüro", "Büro", "Seniorenberatung"],
  begegnungszentrum: ["Begegnungszentrum", "städtisches Begegnungszentrum", "BZ", "Seniorenzentrum"],
  begegnungsstaette: [
    "Begegnungsstätte",
    "Seniorenbegegnungsstätte",
    "Altenbegegnungsstätte",
    "Altentagesstätte",
    "Seniorentreff",
  ],
  weiterer_ort: [
    "weiterer Ort",
    "weiterer Begegnungsort",
    "Begegnungsort",
    "Treff",
    "Treffpunkt",
    "Nachbarschaftstreff",
  ],
  beratung: ["Beratungsstelle", "Beratung"],
  gruppe: ["Gruppe", "Seniorengruppe"],
  sonstiger_ort: ["sonstiger Ort", "Sonstiges", "Anderes"],
});

const statuses = oneOf<PlaceStatus>({
  aktiv: ["aktiv", "geöffnet", "in Betrieb", "ja"],
  pausiert: ["pausiert", "ruht", "vorübergehend geschlossen"],
  geschlossen: ["geschlossen", "aufgegeben", "nein"],
  verlegt: ["verlegt", "umgezogen"],
});

/** The columns as lists of offices have them. */
export function placeColumns(words: AreaWords, areaCode: string | undefined): ColumnDefinitions<PlaceRow> {
  return {
    name: {
      title: "Name",
      aliases: ["Einrichtung", "Name der Einrichtung", "Bezeichnung", "Begegnungsstätte", "Haus", "Institution"],
      reader: textReader({ longest: 160 }),
      required: true,
    },
    kind: {
      title: "Art",
      aliases: ["Typ", "Kategorie", "Einrichtungsart", "Art der Einrichtung"],
      reader: kinds,
      help: "Ohne diese Spalte werden neue Orte als „sonstiger Ort“ angelegt.",
    },
    status: { title: "Zustand", aliases: ["Status", "aktiv"], reader: statuses },
    statusReason: {
      title: "Grund des Zustands",
      aliases: ["Grund", "Grund der Schließung"],
      reader: textReader({ longest: 300 }),
    },
    traeger: {
      title: "Träger",
      aliases: ["Trägerin", "Träger der Einrichtung", "Betreiber", "Verband", "Trägerverein"],
      reader: textReader({ longest: 160 }),
      help: "Träger, die es noch nicht gibt, werden angelegt.",
    },
    address: {
      title: "Anschrift",
      aliases: ["Adresse", "Postanschrift"],
      reader: readAddress,
      help: "Straße, Postleitzahl und Ort in einer Zelle.",
    },
    street: {
      title: "Straße",
      aliases: ["Strasse", "Str.", "Straße und Hausnummer", "Straße / Hausnummer", "Straße, Hausnr."],
      reader: readStreetLine,
    },
    postcode: { title: "PLZ", aliases: ["Postleitzahl"], reader: readPostcode },
    town: { title: "Ort", aliases: ["Stadt", "Wohnort", "Gemeinde"], reader: textReader({ longest: 80 }) },
    stadtbezirk: { title: "Stadtbezirk", aliases: ["Bezirk", "Stadtbez."], reader: stadtbezirkReader(words) },
    quarter: { title: "Stadtteil", aliases: ["Quartier", "Ortsteil", "Viertel"], reader: quarterReader(words) },
    phone: {
      title: "Telefon",
      aliases: ["Tel.", "Telefonnummer", "Rufnummer", "Telefon-Nr.", "Fon"],
      reader: officePhoneReader({ areaCode }),
    },
    email: { title: "E-Mail", aliases: ["Mail", "E-Mail-Adresse", "Mailadresse"], reader: readEmail },
    website: {
      title: "Internet",
      aliases: ["Website", "Webseite", "Homepage", "Internetadresse", "URL", "Link"],
      reader: readUrl,
    },
    opening: {
      title: "Öffnungszeiten",
      aliases: ["Öffnungszeit", "geöffnet", "Sprechzeiten", "Zeiten"],
      reader: textReader({ longest: 600 }),
    },
    summary: {
      title: "Beschreibung",
      aliases: ["Kurzbeschreibung", "Beschreibung der Einrichtung", "Bemerkung", "Bemerkungen", "Info"],
      reader: textReader({ longest: 600 }),
    },
    ...accessColumns,
    languages: { title: "Sprachen", aliases: ["Sprache", "Fremdsprachen"], reader: readLanguages },
    counted: { title: "Zählt mit", aliases: ["gezählt", "in der Statistik"], reader: readYesNo },
    ...sourceColumns,
  };
}

const accessColumns = {
  stepFree: {
    title: "Barrierefrei",
    aliases: ["barrierefreier Zugang", "stufenfrei", "stufenlos", "rollstuhlgerecht", "ebenerdig"],
    reader: readYesNo,
    help: "Ja heißt: ohne Stufe hinein. Einschränkungen gehören in „Hinweise zum Zugang“.",
  },
  lift: { title: "Aufzug", aliases: ["Fahrstuhl", "Lift"], reader: readYesNo },
  accessibleToilet: {
    title: "Barrierefreies WC",
    aliases: ["Behinderten-WC", "Rollstuhl-WC", "rollstuhlgerechtes WC"],
    reader: readYesNo,
  },
  hearingLoop: { title: "Höranlage", aliases: ["Induktionsschleife", "Hörschleife"], reader: readYesNo },
  accessibleParking: { title: "Behindertenparkplatz", aliases: ["barrierefreier Parkplatz"], reader: readYesNo },
  accessibilityNote: {
    title: "Hinweise zum Zugang",
    aliases: ["Hinweise zur Barrierefreiheit", "Barrierefreiheit Bemerkung"],
    reader: textReader({ longest: 300 }),
  },
};
