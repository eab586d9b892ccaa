import type { Transaction } from "#platform/database/connect.ts";
import type { ImportUse, LeftRow, WantedRow, Writer, WrittenRow, Written } from "#platform/imports/target.ts";
import { organisationsByName } from "../organisation/named-organisations.import.store.ts";
import type { KnownPlace, PlaceEntry, PlaceSetting } from "./place.import.ts";
import { emptyPlace, insertPlaces, type NewPlace } from "./new-places.import.store.ts";
import { contentOf, PlaceContent } from "./place-record.ts";
import { lockKnown } from "./place-undo.import.store.ts";
import { savePlace } from "./save-place.store.ts";

export async function readPlaceSetting(tx: Transaction, use: ImportUse): Promise<PlaceSetting> {
  const [areas, aliases, organisations, places] = [
    await tx.selectFrom("places.areas").select(["id", "parentId", "level", "name"]).orderBy("position").execute(),
    await tx.selectFrom("places.areaAliases").select(["alias", "areaId"]).orderBy("alias").execute(),
    await tx.selectFrom("places.organisations").select("name").orderBy("id").execute(),
    await listKnown(tx),
  ];
  const { today, town, areaCode } = use;
  return { today, town, areaCode, areas, aliases, organisations: organisations.map(({ name }) => name), places };
}

async function listKnown(tx: Transaction): Promise<KnownPlace[]> {
  const found = await tx
    .selectFrom("places.places as p")
    .leftJoin("places.organisations as g", "g.id", "p.traegerId")
    .select([
      "p.id",
      "p.version",
      "p.name",
      "p.kind",
      "p.status",
      "p.statusReason",
      "g.name as traeger",
      "p.street",
      "p.postcode",
      "p.town",
    ])
    .select([
      "p.stadtbezirkId",
      "p.areaId",
      "p.phone",
      "p.email",
      "p.website",
      "p.opening",
      "p.openingText",
      "p.summary",
    ])
    .select([
      "p.stepFree",
      "p.lift",
      "p.accessibleToilet",
      "p.hearingLoop",
      "p.accessibleParking",
      "p.accessibilityNote",
    ])
    .select(["p.languages", "p.counted", "p.sourceName", "p.sourceUrl", "p.sourceDate"])
    .orderBy("p.id")
    .execute();
  return found.map(({ id, version, ...entry }) => {
    const { name, street, stadtbezirkId } = entry;
    return { id, version, name, street, stadtbezirkId, entry };
  });
}

export async function writePlaces(
  tx: Transaction,
  rows: readonly WantedRow<PlaceEntry>[],
  writer: Writer,
): Promise<Written> {
  const byName = await organisationsByName(tx, writer);
  const news: NewPlace[] = [];
  const written: WrittenRow[] = [];
  const left: LeftRow[] = [];
  for (const row of rows) {
    const { traeger, ...fields } = row.entry;
    const responsible = traeger === undefined ? undefined : await byName(traeger);
    const said = { ...fields, ...(responsible && { traegerId: responsible.id }) };
    const organisations = responsible?.isNew ? [responsible.id] : [];
    if (row.id === null)
      news.push({
        ...{ line: row.line, given: row.given, before: { organisations } },
        content: PlaceContent.parse({ ...emptyPlace, ...said }),
      });
    else {
      const saved = await changePlace(tx, { ...row, id: row.id }, said, writer);
      if (typeof saved === "string") left.push({ line: row.line, reason: saved });
      else
        written.push({
          line: row.line,
          id: row.id,
          version: saved.after,
          before: { content: saved.before, organisations },
        });
    }
  }
  return { written: [...(await insertPlaces(tx, news, writer)), ...written], left };
}

async function changePlace(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number | null },
  said: object,
  writer: Writer,
): Promise<{ readonly before: PlaceContent; readonly after: number } | string> {
  const current = await lockKnown(tx, id);
  if (current === undefined || current.version !== version) return "directory.import.changed-meanwhile";
  const { version: after } = await savePlace(
    tx,
    current,
    { ...current, ...PlaceContent.parse({ ...current, ...said }) },
    writer,
  );
  return { before: contentOf(current), after };
}
