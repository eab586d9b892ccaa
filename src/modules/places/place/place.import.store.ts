import { sql } from "kysely";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type {
  GivenName,
  ImportUse,
  LeftRow,
  WantedRow,
  Writer,
  WrittenRow,
  Written,
} from "#platform/imports/target.ts";
import { slugOf } from "#platform/texts/fold.ts";
import { organisationsByName } from "../organisation/named-organisations.import.store.ts";
import type { KnownPlace, PlaceEntry, PlaceSetting } from "./place.import.ts";
import { contentOf, PlaceContent } from "./place-record.ts";
import { type Before, lockKnown } from "./place-undo.import.store.ts";
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

/** What nobody says of a new place. */
const emptyPlace: Omit<PlaceContent, "name"> = {
  ...{
    formerNames: [],
    kind: "sonstiger_ort",
    status: "aktiv",
    statusReason: null,
    statusSince: null,
    traegerId: null,
  },
  ...{ buildingOwner: null, nutzungsgenehmigungUntil: null, summary: null, street: null, postcode: null, town: null },
  ...{ stadtbezirkId: null, areaId: null, lat: null, lon: null, phone: null, email: null, website: null },
  ...{
    opening: null,
    openingText: null,
    rooms: [],
    stepFree: null,
    lift: null,
    accessibleToilet: null,
    hearingLoop: null,
  },
  ...{
    accessibleParking: null,
    accessibilityNote: null,
    languages: [],
    fundedSince: null,
    fundedUntil: null,
    counted: false,
  },
  ...{ sourceName: null, sourceUrl: null, sourceDate: null, confirmedOn: null, confirmedBy: null, reviewDays: 183 },
};

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

interface NewPlace {
  readonly line: number;
  readonly content: PlaceContent;
  readonly given: GivenName | undefined;
  readonly before: Before;
}

/** Many at once: one by one, as the editor does it, 5,000 places would take half a minute. */
async function insertPlaces(tx: Transaction, news: readonly NewPlace[], writer: Writer): Promise<WrittenRow[]> {
  const slugs = await freeSlugs(
    tx,
    news.map(({ content, given }) => given?.slug ?? slugOf(content.name)),
  );
  const made = news.map((each, index) => ({ ...each, id: each.given?.id ?? newId(), slug: slugs[index] ?? "" }));
  await bulkInsert(
    tx,
    "places.places",
    made.map(({ id, slug, content: { formerNames: _names, rooms: _rooms, ...columns } }) => ({
      ...{ id, slug, ...columns, example: false, version: 1, words: "" },
    })),
  );
  await bulkInsert(
    tx,
    "places.revisions",
    made.map(({ id, content }) => ({
      ...{ entryKind: "place", entryId: id, version: 1, content },
      ...{ deed: writer.name, actorName: writer.actor.name, at: writer.now },
    })),
  );
  await sql`select places.refresh_words(${made.map(({ id }) => id)}::uuid[])`.execute(tx);
  return made.map(({ line, id, before }) => ({ line, id, version: 1, before }));
}

/** As `freeSlug`, for many names at once. */
async function freeSlugs(tx: Transaction, wanted: readonly string[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtext('places.slug'))`.execute(tx);
  const { rows } = await sql<{ slug: string }>`
    select slug from places.places where regexp_replace(slug, '-\\d+$', '') = any (${wanted.map(withoutNumber)})
    union all select slug from places.former_slugs where regexp_replace(slug, '-\\d+$', '') = any (${wanted.map(withoutNumber)})`.execute(
    tx,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return wanted.map((each) => {
    let free = each;
    for (let number = 2; taken.has(free); number++) free = `${each}-${number}`;
    taken.add(free);
    return free;
  });
}

const withoutNumber = (slug: string): string => slug.replace(/-\d+$/, "");
