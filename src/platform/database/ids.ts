import { createHash, randomBytes } from "node:crypto";

let lastInstant = 0;
let counter = 0;

/** UUIDv7: sorts by time of making, also within one millisecond of this process and when the clock is set back. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16);
  if (now > lastInstant) {
    lastInstant = now;
    // Starts low, so that a millisecond has room for at least 2,048 ids.
    counter = bytes.readUInt16BE(6) & 0x7ff;
  } else if (++counter > 0xfff) {
    lastInstant++;
    counter = 0;
  }
  bytes.writeUIntBE(lastInstant, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return written(bytes);
}

/** The root of all our names: UUIDv5 of "beisammen" in the empty namespace. */
const root = named(Buffer.alloc(16), "beisammen");

/** UUIDv5: the same thing gets the same id on every machine, for demo data and repeated imports. */
export function idOf(namespace: string, naturalKey: string): string {
  if (last?.namespace !== namespace) last = { namespace, bytes: named(root, namespace) };
  return written(named(last.bytes, naturalKey));
}

/** Whoever makes many ids makes them in one namespace. */
let last: { readonly namespace: string; readonly bytes: Buffer } | undefined;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is string => typeof value === "string" && uuid.test(value);

function named(namespace: Buffer, name: string): Buffer {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8(0x50 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes;
}

function written(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
