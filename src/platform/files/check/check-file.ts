import { type CheckedFile, fileLimits, refuseFile, startsWith } from "./checked-file.ts";
import { checkJpeg } from "./jpeg.ts";
import { checkOffice } from "./office.ts";
import { checkPdf } from "./pdf.ts";
import { checkPlainText } from "./plain-text.ts";
import { checkPng } from "./png.ts";

/**
 * Looks into a file that a stranger made: six kinds are taken, told by their first bytes, and only if nothing in them
 * runs, fetches, hides or swells. Throws `FileRefused`.
 */
export function checkFile(bytes: Uint8Array): CheckedFile {
  if (bytes.length === 0) throw refuseFile("empty");
  if (bytes.length > fileLimits.bytes) throw refuseFile("too-large");
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return checkPdf(bytes);
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return checkJpeg(bytes);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return checkPng(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return checkOffice(bytes);
  return checkPlainText(bytes);
}
