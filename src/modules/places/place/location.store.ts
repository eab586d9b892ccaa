import type { Transaction } from "#platform/database/connect.ts";
import { readGeometry } from "#platform/geo/geojson.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { listAreas } from "../area/area.store.ts";
import { locate, type Located, type Said } from "./location.ts";

/** Where the place lies, as far as it can be known; refuses what contradicts itself. */
export async function locateIn(tx: Transaction, said: Said): Promise<Located> {
  const areas = await listAreas(tx);
  // A form offers only what exists; anything else was made by hand or has gone meanwhile.
  for (const [field, id] of [
    ["stadtbezirk", said.stadtbezirkId],
    ["quartier", said.areaId],
  ] as const)
    if (id !== null && !areas.some((area) => area.id === id))
      throw refuseFields({ field, reason: "platform.field.invalid" });
  const found = locate(said, { areas, shapes: said.point === null ? [] : await listShapes(tx) });
  if ("field" in found) throw refuseFields(found);
  return found;
}

async function listShapes(tx: Transaction) {
  const found = await tx.selectFrom("places.areaBoundaries").select(["areaId", "geometry"]).orderBy("areaId").execute();
  return found.map(({ areaId, geometry }) => ({ id: areaId, geometry: readGeometry(geometry) }));
}
