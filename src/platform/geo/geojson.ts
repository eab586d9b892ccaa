import { z } from "zod";
import { refuse } from "#platform/refusal/refusal.ts";
import { woundRight, type AreaGeometry, type Position, type Ring, type Rings } from "./geometry.ts";

export interface AreaFeature {
  readonly geometry: AreaGeometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

const anyFeature = z.object({
  type: z.literal("Feature"),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }),
  properties: z.record(z.string(), z.unknown()).nullish(),
});
const collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(anyFeature) });
const bareGeometry = z.object({ type: z.enum(["Polygon", "MultiPolygon"]), coordinates: z.unknown() });

const position = z.tuple([z.number(), z.number()], z.number());
const rings = z.array(z.array(position)).min(1);
const manyRings = z.array(rings).min(1);

/** Reads the areas of a GeoJSON text: a collection, one feature or a bare geometry. Every area comes as MultiPolygon. */
export function readGeoJson(text: string): AreaFeature[] {
  const features = featuresOf(parseJson(text));
  if (features.length === 0) throw refuse("platform.geo.no-areas");
  return features.map(({ geometry, properties }, index) => ({
    geometry: { type: "MultiPolygon", coordinates: coordinatesOf(geometry, index + 1) },
    properties: properties ?? {},
  }));
}

function parseJson(text: string): unknown {
  try {
    // Windows programs put a byte order mark in front, which JSON forbids.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw refuse("platform.geo.not-json");
  }
}

function featuresOf(content: unknown): z.infer<typeof anyFeature>[] {
  const many = collection.safeParse(content);
  if (many.success) return many.data.features;
  const one = anyFeature.safeParse(content);
  if (one.success) return [one.data];
  const bare = bareGeometry.safeParse(content);
  if (bare.success) return [{ type: "Feature", geometry: bare.data }];
  throw refuse("platform.geo.not-geojson");
}

function coordinatesOf(geometry: { type: string; coordinates?: unknown }, feature: number): Rings[] {
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") throw refuse("platform.geo.not-an-area", { feature, type });
  const parsed = manyRings.safeParse(type === "Polygon" ? [coordinates] : coordinates);
  if (!parsed.success) throw refuse("platform.geo.bad-coordinates", { feature });
  return parsed.data.map((piece) => woundRight(piece.map((ring) => checkRing(ring.map(flat), feature))));
}

/** A height, where there is one, is dropped. */
function flat([lon, lat]: readonly [number, number, ...number[]]): Position {
  return [lon, lat];
}

function checkRing(ring: Ring, feature: number): Ring {
  // Projected metres (EPSG:25832) are the usual mistake in German open data.
  if (ring.some(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90)) {
    throw refuse("platform.geo.not-degrees", { feature });
  }
  if (new Set(ring.map(String)).size < 3) throw refuse("platform.geo.ring-too-short", { feature });
  if (String(ring[0]) !== String(ring.at(-1))) throw refuse("platform.geo.ring-open", { feature });
  return ring;
}

/** Reads one area that was stored as JSON. */
export function readGeometry(content: unknown): AreaGeometry {
  const [feature] = featuresOf(content);
  if (!feature) throw refuse("platform.geo.no-areas");
  return { type: "MultiPolygon", coordinates: coordinatesOf(feature.geometry, 1) };
}
