import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { newId } from "#platform/database/ids.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { listConsents } from "../consent/consent.store.ts";
import { documentPolicy } from "../counselling.policy.ts";
import { optionally } from "../typed-choice.ts";
import { addDocument, addDocumentVersion, listDocuments } from "./document.store.ts";
import { DocumentId, documentKinds, requireRoom } from "./document.ts";
import { takenFile } from "./taken-file.ts";

export const sentFile = () => z.instanceof(File, { error: "counselling.document.no-file" });
export const aboutDocument = {
  kind: z.enum(documentKinds, "counselling.document.no-kind"),
  note: optionalText(500),
  consentId: optionally(z.uuid()),
};

/** A file is looked into before it is kept; without a title its name is the title. */
export const addCaseDocument = action({
  name: "counselling.document.add",
  input: z.object({ caseId: CaseId, datei: sentFile(), title: optionalText(150), ...aboutDocument }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: documentPolicy,

  async run({ tx, subject, input, actor, today, now }) {
    const { caseId, datei, title, kind, note, consentId } = input;
    const file = await takenFile(datei);
    requireRoom(await listDocuments(tx, subject.id), file.content.length);
    await requireConsentOf(tx, subject.id, consentId);
    const id = DocumentId.parse(newId());
    const by = { createdBy: actor.id, createdAt: now };
    const named = title ?? file.fileName.replace(/\.[a-z]+$/, "");
    await addDocument(tx, { id, caseId, kind, title: named, note, consentId, version: 1, ...by });
    await addDocumentVersion(tx, { ...file, ...by, documentId: id, caseId, number: 1, onDay: today, source: null });
    return { ...subject, documentId: id };
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});

/** Nobody hangs a paper on the consent of somebody else. */
export async function requireConsentOf(tx: Transaction, caseId: string, consentId: string | null): Promise<void> {
  if (consentId === null) return;
  const consents = await listConsents(tx, caseId);
  if (!consents.some(({ id }) => id === consentId)) throw new Refusal("platform.unknown", 404);
}
