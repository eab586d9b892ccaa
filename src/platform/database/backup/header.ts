import { z } from "zod";

const table = z.object({
  name: z.string(),
  /** Without those that the database computes. */
  columns: z.array(z.string()),
  rows: z.number().int(),
});

const header = z.object({
  product: z.literal("Beisammen"),
  format: z.literal(1),
  version: z.string(),
  createdAt: z.string(),
  postgres: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), last: z.number().nullable() })),
});

export type BackupHeader = z.infer<typeof header>;
export type BackedTable = z.infer<typeof table>;

/** Null when these bytes do not begin one of our backups. */
export function readHeader(content: Buffer): BackupHeader | null {
  try {
    return header.parse(JSON.parse(content.toString("utf8")));
  } catch {
    return null;
  }
}
