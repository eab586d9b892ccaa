import { newId } from "#platform/database/ids.ts";
import { makeDocument, type DocumentOrder } from "#platform/documents/make-document.ts";
import type { DeedContext } from "#platform/action/action.ts";
import { safeFileName } from "#platform/files/check/file-name.ts";
import type { Case } from "../case/case.ts";
import { addDocument, addDocumentVersion, listDocuments } from "./document.store.ts";
import { type CaseDocument, DocumentId, documentOf, nextNumber, requireRoom } from "./document.ts";

interface Paper extends Pick<CaseDocument, "kind" | "title"> {
  readonly order: DocumentOrder;
  readonly source: string;
  /** The paper whose next version this is. */
  readonly documentId: string | null;
}

/** Makes a paper and keeps it with the case: what was handed out is what is kept. */
export async function keepPaper(
  { tx, subject, actor, today, now }: DeedContext<unknown, Case>,
  { order, kind, title, source, documentId }: Paper,
): Promise<Case & { readonly documentId: string }> {
  const documents = await listDocuments(tx, subject.id);
  const earlier = documentId === null ? undefined : documentOf(documents, documentId);
  const content = await makeDocument(order, { keeps: false });
  requireRoom(documents, content.length);
  const by = { createdBy: actor.id, createdAt: now };
  const id = earlier?.id ?? DocumentId.parse(newId());
  const about = { caseId: subject.id, kind, title, note: null, consentId: null, version: 1 };
  if (!earlier) await addDocument(tx, { id, ...about, ...by });
  await addDocumentVersion(tx, {
    ...{ documentId: id, caseId: subject.id, number: earlier ? nextNumber(earlier) : 1, onDay: today, source, content },
    ...{ fileName: safeFileName(title, "pdf", kind), mediaType: "application/pdf" },
    ...by,
  });
  return { ...subject, documentId: id };
}
