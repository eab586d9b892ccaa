import { rowsOf, type ForeignDirectory, type ForeignRow } from "./foreign-table.ts";
import { byId, byOwner, languagesIn, phoneIn, shortened, type SheetLine } from "./sheet.ts";
import { regularTimesOf, timesOf, type Times } from "./times.ts";

/** A service stands once for each of its times, as in a programme; one without times stands once. */
export function offerLines(directory: ForeignDirectory): SheetLine[] {
  const fixed = fixedCells(directory);
  const schedules = byOwner(rowsOf(directory, "schedules"), "service_id");
  const regular = byOwner(rowsOf(directory, "regular_schedules"), "service_id");
  return rowsOf(directory, "services")
    .filter(({ fields }) => !["inactive", "defunct"].includes(fields["status"] ?? ""))
    .flatMap((service) => {
      const id = service.fields["id"] ?? "";
      const all = [...(schedules.get(id) ?? []).map(timesOf), ...(regular.get(id) ?? []).map(regularTimesOf)];
      const known = all.filter((times): times is Times => times !== undefined);
      const cells = fixed(service);
      return (known.length === 0 ? [{}] : known).map((times) => ({
        line: service.line,
        cells: { ...cells, ...times },
      }));
    });
}

/** What a service says whatever its times. */
function fixedCells(directory: ForeignDirectory) {
  const organizations = byId(rowsOf(directory, "organizations"));
  const locations = byId(rowsOf(directory, "locations"));
  const places = byOwner(rowsOf(directory, "service_at_location"), "service_id");
  const phones = byOwner(rowsOf(directory, "phones"), "service_id");
  const languages = byOwner(rowsOf(directory, "languages"), "service_id");
  const costs = byOwner(rowsOf(directory, "cost_options"), "service_id");
  return ({ fields }: ForeignRow) => {
    const id = fields["id"] ?? "";
    const location = locations.get(fields["location_id"] ?? places.get(id)?.[0]?.fields["location_id"] ?? "");
    const organization = organizations.get(fields["organization_id"] ?? location?.fields["organization_id"] ?? "");
    return {
      Angebot: fields["name"],
      Ort: location?.fields["name"],
      Träger: organization?.fields["name"],
      Preis: priceIn(costs.get(id)),
      "Hinweis zum Preis": shortened(fields["fees_description"] ?? fields["fees"], 200),
      Telefon: phoneIn(phones.get(id)),
      "E-Mail": fields["email"],
      Beschreibung: shortened(textOf(fields), 6000),
      Sprachen: languagesIn(languages.get(id)),
    };
  };
}

const textOf = (fields: ForeignRow["fields"]): string | undefined =>
  [fields["description"], fields["eligibility_description"] ?? fields["eligibility"], fields["application_process"]]
    .filter((each) => each !== undefined)
    .join("\n\n") || undefined;

/** One price in euros; several, or another currency, are for a person to read. */
function priceIn(rows: readonly ForeignRow[] | undefined): string | undefined {
  const [only, ...others] = rows ?? [];
  const { amount, currency } = only?.fields ?? {};
  if (amount === undefined || others.length > 0 || currency?.toUpperCase() !== "EUR") return undefined;
  return Number(amount) === 0 ? "kostenlos" : `${Number(amount).toFixed(2).replace(".", ",")} €`;
}
