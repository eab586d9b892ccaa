import { sql } from "kysely";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { GivenName, Writer, WrittenRow } from "#platform/imports/target.ts";
import { slugOf } from "#platform/texts/fold.ts";
import type { PlaceContent } from "./place-record.ts";
import type { Before } from "./place-undo.import.store.ts";

/** What nobody says of a new place. */
export const emptyPlace: Omit<PlaceContent, "name"> = {
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

export interface NewPlace {
  readonly line: number;
  readonly content: PlaceContent;
  readonly given: GivenName | undefined;
  readonly before: Before;
}

/** Many at once: one by one, as the editor does it, 5,000 places would take half a minute. */
export async function insertPlaces(tx: Transaction, news: readonly NewPlace[], writer: Writer): Promise<WrittenRow[]> {
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
