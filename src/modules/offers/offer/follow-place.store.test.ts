import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { as } from "#platform/action/context.store.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { system } from "#platform/policy/actor.ts";
import { leaveRooms, refreshOrganisationInOffers, refreshPlaceInOffers } from "./follow-place.store.ts";

const id = (last: number) => `0198a000-0000-7000-8000-${String(last).padStart(12, "0")}`;
const [linden, rechtern, house, room, club, offer, elsewhere] = [1, 2, 3, 4, 5, 6, 7].map(id);

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await sql`insert into places.areas (id, level, number, name, position)
    values (${linden}, 'stadtbezirk', '1', 'Linden', 1), (${rechtern}, 'stadtbezirk', '2', 'Rechtern', 2)`.execute(
    database.owner,
  );
  await sql`insert into places.organisations (id, slug, name) values (${club}, 'verein', 'Verein Lindenhof')`.execute(
    database.owner,
  );
  await sql`insert into places.places (id, slug, name, kind, stadtbezirk_id) values (${house}, 'haus', 'Haus am Park', 'gruppe', ${rechtern})`.execute(
    database.owner,
  );
  await sql`insert into places.rooms (id, place_id, name) values (${room}, ${house}, 'Saal')`.execute(database.owner);
  await sql`insert into offers.offers (id, slug, title, place_id, organisation_id, stadtbezirk_id)
    values (${offer}, 'singen', 'Singen', ${house}, ${club}, ${linden}), (${elsewhere}, 'malen', 'Malen', null, null, ${linden})`.execute(
    database.owner,
  );
  await sql`insert into offers.series (id, offer_id, rule, room_id) values (${id(8)}, ${offer}, '{}', ${room}), (${id(9)}, ${elsewhere}, '{}', null)`.execute(
    database.owner,
  );
  await sql`insert into offers.dates (id, offer_id, series_id, original_day, day, place_id, stadtbezirk_id) values
    (${id(11)}, ${offer}, ${id(8)}, '2026-11-24', '2026-11-24', ${house}, ${linden}),
    (${id(12)}, ${offer}, ${id(8)}, '2026-12-01', '2026-12-01', null, ${linden}),
    (${id(13)}, ${elsewhere}, ${id(9)}, '2026-12-01', '2026-12-01', null, ${linden})`.execute(database.owner);
});
afterAll(() => database.drop());

const foundBy = async (word: string) => {
  const { rows } = await sql<{
    slug: string;
  }>`select slug from offers.offers where words @@ ${word}::tsquery order by slug`.execute(database.owner);
  return rows.map(({ slug }) => slug);
};
const asSystem = (work: Parameters<typeof as<void>>[2]) => as(database.staff, system, work);

describe("offers follow their place", () => {
  it("are found by its words, and lie in its district with their dates", async () => {
    await asSystem((tx) => refreshPlaceInOffers(tx, { placeId: house ?? "" }));
    expect(await foundBy("park")).toEqual(["singen"]);
    const { rows } = await sql<{ stadtbezirkId: string }>`select stadtbezirk_id from offers.dates order by id`.execute(
      database.owner,
    );
    expect(rows.map(({ stadtbezirkId }) => stadtbezirkId)).toEqual([rechtern, rechtern, linden]);
  });

  it("are found by the name of who invites", async () => {
    await asSystem((tx) => refreshOrganisationInOffers(tx, { organisationId: club ?? "" }));
    expect(await foundBy("lindenhof")).toEqual(["singen"]);
  });

  it("stay in the house when their room goes", async () => {
    await asSystem((tx) => leaveRooms(tx, { roomIds: [room ?? ""] }));
    const { rows } = await sql<{
      roomId: string | null;
    }>`select room_id from offers.series where offer_id = ${offer}`.execute(database.owner);
    expect(rows).toEqual([{ roomId: null }]);
  });
});
