import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { Area } from "./area.ts";

export interface AreaBoundary {
  readonly areaId: string;
  readonly geometry: unknown;
}

export async function listAreas(db: Db | Transaction): Promise<Area[]> {
  return db
    .selectFrom("places.areas")
    .select(["id", "parentId", "level", "number", "name", "approximate"])
    .orderBy("position")
    .execute();
}

export async function listBoundaries(db: Db): Promise<AreaBoundary[]> {
  return db
    .selectFrom("places.areaBoundaries as b")
    .innerJoin("places.areas as a", "a.id", "b.areaId")
    .where("a.level", "in", ["stadtbezirk", "statistischer_bezirk"])
    .select(["b.areaId", "b.geometry"])
    .orderBy("a.position")
    .execute();
}

/** Everything that a visitor may call a part of the city: aliases, stops, postcodes. */
export async function listAreaWords(db: Db) {
  const [aliases, postcodes, stops] = await Promise.all([
    db.selectFrom("places.areaAliases").select(["alias", "areaId"]).orderBy("alias").execute(),
    db
      .selectFrom("places.postcodes")
      .select(["postcode", "areaId", "sure"])
      .orderBy("postcode")
      .orderBy("position")
      .execute(),
    db.selectFrom("places.stops").select(["id", "name", "lat", "lon", "areaId", "stepFree"]).orderBy("name").execute(),
  ]);
  return { aliases, postcodes, stops };
}

/** Changes whenever something in the areas changes, so that what was computed from them can be kept in memory. */
export async function areasVersion(db: Db): Promise<string> {
  const { rows } = await sql<{
    version: string;
  }>`select md5(string_agg(id::text || name, ',' order by position)) as version from places.areas`.execute(db);
  return rows[0]?.version ?? "";
}
