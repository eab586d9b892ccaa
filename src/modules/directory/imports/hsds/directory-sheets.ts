import type { Table } from "#platform/imports/read/table.ts";
import type { TargetName } from "../targets.ts";
import { rowsOf, type ForeignDirectory, type ForeignRow } from "./foreign-table.ts";
import { asTable, byId, byOwner, languagesIn, phoneIn, shortened, type SheetLine } from "./sheet.ts";
import { offerLines } from "./offer-lines.ts";
import { openingOf, regularTimesOf, timesOf } from "./times.ts";

/** What of the directory an import takes: its organizations, its locations, or its services. */
export const sheetFor = (directory: ForeignDirectory, target: TargetName): Table =>
  asTable(linesFor(directory, target), directory);

export function linesFor(directory: ForeignDirectory, target: TargetName): readonly SheetLine[] {
  if (target === "traeger") return organisationLines(directory);
  if (target === "orte") return placeLines(directory);
  return target === "angebote" ? offerLines(directory) : [];
}

function organisationLines(directory: ForeignDirectory): SheetLine[] {
  const organizations = rowsOf(directory, "organizations");
  const known = byId(organizations);
  const phones = byOwner(rowsOf(directory, "phones"), "organization_id");
  return organizations.map(({ line, fields }) => ({
    line,
    cells: {
      Name: fields["name"],
      Dachverband: known.get(fields["parent_organization_id"] ?? "")?.fields["name"],
      Beschreibung: shortened(fields["description"], 600),
      Telefon: phoneIn(phones.get(fields["id"] ?? "")),
      "E-Mail": fields["email"],
      Internet: fields["website"] ?? fields["url"],
    },
  }));
}

function placeLines(directory: ForeignDirectory): SheetLine[] {
  const organizations = byId(rowsOf(directory, "organizations"));
  const addresses = byOwner(rowsOf(directory, "addresses"), "location_id");
  const phones = byOwner(rowsOf(directory, "phones"), "location_id");
  const languages = byOwner(rowsOf(directory, "languages"), "location_id");
  const schedules = byOwner(rowsOf(directory, "schedules").filter(isOfHouse), "location_id");
  const regular = byOwner(rowsOf(directory, "regular_schedules").filter(isOfHouse), "location_id");
  return rowsOf(directory, "locations")
    .filter(({ fields }) => fields["location_type"] !== "virtual" && fields["virtual"] !== "true")
    .map(({ line, fields }) => {
      const id = fields["id"] ?? "";
      const times = [...(schedules.get(id) ?? []).map(timesOf), ...(regular.get(id) ?? []).map(regularTimesOf)];
      return {
        line,
        cells: {
          Name: fields["name"],
          Träger: organizations.get(fields["organization_id"] ?? "")?.fields["name"],
          ...addressIn(addresses.get(id)),
          Telefon: phoneIn(phones.get(id)),
          "E-Mail": fields["email"],
          Internet: fields["website"] ?? fields["url"],
          Öffnungszeiten: openingOf(times),
          Beschreibung: shortened(fields["short_desc"] ?? fields["description"], 600),
          Sprachen: languagesIn(languages.get(id)),
        },
      };
    });
}

/** Hours of the house itself, not of a service in it. */
const isOfHouse = ({ fields }: ForeignRow): boolean =>
  fields["service_id"] === undefined && fields["service_at_location_id"] === undefined;

function addressIn(rows: readonly ForeignRow[] | undefined) {
  const address = rows?.find(({ fields }) => fields["address_type"] !== "postal") ?? rows?.[0];
  return {
    Straße: address?.fields["address_1"],
    PLZ: address?.fields["postal_code"],
    Ort: address?.fields["city"],
  };
}
