import { createHash } from "node:crypto";

/** H header · T table begins · D data · E table ends · Z trailer. Each: one letter, length in 4 bytes, content. */
export type FrameKind = "H" | "T" | "D" | "E" | "Z";

export interface Frame {
  readonly kind: FrameKind;
  readonly content: Buffer;
}

/** The file is not what was written: cut off, changed, or something else. */
export class DamagedFile extends Error {}

/** Frames as bytes, closed by a trailer with the SHA-256 of all before it. */
export async function* writeFrames(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const { kind, content } of frames) {
    const bytes = Buffer.concat([headOf(kind, content.length), content]);
    hash.update(bytes);
    yield bytes;
  }
  const seal = hash.digest();
  yield Buffer.concat([headOf("Z", seal.length), seal]);
}

const headLength = 5;

function headOf(kind: FrameKind, length: number): Buffer {
  const head = Buffer.alloc(headLength);
  head.write(kind, 0, "latin1");
  head.writeUInt32BE(length, 1);
  return head;
}

/** No frame of ours comes near this; a larger one means that the length itself is damaged. */
const largest = 256 * 1024 * 1024;

/** Frames without the trailer; throws at the end unless the trailer fits what was read. */
export async function* readFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  const hash = createHash("sha256");
  let rest: Buffer = Buffer.alloc(0);
  let sealed = false;
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let frame = firstFrame(rest); frame !== null; frame = firstFrame(rest)) {
      if (sealed) throw new DamagedFile("data after the trailer");
      const end = headLength + frame.content.length;
      if (frame.kind === "Z") {
        if (!hash.digest().equals(frame.content)) throw new DamagedFile("checksum");
        sealed = true;
      } else {
        hash.update(rest.subarray(0, end));
        yield frame;
      }
      rest = rest.subarray(end);
    }
  }
  if (!sealed || rest.length > 0) throw new DamagedFile("cut off");
}

function firstFrame(bytes: Buffer): Frame | null {
  if (bytes.length < headLength) return null;
  const kind = bytes.toString("latin1", 0, 1);
  const length = bytes.readUInt32BE(1);
  if (!isKind(kind) || length > largest) throw new DamagedFile("frame");
  return bytes.length < headLength + length ? null : { kind, content: bytes.subarray(headLength, headLength + length) };
}

const isKind = (letter: string): letter is FrameKind => "HTDEZ".includes(letter);
