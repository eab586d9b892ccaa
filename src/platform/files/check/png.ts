import { crc32 } from "node:zlib";
import { type CheckedFile, fileLimits, mediaTypes, refuseFile, viewOf } from "./checked-file.ts";

/** What a picture needs to look as it does; words, places and times in it are left out. */
const kept = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"]);
const signature = 8;

/** Rebuilds a PNG from its own parts: nothing stands behind its end, nothing rides along. */
export function checkPng(bytes: Uint8Array): CheckedFile {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, signature)];
  let at = signature;
  for (let type = ""; type !== "IEND";) {
    if (at + 12 > bytes.length) throw refuseFile("damaged");
    const length = view.getUint32(at);
    const end = at + 12 + length;
    type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      throw refuseFile("damaged");
    if (at === signature) checkSize(type, length, view);
    if (kept.has(type)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return { mediaType: mediaTypes.png, ending: "png", content: Buffer.concat(parts) };
}

function checkSize(type: string, length: number, view: DataView): void {
  if (type !== "IHDR" || length !== 13) throw refuseFile("damaged");
  const pixels = view.getUint32(signature + 8) * view.getUint32(signature + 12);
  if (pixels === 0) throw refuseFile("damaged");
  if (pixels > fileLimits.pixels) throw refuseFile("picture-too-large");
}
