import { type CheckedFile, fileLimits, latin1, mediaTypes, refuseFile, viewOf } from "./checked-file.ts";

const [startOfScan, end, exif] = [0xda, 0xd9, 0xe1];
/** Colours and density; every other note of a camera or a program is left out. */
const keptNotes = new Set([0xe0, 0xe2, 0xee]);
const isNote = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Rebuilds a photo from its picture: place and device of the camera go, which way is up stays, and nothing stands
 * behind its end.
 */
export function checkJpeg(bytes: Uint8Array): CheckedFile {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let framed = false;
  for (let marker = 0; marker !== end;) {
    if (at + 2 > bytes.length || bytes[at] !== 0xff) throw refuseFile("damaged");
    marker = bytes[at + 1] ?? 0;
    const after = marker === end ? at + 2 : segmentEnd(bytes, view, at, marker);
    if (isFrame(marker)) checkSize(view, at);
    framed ||= isFrame(marker);
    if (marker === exif) parts.push(...orientationOnly(bytes.subarray(at + 4, after)));
    else if (!isNote(marker) || keptNotes.has(marker)) parts.push(bytes.subarray(at, after));
    at = after;
  }
  if (!framed) throw refuseFile("damaged");
  return { mediaType: mediaTypes.jpg, ending: "jpg", content: Buffer.concat(parts) };
}

/** Where the next marker stands; the picture itself follows behind its header, up to a marker that is no part of it. */
function segmentEnd(bytes: Uint8Array, view: DataView, at: number, marker: number): number {
  if (marker === 0xff) return at + 1;
  if (at + 4 > bytes.length) throw refuseFile("damaged");
  const length = view.getUint16(at + 2);
  let after = at + 2 + length;
  if (length < 2 || after > bytes.length) throw refuseFile("damaged");
  if (marker !== startOfScan) return after;
  while (after + 1 < bytes.length && !(bytes[after] === 0xff && !partOfScan(bytes[after + 1]))) after++;
  return after;
}

const partOfScan = (byte = 0): boolean => byte === 0 || (byte >= 0xd0 && byte <= 0xd7);

function checkSize(view: DataView, at: number): void {
  if (at + 9 > view.byteLength) throw refuseFile("damaged");
  if (view.getUint16(at + 5) * view.getUint16(at + 7) > fileLimits.pixels) throw refuseFile("picture-too-large");
}

const orientationTag = 0x0112;

/** Of all that a camera wrote only how it was held. */
function orientationOnly(note: Uint8Array): Uint8Array[] {
  if (note.length < 22 || latin1(note.subarray(0, 6)) !== "Exif\0\0") return [];
  const view = viewOf(note.subarray(6));
  const little = view.getUint16(0) === 0x4949;
  const list = view.getUint32(4, little);
  const count = list + 2 <= view.byteLength ? view.getUint16(list, little) : 0;
  for (let index = 0; index < Math.min(count, 100); index++) {
    const at = list + 2 + index * 12;
    if (at + 12 > view.byteLength) break;
    const turned = view.getUint16(at, little) === orientationTag ? view.getUint16(at + 8, little) : 1;
    if (turned > 1 && turned <= 8) return [turnedNote(turned)];
  }
  return [];
}

const turnedNote = (turned: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, exif, 0, 34, ...Buffer.from("Exif\0\0MM\0*"), 0, 0, 0, 8, 0, 1],
    ...[orientationTag >> 8, orientationTag & 0xff, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0],
  ]);
