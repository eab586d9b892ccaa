import { refuse } from "#platform/refusal/refusal.ts";
import { decodeCodepage850 } from "./codepage-850.ts";
import type { Notices } from "./notices.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes to text with `\n` line ends. Detectors from npm guess worse than this on German files (measured). */
export function decodeText(bytes: Uint8Array, notices: Notices): Decoded {
  const { text, encoding } = decodeUnicode(bytes, notices) ?? decodeOneByte(bytes);
  const cleaned = clean(text, notices);
  if (cleaned.trim() === "") throw refuse("imports.file.empty");
  return { text: cleaned, encoding };
}

function decodeUnicode(bytes: Uint8Array, notices: Notices): Decoded | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return mostlyUtf8(bytes, notices);
  }
}

/** With its mark, or told by zeros in every second place: most letters of a German file are ASCII. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 2) return undefined;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.1) return "utf-16be";
  return undefined;
}

/** A file glued from two, or cut in a letter: taken as UTF-8 when the good letters far outnumber the broken. */
function mostlyUtf8(bytes: Uint8Array, notices: Notices): Decoded | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  const good = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  if (good < broken * 5) return undefined;
  notices.add("imports.notice.broken-letters", { details: { count: broken } });
  return { text, encoding: "utf-8" };
}

const oneByte: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  "windows-1252": (bytes) => new TextDecoder("windows-1252").decode(bytes),
  "code page 850": decodeCodepage850,
  macintosh: (bytes) => new TextDecoder("macintosh").decode(bytes),
};

/** The encoding in which the letters beyond ASCII look most like German; windows-1252 when in doubt. */
function decodeOneByte(bytes: Uint8Array): Decoded {
  const upper = bytes.subarray(0, 1_000_000).filter((byte) => byte > 127);
  let best = { encoding: "windows-1252", score: -Infinity };
  for (const [encoding, decode] of Object.entries(oneByte)) {
    const text = decode(upper);
    const score = count(text, /[äöüÄÖÜßéèà€§°–„“”’]/g) - count(text, /[^\p{L}€§°–„“”’´½²³·•…\s]/gu);
    if (score > best.score) best = { encoding, score };
  }
  const decode = oneByte[best.encoding] ?? decodeCodepage850;
  return { text: decode(bytes), encoding: best.encoding };
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/g;

/** Takes out what no database keeps (NUL), and refuses what is no text at all. */
function clean(text: string, notices: Notices): string {
  const sample = text.slice(0, 200_000);
  if (count(sample, controlCharacter) > Math.max(20, sample.length / 200)) throw refuse("imports.file.binary");
  const controls = count(text, controlCharacter);
  if (controls > 0) notices.add("imports.notice.control-characters", { details: { count: controls } });
  return (
    text
      .replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n")
      // oxlint-disable-next-line no-control-regex -- see above; \u001a is the end mark of DOS files
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}
