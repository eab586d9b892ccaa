import { sql } from "kysely";
import { raise } from "#platform/action/events.ts";
import { bulkInsert } from "#platform/database/bulk.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { nearest } from "#platform/geo/point.ts";
import type { Deed } from "../revision/deed.ts";
import { keepFound, keepRevision } from "../revision/revision.store.ts";
import { placeChanged, roomsLeaving } from "./place.events.ts";
import { contentOf, type PlaceContent, type PlaceRecord } from "./place-record.ts";
import { freeSlug, keepFormerSlug } from "./place-slug.store.ts";

type NewPlace = PlaceContent & Pick<PlaceRecord, "id" | "example">;

export async function insertPlace(tx: Transaction, place: NewPlace, deed: Deed): Promise<PlaceRecord> {
  const { id, example } = place;
  const made = { ...place, ...(await stopOf(tx, place)), slug: await freeSlug(tx, place.name, id), version: 1 };
  await tx
    .insertInto("places.places")
    .values({ id, example, ...columnsOf(made) })
    .execute();
  await finish(tx, made, deed);
  return made;
}

/** Writes what a deed made of a place, and the revision that an undo goes back to. */
export async function savePlace(
  tx: Transaction,
  before: PlaceRecord,
  changed: PlaceRecord,
  deed: Deed,
): Promise<PlaceRecord> {
  await keepFound(tx, entryOf(before), deed);
  const moved = before.lat !== changed.lat || before.lon !== changed.lon;
  const slug = before.name === changed.name ? before.slug : await freeSlug(tx, changed.name, before.id);
  const after = { ...changed, ...(moved && (await stopOf(tx, changed))), slug, version: before.version + 1 };
  await tx.updateTable("places.places").set(columnsOf(after)).where("id", "=", after.id).execute();
  if (slug !== before.slug) await keepFormerSlug(tx, after.id, { former: before.slug, current: slug });
  await finish(tx, after, deed);
  return after;
}

async function finish(tx: Transaction, place: PlaceRecord, deed: Deed): Promise<void> {
  await saveFormerNames(tx, place);
  await saveRooms(tx, place);
  await sql`select places.refresh_words(array[${place.id}]::uuid[])`.execute(tx);
  await keepRevision(tx, entryOf(place), deed);
  await raise(tx, placeChanged, { placeId: place.id });
}

async function saveFormerNames(tx: Transaction, { id, formerNames }: PlaceRecord): Promise<void> {
  await tx.deleteFrom("places.formerNames").where("placeId", "=", id).execute();
  await bulkInsert(
    tx,
    "places.former_names",
    formerNames.map((each) => ({ placeId: id, ...each })),
  );
}

async function saveRooms(tx: Transaction, { id, rooms }: PlaceRecord): Promise<void> {
  const kept = rooms.map((room) => room.id);
  const { rows: leaving } = await sql<{ id: string }>`
    select id from places.rooms where place_id = ${id} and id <> all (${kept}::uuid[])`.execute(tx);
  const roomIds = leaving.map((room) => room.id);
  if (roomIds.length > 0) {
    await raise(tx, roomsLeaving, { roomIds });
    await tx.deleteFrom("places.rooms").where("id", "in", roomIds).execute();
  }
  // Names that change places with each other would meet on the way.
  await sql`update places.rooms set name = id::text where place_id = ${id}`.execute(tx);
  for (const { id: roomId, ...room } of rooms)
    await tx
      .insertInto("places.rooms")
      .values({ id: roomId, placeId: id, ...room })
      .onConflict((each) => each.column("id").doUpdateSet(room))
      .execute();
}

/** Bus and rail: the stop that is next as the crow flies. */
async function stopOf(
  tx: Transaction,
  { lat, lon }: PlaceContent,
): Promise<Pick<PlaceRecord, "stopId" | "stopMetres">> {
  if (lat === null || lon === null) return { stopId: null, stopMetres: null };
  const stops = await tx.selectFrom("places.stops").select(["id", "lat", "lon"]).execute();
  const [found] = nearest(stops, { lat, lon }, 1);
  return { stopId: found?.point.id ?? null, stopMetres: found ? Math.round(found.metres) : null };
}

const entryOf = (place: PlaceRecord) =>
  ({ kind: "place", id: place.id, version: place.version, content: contentOf(place) }) as const;

function columnsOf(place: PlaceRecord) {
  const { formerNames: _names, rooms: _rooms, opening, ...columns } = contentOf(place);
  const { slug, stopId, stopMetres, version } = place;
  return { ...columns, slug, stopId, stopMetres, version, opening: opening && JSON.stringify(opening) };
}
