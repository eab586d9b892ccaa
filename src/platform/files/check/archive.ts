import { inflateRawSync } from "node:zlib";
import { fileLimits, refuseFile, viewOf } from "./checked-file.ts";

export interface ArchiveEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

const [local, central, last] = [0x04034b50, 0x02014b50, 0x06054b50];

/**
 * Unpacks an archive that is nothing but itself: it begins at the first byte and ends at the last, every entry is where
 * the directory says, as large as it says, under one name that stays inside.
 */
export function unpackArchive(bytes: Uint8Array): ArchiveEntry[] {
  const view = viewOf(bytes);
  const end = bytes.length - 22;
  // A remark at the end, or another archive behind this one, would hide something from one of two readers.
  if (end < 0 || view.getUint32(end, true) !== last || view.getUint16(end + 20, true) !== 0)
    throw refuseFile("damaged");
  const count = view.getUint16(end + 10, true);
  if (count === 0 || count > fileLimits.archiveEntries) throw refuseFile("damaged");
  const reader: Reader = { bytes, view, left: fileLimits.unpackedBytes };
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== central) throw refuseFile("damaged");
    entries.push(readEntry(reader, at));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  if (at !== end) throw refuseFile("damaged");
  checkNames(entries);
  return entries;
}

interface Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  left: number;
}

function readEntry(reader: Reader, at: number): ArchiveEntry {
  const { bytes, view } = reader;
  if ((view.getUint16(at + 8, true) & 1) === 1) throw refuseFile("password");
  const [packed, unpacked, start] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
  if (packed === undefined || unpacked === undefined || start === undefined) throw refuseFile("damaged");
  reader.left -= unpacked;
  if (reader.left < 0) throw refuseFile("unpacks-too-large");
  if (start + 30 > bytes.length || view.getUint32(start, true) !== local) throw refuseFile("damaged");
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true));
  if (name !== nameAt(bytes, start + 30, view.getUint16(start + 26, true))) throw refuseFile("damaged");
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) throw refuseFile("damaged");
  const content = unpack(bytes.subarray(from, from + packed), view.getUint16(at + 10, true), unpacked);
  if (content.length !== unpacked) throw refuseFile("damaged");
  return { name, content };
}

/** No entry may be larger than the directory said: that is how small archives become huge ones. */
function unpack(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw refuseFile("damaged");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    throw refuseFile("damaged");
  }
}

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(at, at + length));

const outside = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\|\0/i;

function checkNames(entries: readonly ArchiveEntry[]): void {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => outside.test(name)) || new Set(names).size !== names.length) throw refuseFile("damaged");
}
