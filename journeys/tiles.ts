// A small street map for the journeys, made from the city's own boundaries and stops: no foreign tiles in the repository.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import GeoJsonVt from "geojson-vt";
import Papa from "papaparse";

const deepest = 12;
const bounds = [7.3, 51.4, 7.65, 51.62] as const;

/** Boundaries as streets and stops as names, in the scheme that the map's style reads. */
export function cityTiles(): Buffer {
  const borders = JSON.parse(readFileSync("cities/dortmund/stadtbezirke.geojson", "utf8")) as object;
  const { data } = Papa.parse<{ name: string; lat: string; lon: string }>(
    readFileSync("cities/dortmund/stops.csv", "utf8"),
    { header: true, skipEmptyLines: true },
  );
  const names = {
    type: "FeatureCollection",
    features: data.map(({ name, lat, lon }) => ({
      type: "Feature",
      properties: { name },
      geometry: { type: "Point", coordinates: [Number(lon), Number(lat)] },
    })),
  };
  const options = { maxZoom: deepest, indexMaxZoom: deepest };
  const layers = { roads: new GeoJsonVt(borders as never, options), places: new GeoJsonVt(names as never, options) };
  const tiles: Tile[] = [];
  for (let z = 0; z <= deepest; z++)
    for (let x = column(bounds[0], z); x <= column(bounds[2], z); x++)
      for (let y = row(bounds[3], z); y <= row(bounds[1], z); y++) {
        const found = Object.entries(layers).flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        if (found.length > 0)
          tiles.push({ z, x, y, bytes: gzipSync(fromGeojsonVt(Object.fromEntries(found), { version: 2 })) });
      }
  return archive(tiles);
}

const column = (lon: number, z: number): number => Math.floor(((lon + 180) / 360) * 2 ** z);
const row = (lat: number, z: number): number =>
  Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);

interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

/** A PMTiles file, version 3, with one directory: enough for a city. */
function archive(tiles: readonly Tile[]): Buffer {
  const seen = new Map<string, number>();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const entries = tiles.map((tile): Entry => {
    const hash = createHash("sha1").update(tile.bytes).digest("base64");
    const offset = seen.get(hash) ?? size;
    if (!seen.has(hash)) {
      seen.set(hash, size);
      chunks.push(tile.bytes);
      size += tile.bytes.length;
    }
    return { id: hilbert(tile), offset, length: tile.bytes.length };
  });
  const root = directory(entries.toSorted((one, other) => one.id - other.id));
  const meta = gzipSync(
    JSON.stringify({
      attribution: "Testkarte",
      vector_layers: [
        { id: "roads", fields: {} },
        { id: "places", fields: {} },
      ],
    }),
  );
  const head = Buffer.alloc(127);
  head.write("PMTiles");
  head[7] = 3;
  let at = 127;
  for (const [field, length] of [
    [8, root.length],
    [24, meta.length],
    [40, 0],
    [56, size],
  ] as const) {
    head.writeBigUInt64LE(BigInt(at), field);
    head.writeBigUInt64LE(BigInt(length), field + 8);
    at += length;
  }
  for (const [index, count] of [entries.length, entries.length, chunks.length].entries())
    head.writeBigUInt64LE(BigInt(count), 72 + index * 8);
  head.set([0, 2, 2, 1, 0, deepest], 96);
  for (const [index, degrees] of bounds.entries()) head.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  head[118] = 10;
  head.writeInt32LE(Math.round(((bounds[0] + bounds[2]) / 2) * 1e7), 119);
  head.writeInt32LE(Math.round(((bounds[1] + bounds[3]) / 2) * 1e7), 123);
  return Buffer.concat([head, root, meta, ...chunks]);
}

/** The number of a tile on the curve that PMTiles counts along. */
function hilbert({ z, x, y }: Tile): number {
  let [column, line, id] = [x, y, (4 ** z - 1) / 3];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const lower = (line & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [column, line] = [side - 1 - column, side - 1 - line];
      [column, line] = [line, column];
    }
  }
  return id;
}

function directory(entries: readonly Entry[]): Buffer {
  const out: number[] = [];
  const varint = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
    out.push(rest);
  };
  varint(entries.length);
  for (const [index, { id }] of entries.entries()) varint(id - (entries[index - 1]?.id ?? 0));
  for (const _ of entries) varint(1);
  for (const { length } of entries) varint(length);
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1];
    varint(before && offset === before.offset + before.length ? 0 : offset + 1);
  }
  return gzipSync(Uint8Array.from(out));
}
