import { inflateRawSync } from "node:zlib";
import { refuse } from "#platform/refusal/refusal.ts";
import { limits } from "./table.ts";

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly deflated: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const damaged = () => refuse("imports.file.damaged");

/**
 * Looks at the directory of a ZIP archive before a library unpacks it, and says which workbook it holds.
 * hucre stops at the declared size of each entry, but the library's own ceiling is 2 GiB: so the declared sizes must
 * be there, and their sum be small.
 */
export function checkArchive(bytes: Uint8Array): "xlsx" | "ods" {
  const view = viewOf(bytes);
  const entries = honestEntries(bytes, view);
  const named = (name: string) => entries.find((entry) => entry.name === name);
  if (named("xl/workbook.xml")) return "xlsx";
  if (named("xl/workbook.bin")) throw refuse("imports.file.other-kind", { kind: "XLSB" });
  if (named("word/document.xml")) throw refuse("imports.file.other-kind", { kind: "Word" });
  if (!named("content.xml")) throw refuse("imports.file.other-kind", { kind: "ZIP" });
  const manifest = named("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(unpack(bytes, view, manifest, 1_000_000)).includes("encryption-data"))
    throw refuse("imports.file.password");
  return "ods";
}

/** The text tables of an archive that is no workbook; undefined when there are none, or it is no archive at all. */
export function csvFilesIn(bytes: Uint8Array): { readonly name: string; readonly bytes: Uint8Array }[] | undefined {
  const view = viewOf(bytes);
  if (bytes.length > limits.bytes || bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) return undefined;
  const entries = readDirectory(bytes, view).filter(({ name }) => /\.csv$/i.test(name));
  if (entries.length === 0) return undefined;
  honestEntries(bytes, view);
  return entries.map((entry) => ({ name: entry.name, bytes: unpack(bytes, view, entry, entry.unpacked) }));
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Entries that say how large they are, and together are not too large. */
function honestEntries(bytes: Uint8Array, view: DataView): Entry[] {
  const entries = readDirectory(bytes, view);
  if (entries.some(({ encrypted }) => encrypted)) throw refuse("imports.file.password");
  if (entries.some(({ packed, unpacked }) => unpacked === 0 && packed > 2)) throw damaged();
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpackedBytes)
    throw refuse("imports.file.unpacks-too-large", { megabytes: Math.round(limits.unpackedBytes / 1024 ** 2) });
  return entries;
}

/** The directory stands at the end; archives beyond 4 GB (ZIP64) are beyond our limit anyway. */
function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) throw damaged();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      deflated: view.getUint16(at + 10, true) === 8,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  try {
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    return entry.deflated ? inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }) : packed;
  } catch {
    throw damaged();
  }
}
