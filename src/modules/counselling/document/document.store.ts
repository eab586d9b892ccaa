import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { CaseDocument, DocumentVersion } from "./document.ts";
import type { TakenFile } from "./taken-file.ts";

export async function addDocument(
  tx: Transaction,
  added: Omit<CaseDocument, "versions"> & { readonly createdBy: string },
): Promise<void> {
  await tx.insertInto("counselling.documents").values(added).execute();
}

export interface NewVersion extends TakenFile, Pick<DocumentVersion, "number" | "onDay" | "source" | "createdBy"> {
  readonly documentId: string;
  readonly caseId: string;
  readonly createdAt: Date;
}

export async function addDocumentVersion(tx: Transaction, added: NewVersion): Promise<void> {
  const content = Buffer.from(added.content);
  const sha256 = createHash("sha256").update(content).digest();
  await tx
    .insertInto("counselling.documentVersions")
    .values({ ...added, content, sha256, bytes: content.length })
    .execute();
}

/** The newest first, each with its versions, and no byte of them. */
export async function listDocuments(tx: Transaction, caseId: string): Promise<CaseDocument[]> {
  const { rows: versions } = await sql<DocumentVersion & { readonly documentId: string }>`
    select document_id, number, on_day, file_name, media_type, bytes, source, created_by from counselling.document_versions
    where case_id = ${caseId} order by number desc`.execute(tx);
  const { rows } = await sql<Omit<CaseDocument, "versions">>`
    select id, case_id, kind, title, note, consent_id, created_at, version from counselling.documents
    where case_id = ${caseId} order by created_at desc, id`.execute(tx);
  const ofDocument = Map.groupBy(versions, ({ documentId }) => documentId);
  return rows.map((document) => ({ ...document, versions: ofDocument.get(document.id) ?? [] }));
}

export async function readDocumentFile(
  tx: Transaction,
  { caseId, documentId, number }: Pick<NewVersion, "caseId" | "documentId" | "number">,
): Promise<TakenFile> {
  const found = await tx
    .selectFrom("counselling.documentVersions")
    .select(["fileName", "mediaType", "content"])
    .where("caseId", "=", caseId)
    .where("documentId", "=", documentId)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!found) throw new Refusal("platform.unknown", 404);
  return { ...found, content: new Uint8Array(found.content) };
}

export async function saveDocument(
  tx: Transaction,
  { id, version, ...changes }: Pick<CaseDocument, "id" | "version" | "kind" | "title" | "note" | "consentId">,
): Promise<void> {
  const saved = await tx
    .updateTable("counselling.documents")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new Refusal("counselling.document.changed-meanwhile", 409);
}

export async function deleteDocument(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom("counselling.documents").where("id", "=", id).execute();
}
