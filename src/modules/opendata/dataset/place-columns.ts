import { openingInWords } from "#platform/dates/opening-hours-in-words.ts";
import { OpeningHours } from "#platform/dates/opening-hours.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { PublishedLocation } from "../hsds/location.ts";
import type { PublishedOrganization } from "../hsds/organization.ts";
import type { Columns } from "./dataset.ts";

/** A place with the names of what it belongs to. */
export interface PlaceRecord extends PublishedLocation {
  readonly status: string;
  readonly traeger: string | null;
  readonly area: string | null;
  readonly website: string | null;
}

export const placeColumns = (base: string, today: LocalDate): Columns<PlaceRecord> => ({
  id: ({ id }) => id,
  name: ({ name }) => name,
  art: ({ kind }) => kind,
  status: ({ status }) => status,
  kurztext: ({ summary }) => summary,
  organisation: ({ traeger }) => traeger,
  organisation_id: ({ traegerId }) => traegerId,
  strasse: ({ street }) => street,
  plz: ({ postcode }) => postcode,
  stadt: ({ town }) => town,
  stadtbezirk: ({ stadtbezirk }) => stadtbezirk,
  stadtteil: ({ area }) => area,
  breitengrad: ({ lat }) => lat,
  laengengrad: ({ lon }) => lon,
  haltestelle: ({ stop }) => stop,
  haltestelle_meter: ({ stopMetres }) => stopMetres,
  telefon: ({ phone }) => phone,
  email: ({ email }) => email,
  webseite: ({ website }) => website,
  oeffnungszeiten: (place) => openingOf(place, today),
  sprachen: ({ languages }) => languages,
  stufenlos: ({ stepFree }) => stepFree,
  aufzug: ({ lift }) => lift,
  rollstuhl_wc: ({ accessibleToilet }) => accessibleToilet,
  hoeranlage: ({ hearingLoop }) => hearingLoop,
  behindertenparkplatz: ({ accessibleParking }) => accessibleParking,
  hinweis_zugang: ({ accessibilityNote }) => accessibilityNote,
  beispiel: ({ example }) => example,
  quelle: ({ sourceName }) => sourceName,
  bestaetigt_am: ({ confirmedOn }) => confirmedOn,
  geaendert_am: ({ changedAt }) => changedAt.toISOString(),
  adresse: ({ slug }) => `${base}/orte/${slug}`,
});

function openingOf({ opening, openingText }: PlaceRecord, today: LocalDate): string | null {
  const read = OpeningHours.safeParse(opening);
  return read.success ? openingInWords(read.data, today, "de").join("; ") : openingText;
}

export const organisationColumns: Columns<PublishedOrganization> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  dachverband_id: ({ umbrellaId }) => umbrellaId,
  beschreibung: ({ summary }) => summary,
  telefon: ({ phone }) => phone,
  email: ({ email }) => email,
  webseite: ({ website }) => website,
  beispiel: ({ example }) => example,
  quelle: ({ sourceName }) => sourceName,
  bestaetigt_am: ({ confirmedOn }) => confirmedOn,
  geaendert_am: ({ changedAt }) => changedAt.toISOString(),
};
