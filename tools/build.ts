// Builds what the browser gets (dist/assets) and the server (dist/server.js). Does nothing when nothing changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { BuildOptions, Metafile, OutputFile } from "esbuild";

/** What the server reads at its start: where each asset lies, and what each island loads. */
interface Manifest {
  readonly files: Record<string, string>;
  readonly islands: Record<string, { readonly script: string; readonly chunks: readonly string[] }>;
}

const sheet = "src/ui/site.css";
const iconTable = "src/ui/icons/icons.ts";
const server = "src/server.ts";
const manifestFile = "dist/assets-manifest.json";
const stampFile = "dist/.stamp";
/** The street map needs its style sheet and its worker as files of their own. */
const streetMap = {
  "maplibre-gl": "node_modules/maplibre-gl/dist/maplibre-gl.css",
  "maplibre-gl-worker": "node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs",
};
const jsx: BuildOptions = { jsx: "automatic", jsxImportSource: "preact", bundle: true, format: "esm" };

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function requireInputs(): void {
  for (const file of [sheet, "src/ui/beisammen.css", iconTable, "node_modules/@kern-ux/native/dist/kern.css"])
    if (!existsSync(file))
      throw new Error(
        `The build needs ${file}, which is not there. Was \`npm run setup\` run, and is the checkout whole?`,
      );
}

/** Paths, sizes and times suffice to see a change, and cost a few milliseconds. */
function stampOf(inputs: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of inputs) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

function isBuilt(stamp: string): boolean {
  const wanted = [manifestFile, ...(existsSync(server) ? ["dist/server.js"] : [])];
  return wanted.every((file) => existsSync(file)) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}

function islandEntries(sources: readonly string[]): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const file of sources.filter((name) => /\.island\.tsx?$/.test(name))) {
    const name = basename(file).replace(/\.island\.tsx?$/, "");
    if (entries[name]) throw new Error(`Two islands are called "${name}": ${entries[name]} and ${file}. Rename one.`);
    entries[name] = file;
  }
  return entries;
}

/** The browser must never get a store or a part of the platform: they know the database. */
function refuseServerCode(metafile: Metafile): void {
  const strays = Object.keys(metafile.inputs).filter(
    (file) => /\.(store|action|view)\.ts$|^src\/platform\//.test(file) && file !== "src/platform/geo/distance.ts",
  );
  if (strays.length > 0) throw new Error(`An island imports code of the server: ${strays.join(", ")}.`);
}

async function sprite(): Promise<string> {
  const { icons } = await import("../src/ui/icons/icons.ts");
  const symbols = Object.entries(icons).map(
    ([name, shapes]) => `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

function write(name: string, contents: Uint8Array): string {
  const file = join("dist/assets", name);
  writeFileSync(file, contents);
  if (!/\.woff2$/.test(name)) {
    writeFileSync(`${file}.gz`, gzipSync(contents, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(contents));
  }
  return `/assets/${name}`;
}

function manifestOf(metafile: Metafile, outputs: readonly OutputFile[]): Manifest {
  const manifest: Manifest = { files: {}, islands: {} };
  for (const output of outputs) write(basename(output.path), output.contents);
  for (const [file, { entryPoint, imports }] of Object.entries(metafile.outputs)) {
    const island = entryPoint && /([^/]+)\.island\.tsx?$/.exec(entryPoint)?.[1];
    const url = `/assets/${basename(file)}`;
    if (island)
      manifest.islands[island] = {
        script: url,
        chunks: imports
          .filter(({ kind }) => kind === "import-statement")
          .map(({ path }) => `/assets/${basename(path)}`),
      };
    else if (entryPoint) manifest.files[basename(entryPoint)] = url;
    else if (file.endsWith(".woff2")) manifest.files[basename(file).replace(/-[A-Z0-9]{8}(?=\.woff2$)/, "")] = url;
  }
  return manifest;
}

async function buildClient(sources: readonly string[]): Promise<Manifest> {
  const [{ build }, { kern }] = await Promise.all([import("esbuild"), import("./kern.ts")]);
  const client = await build({
    ...jsx,
    entryPoints: { site: sheet, ...streetMap, ...islandEntries(sources) },
    outdir: resolve("dist/assets"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    target: ["es2022", "chrome111", "firefox113", "safari16.4"],
    loader: { ".woff2": "file" },
    plugins: [kern(sources.filter((name) => name.endsWith(".tsx")))],
    minify: true,
    splitting: true,
    metafile: true,
    write: false,
    logLevel: "error",
  });
  refuseServerCode(client.metafile);
  const manifest = manifestOf(client.metafile, client.outputFiles);
  const icons = Buffer.from(await sprite());
  const hash = createHash("sha256").update(icons).digest("hex").slice(0, 8);
  manifest.files["icons.svg"] = write(`icons-${hash}.svg`, icons);
  return manifest;
}

async function buildServer(): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    ...jsx,
    entryPoints: [server],
    outdir: "dist",
    platform: "node",
    target: "node24",
    packages: "external",
    sourcemap: true,
    logLevel: "error",
  });
}

/** A server that still runs hands out what it found at its start, so assets stay for an hour after their last build. */
function removeStale(since: number): void {
  for (const file of readdirSync("dist/assets"))
    if (statSync(join("dist/assets", file)).mtimeMs < since) rmSync(join("dist/assets", file));
}

async function buildAll(): Promise<void> {
  requireInputs();
  const sources = filesUnder("src");
  const cityCode = filesUnder("cities").filter((file) => /\.(ts|tsx|json)$/.test(file));
  const stamp = stampOf([
    ...sources,
    ...cityCode,
    "tools/build.ts",
    "tools/kern.ts",
    "package.json",
    "package-lock.json",
  ]);
  if (isBuilt(stamp)) return;

  const startedAt = Date.now();
  mkdirSync("dist/assets", { recursive: true });
  const manifest = await buildClient(sources);
  if (existsSync(server)) await buildServer();
  writeFileSync(`${manifestFile}.new`, JSON.stringify(manifest, null, 1));
  renameSync(`${manifestFile}.new`, manifestFile);
  removeStale(startedAt - 3_600_000);
  writeFileSync(stampFile, stamp);
}

/** esbuild has shown each mistake with its place already; its message repeats them below the first line. */
await buildAll().catch((fault: unknown) => {
  console.error(`Build failed: ${fault instanceof Error ? fault.message.split("\n")[0] : String(fault)}`);
  process.exitCode = 1;
});
