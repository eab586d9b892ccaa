import { refuse } from "#platform/refusal/refusal.ts";

export type FileKind = "archive" | "ole" | "calendar" | "text";

const signatures: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: "archive", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "archive", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

const foreign: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: "PDF", bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { kind: "GIF", bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: "RTF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: "RAR", bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: "7-Zip", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: "GZIP", bytes: [0x1f, 0x8b] },
];

/** Tells the kind by content, never by name: an ".xls" is often text with tabs, or a web page. */
export function sniff(bytes: Uint8Array): Exclude<FileKind, "calendar"> {
  const known = signatures.find((each) => startsWith(bytes, each.bytes));
  if (known && known.kind !== "calendar") return known.kind;

  const other = foreign.find((each) => startsWith(bytes, each.bytes));
  if (other) throw refuse("imports.file.other-kind", { kind: other.kind });
  return "text";
}

/** What a decoded text holds; web pages that call themselves spreadsheets are refused by name. */
export function sniffText(text: string): "calendar" | "text" {
  const start = text.slice(0, 2_000).trimStart();
  if (/^BEGIN:(VCALENDAR|VEVENT)/i.test(start)) return "calendar";
  if (/^BEGIN:VCARD/i.test(start)) throw refuse("imports.file.other-kind", { kind: "vCard" });
  if (/^<(!doctype|html|table|\?xml)/i.test(start)) throw refuse("imports.file.web-page");
  if (/^[[{]\s*["{[\]}]/.test(start)) throw refuse("imports.file.other-kind", { kind: "JSON" });
  return "text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
