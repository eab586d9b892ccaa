import { readdirSync } from "node:fs";
import { anArchive, fixture } from "#platform/imports/imports.fixtures.ts";

const folder = new URL("../../../../../fixtures/imports/", import.meta.url);

/** The tables of a folder in one archive; `other` stands in for the table of its name. */
export function packed(path: string, other: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const names = readdirSync(new URL(`${path}/`, folder)).filter((name) => name.endsWith(".csv") && !(name in other));
  const own = names.map((name) => ({ name, content: Buffer.from(fixture(`${path}/${name}`)) }));
  const others = Object.entries(other).map(([name, bytes]) => ({ name, content: Buffer.from(bytes) }));
  return anArchive(...own, ...others);
}
