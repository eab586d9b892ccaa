import { type CheckedFile, mediaTypes, refuseFile } from "./checked-file.ts";

/** Below the space only tabs, ends of lines and of pages. */
// oxlint-disable-next-line no-control-regex -- these signs are what is looked for
const control = /[\u0000-\u0008\u000b\u000e-\u001f]/;
const page = /^\s*<[a-z!?/]|<(script|svg|html|body|iframe|object|embed)\b|<!doctype|<\?(xml|php)/i;
const program = /^\s*(#!|%!ps|\{\\rtf|@echo\b|mz)/i;

/** Text is what has no other sign in it; a page or a program is text as well and is not taken. */
export function checkPlainText(bytes: Uint8Array): CheckedFile {
  const text = decode(bytes);
  if (control.test(text)) throw refuseFile("unknown-type");
  if (page.test(text)) throw refuseFile("web-page");
  if (program.test(text)) throw refuseFile("unknown-type");
  if (text.trim() === "") throw refuseFile("empty");
  // One encoding for all that is kept: a browser is told which.
  return { mediaType: mediaTypes.txt, ending: "txt", content: new TextEncoder().encode(text) };
}

/** UTF-8, or what older Windows programs write. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
