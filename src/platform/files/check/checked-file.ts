export const mediaTypes = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  png: "image/png",
  txt: "text/plain",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
} as const;
type Ending = keyof typeof mediaTypes;
export type MediaType = (typeof mediaTypes)[Ending];

/** What a file turned out to be, by its content; never by its name or by what a browser says. */
export interface CheckedFile {
  readonly mediaType: MediaType;
  readonly ending: Ending;
  /** What is kept: of pictures only the picture. */
  readonly content: Uint8Array;
}

export type FileProblem =
  | "empty"
  | "too-large"
  | "unknown-type"
  | "web-page"
  | "damaged"
  | "password"
  | "active"
  | "attachments"
  | "macros"
  | "fetches"
  | "unpacks-too-large"
  | "picture-too-large"
  | "hidden-end";

/** Why a file is not taken. */
export class FileRefused extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

export const refuseFile = (problem: FileProblem): FileRefused => new FileRefused(problem);

export const fileLimits = {
  bytes: 15 * 1024 ** 2,
  unpackedBytes: 60 * 1024 ** 2,
  archiveEntries: 2000,
  /** A sheet of paper, both sides, at 600 points to the inch. */
  pixels: 80_000_000,
} as const;

export const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
