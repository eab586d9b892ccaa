import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { EntryKind } from "../workspace/catalogue-entry.ts";
import type { ReportedEntry } from "./report.ts";

export async function findReportedOffer(db: Db | Transaction, slug: string): Promise<ReportedEntry | undefined> {
  const { rows } = await sql<ReportedEntry>`
    select 'offer' as kind, id, title, '/angebote/' || slug as path from directory.offer_entries
    where slug = ${slug} and status <> 'entwurf'`.execute(db);
  return rows[0];
}

export async function findReportedPlace(db: Db | Transaction, slug: string): Promise<ReportedEntry | undefined> {
  const { rows } = await sql<ReportedEntry>`
    select 'place' as kind, id, name as title, '/orte/' || slug as path from directory.place_entries where slug = ${slug}`.execute(
    db,
  );
  return rows[0];
}

export interface NewReport {
  readonly id: string;
  readonly kind: "entry" | "barrier" | "wish";
  readonly entry: { readonly kind: EntryKind; readonly id: string; readonly title: string } | undefined;
  readonly path: string;
  readonly message: string;
  readonly contact: string | null;
}

/** Goes through the one function that the public role may call; it can read nothing back. */
export async function insertReport(
  tx: Transaction,
  { id, kind, entry, path, message, contact }: NewReport,
): Promise<void> {
  await sql`select directory.add_report(${id}::uuid, ${kind}, ${entry?.kind ?? null}, ${entry?.id ?? null}::uuid,
    ${entry?.title ?? null}, ${path}, ${message}, ${contact})`.execute(tx);
}
