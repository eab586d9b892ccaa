import { inflateSync } from "node:zlib";
import { type CheckedFile, fileLimits, latin1, mediaTypes, refuseFile } from "./checked-file.ts";

const active = /\/(JavaScript|Launch|SubmitForm|ImportData|Rendition|RichMedia|GoToE)(?![\w.-])|\/XFA\s*[[\d]/;
const attachments = /\/(EmbeddedFiles?|FileAttachment)(?![\w.-])/;
const locked = /\/Encrypt\s*(<<|\d+\s+\d+\s+R)/;
const packed = /\/ObjStm(?![\w.-])/;
const picture = /\/Subtype\s*\/Image(?![\w.-])/;
const plainlyPacked = /\/Filter\s*(\[\s*)?\/FlateDecode(?![\w.-])/;
/** More parts than a scan of a whole file has; looking at millions of them would keep everybody waiting. */
const mostStreams = 20_000;
const headLength = 2000;
const shifted = /\/Predictor\s*(?!1\b)\d/;

/**
 * A PDF for reading: no program, no form that sends itself, no other file in it, no lock that hides what it holds.
 * Names are looked for in the whole file and in every packed part but pictures.
 */
export function checkPdf(bytes: Uint8Array): CheckedFile {
  const raw = latin1(bytes);
  checkEnd(raw);
  if (locked.test(plainNames(raw))) throw refuseFile("password");
  checkNames(raw);
  let left: number = fileLimits.unpackedBytes;
  for (const { head, from } of streamsOf(raw)) {
    const isObjects = packed.test(head);
    if (isObjects && (!plainlyPacked.test(head) || shifted.test(head))) throw refuseFile("damaged");
    if (picture.test(head) && !isObjects) continue;
    const unpacked = unpack(bytes.subarray(from), left, isObjects);
    left -= unpacked.length;
    checkNames(unpacked);
  }
  return { mediaType: mediaTypes.pdf, ending: "pdf", content: bytes };
}

/** Behind the last end nothing may follow: that is where another kind of file would hide. */
function checkEnd(raw: string): void {
  const last = raw.lastIndexOf("%%EOF");
  if (last === -1) throw refuseFile("damaged");
  if (
    raw
      .slice(last + 5)
      .replaceAll("\0", "")
      .trim() !== ""
  )
    throw refuseFile("hidden-end");
}

function checkNames(text: string): void {
  const names = plainNames(text);
  if (active.test(names)) throw refuseFile("active");
  if (attachments.test(names)) throw refuseFile("attachments");
}

/** "/J#61vaScript" is the same name as "/JavaScript". */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Stream {
  /** What the file says of it. */
  readonly head: string;
  readonly from: number;
}

function* streamsOf(raw: string): Generator<Stream> {
  const begin = /(?<!end)stream\r?\n/g;
  let count = 0;
  for (let found = begin.exec(raw); found; found = begin.exec(raw)) {
    if (++count > mostStreams) throw refuseFile("damaged");
    const before = raw.slice(Math.max(0, found.index - headLength), found.index);
    yield { head: plainNames(before.slice(before.lastIndexOf(" obj") + 1)), from: begin.lastIndex };
  }
}

const zlibHead = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;

/** What zlib cannot read no viewer reads either, unless it is where the file keeps its objects. */
function unpack(bytes: Uint8Array, most: number, isObjects: boolean): string {
  if (!zlibHead(bytes)) {
    if (isObjects) throw refuseFile("damaged");
    return "";
  }
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) }).toString("latin1");
  } catch (fault) {
    if (fault instanceof RangeError) throw refuseFile("unpacks-too-large");
    if (isObjects) throw refuseFile("damaged");
    return "";
  }
}
