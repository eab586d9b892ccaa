import { readFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { readTable } from "./read/read-table.ts";
import type { ReadOptions, Table } from "./read/table.ts";

/** A test input from `fixtures/imports/`. */
export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/imports/${path}`, import.meta.url)));
}

export function readFixture(path: string, options: Partial<ReadOptions> = {}): Promise<Table> {
  return readTable(fixture(path), { fileName: path, ...options });
}

export function readText(text: string, options: Partial<ReadOptions> = {}): Promise<Table> {
  return readTable(new TextEncoder().encode(text), { fileName: "test.csv", ...options });
}

/** The cells of one row by column name. */
export function rowOf({ columns, rows }: Table, index: number): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column, at) => [column, rows[index]?.cells[at] ?? ""]));
}

export function reasonsOf({ notices }: Table): string[] {
  return notices.map(({ reason }) => reason);
}

interface Entry {
  readonly name: string;
  readonly content: Buffer;
  /** What the directory claims, when it lies. */
  readonly declared?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive, honest or not. */
export function anArchive(...entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = content.length, encrypted = false } of entries) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared, 18);
    fields.writeUInt16LE(name.length, 22);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), packed]);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), fields, position, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, ...directory, Buffer.from("PK\u0005\u0006"), end]));
}

/** Numbers that look random and are the same in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
