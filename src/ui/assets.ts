import { existsSync, readFileSync } from "node:fs";

interface Manifest {
  readonly files: Readonly<Record<string, string>>;
  readonly islands: Readonly<Record<string, IslandFiles>>;
}

/** What an island loads: its own script, and the parts it shares with others, for preloading. */
export interface IslandFiles {
  readonly script: string;
  readonly chunks: readonly string[];
}

/** Beside the bundled server; from the source, in tests, two folders up. */
const places = [
  new URL("./assets-manifest.json", import.meta.url),
  new URL("../../dist/assets-manifest.json", import.meta.url),
];

let manifest: Manifest | undefined;

/** Reads the list that the build wrote. The server calls it at its start, so that a missing build shows at once. */
export function readAssets(): Manifest {
  if (manifest) return manifest;
  const place = places.find((url) => existsSync(url));
  if (!place) throw new Error("The assets are not built. Run `npm run build`.");
  const read: Manifest = JSON.parse(readFileSync(place, "utf8"));
  manifest = read;
  return read;
}

/** The address of a built file by its plain name: `asset("site.css")`. */
export function asset(name: string): string {
  const url = readAssets().files[name];
  if (!url) throw new Error(`There is no asset "${name}" in this build.`);
  return url;
}

/** The files of an island by the name of its file: `map.island.tsx` is "map". */
export function islandFiles(island: string): IslandFiles {
  const files = readAssets().islands[island];
  if (!files) throw new Error(`There is no island "${island}" in this build.`);
  return files;
}

export function scriptFor(island: string): string {
  return islandFiles(island).script;
}
