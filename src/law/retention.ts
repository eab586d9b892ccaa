import Papa from "papaparse";
import { z } from "zod";
import { lawFile } from "./law-file.ts";

/** One column with personal data: why it is kept, on what ground, how long, and how it goes. */
const retention = z
  .object({
    table: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
    column: z.string().regex(/^[a-z_]+$/),
    data: z.string().min(1),
    purpose: z.string().min(1),
    legal_basis: z.string().min(1),
    period: z.string().min(1),
    erasure: z.string().min(1),
    /** The nightly job, or the deed or database function that erases or overwrites it. */
    done_by: z.string().min(1),
    state: z.enum(["bestätigt", "vom Datenschutz zu bestätigen"]),
  })
  .transform(({ legal_basis: legalBasis, done_by: doneBy, state, ...row }) => ({
    ...row,
    legalBasis,
    doneBy,
    confirmed: state === "bestätigt",
  }));
export type Retention = z.infer<typeof retention>;

let known: readonly Retention[] | undefined;

/** Every column with personal data; the page about data protection is written from this. */
export function listRetention(): readonly Retention[] {
  known ??= z.array(retention).parse(Papa.parse(lawFile("retention.csv"), { header: true, skipEmptyLines: true }).data);
  return known;
}

/** The row of one column of our own; a missing one is a fault. */
export function retentionOf(table: string, column: string): Retention {
  const row = listRetention().find((each) => each.table === table && each.column === column);
  if (!row) throw new Error(`law/retention.csv says nothing about ${table}.${column}`);
  return row;
}
