import { z } from "zod";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { defineImport, type Entry, type ImportDefinition, type RowProblem } from "#platform/imports/definition.ts";
import { fold } from "#platform/imports/fold.ts";
import type { KnownRecord, KnownRecords } from "#platform/imports/judge.ts";
import { defineTarget } from "#platform/imports/target.ts";
import { readStreetLine } from "#platform/imports/values/address.ts";
import type { AreaWords } from "../area/area-words.import.ts";
import { locate } from "./location.ts";
import { publishedKinds } from "./place.ts";
import { placeColumns, type PlaceRow } from "./place-columns.import.ts";
import { PlaceContent } from "./place-record.ts";
import { readPlaceSetting, writePlaces } from "./place.import.store.ts";
import { restorePlaces } from "./place-undo.import.store.ts";

/** What the file may say of a place; whatever it leaves out stays as it is. */
export const PlaceEntry = PlaceContent.omit({
  formerNames: true,
  rooms: true,
  traegerId: true,
  statusSince: true,
  buildingOwner: true,
  nutzungsgenehmigungUntil: true,
  lat: true,
  lon: true,
  fundedSince: true,
  fundedUntil: true,
  confirmedOn: true,
  confirmedBy: true,
  reviewDays: true,
})
  .partial()
  .extend({ name: z.string(), traeger: z.string().optional() });
export type PlaceEntry = z.infer<typeof PlaceEntry>;

export interface PlaceSetting extends AreaWords {
  readonly today: LocalDate;
  readonly town: string;
  readonly areaCode: string | undefined;
  readonly organisations: readonly string[];
  readonly places: readonly KnownPlace[];
}

export interface KnownPlace {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly street: string | null;
  readonly stadtbezirkId: string | null;
  readonly entry: Entry;
}

export const placeImport = defineTarget<PlaceSetting, PlaceRow, PlaceEntry>({
  name: "orte",
  readSetting: readPlaceSetting,
  definition: definitionOf,
  known: knownPlaces,
  entry: PlaceEntry,
  write: writePlaces,
  restore: restorePlaces,
});

function definitionOf(setting: PlaceSetting): ImportDefinition<PlaceRow> {
  const organisations = new Map(setting.organisations.map((name) => [fold(name), name]));
  return defineImport<PlaceRow>({
    name: "places.place.import",
    columns: placeColumns(setting, setting.areaCode),
    rowRules: (row) => rowRules(row, setting),
    entryOf: (row, known) => entryOf(row, setting, organisations, known),
    duplicateKey: (row) => keyOf(row.name, streetOf(row), located(row, setting)?.stadtbezirkId ?? null),
    nameOf: ({ name }) => name ?? "",
  });
}

function rowRules(row: Partial<PlaceRow>, setting: PlaceSetting): RowProblem<PlaceRow>[] {
  const found = locate(said(row), { areas: setting.areas, shapes: [] });
  const problems: RowProblem<PlaceRow>[] = [];
  if ("field" in found)
    problems.push({ column: "quarter", reason: found.reason, ...(found.details && { details: found.details }) });
  if (row.counted === true && row.kind !== undefined && !publishedKinds.includes(row.kind))
    problems.push({ column: "counted", reason: "places.place.counted-kind" });
  return problems;
}

const said = ({ stadtbezirk, quarter }: Partial<PlaceRow>) => ({
  point: null,
  stadtbezirkId: stadtbezirk ?? null,
  areaId: quarter ?? null,
  isSure: true,
});

function located(row: Partial<PlaceRow>, { areas }: PlaceSetting) {
  if (row.stadtbezirk === undefined && row.quarter === undefined) return undefined;
  const found = locate(said(row), { areas, shapes: [] });
  return "field" in found ? undefined : found;
}

const streetOf = ({ street, address }: Partial<PlaceRow>) => street ?? address?.street ?? null;

function entryOf(
  row: Partial<PlaceRow>,
  setting: PlaceSetting,
  organisations: ReadonlyMap<string, string>,
  known?: Entry,
): Entry {
  const { address, quarter: _quarter, stadtbezirk: _stadtbezirk, opening, traeger, ...same } = row;
  const street = streetOf(row);
  const postcode = row.postcode ?? address?.postcode;
  const town = row.town ?? address?.town ?? (known || (!street && !postcode) ? undefined : setting.town);
  return {
    ...same,
    ...(street !== null && { street }),
    ...(postcode !== undefined && { postcode }),
    ...(town !== undefined && { town }),
    ...areaOf(row, setting, known),
    ...(traeger !== undefined && { traeger: organisations.get(fold(traeger)) ?? traeger }),
    ...(opening !== undefined && { openingText: opening, opening: parseOpeningHours(opening) ?? null }),
  };
}

/** A list that names only the Stadtbezirk takes nothing from a place whose quarter in it is known. */
function areaOf(row: Partial<PlaceRow>, setting: PlaceSetting, known: Entry | undefined) {
  const found = located(row, setting);
  if (!found || row.quarter !== undefined || known?.["stadtbezirkId"] !== found.stadtbezirkId) return found;
  return { stadtbezirkId: found.stadtbezirkId };
}

/** The same house has the same name and street; where a list names no street, the Stadtbezirk tells houses apart. */
function keyOf(name: string | undefined, street: string | null, stadtbezirkId: string | null): string {
  const where = street === null ? `bezirk:${stadtbezirkId ?? ""}` : `strasse:${fold(asWritten(street))}`;
  return `${fold(name ?? "")}|${where}`;
}

/** "Hermannstr. 33" in the catalogue and "Hermannstraße 33" in the file are one street. */
function asWritten(street: string): string {
  const read = readStreetLine(street);
  return "ok" in read ? read.ok : street;
}

function knownPlaces({ places }: PlaceSetting): KnownRecords {
  const known = new Map<string, KnownRecord>();
  const byDistrict = Map.groupBy(places, ({ name, stadtbezirkId }) => keyOf(name, null, stadtbezirkId));
  for (const place of places) {
    const { id, version, name, street, stadtbezirkId } = place;
    const entry = street === null ? place.entry : { ...place.entry, street: asWritten(street) };
    const record = { id, version, name, entry };
    known.set(keyOf(name, street, stadtbezirkId), record);
    // A list without streets still means this house, if it is the only one of its name there.
    const withoutStreet = keyOf(name, null, stadtbezirkId);
    if (byDistrict.get(withoutStreet)?.length === 1) known.set(withoutStreet, record);
  }
  return known;
}
