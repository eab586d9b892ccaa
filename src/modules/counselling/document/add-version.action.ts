import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { documentPolicy } from "../counselling.policy.ts";
import { sentFile } from "./add-document.action.ts";
import { addDocumentVersion, listDocuments } from "./document.store.ts";
import { documentOf, nextNumber, requireRoom } from "./document.ts";
import { takenFile } from "./taken-file.ts";

/** A new version stands beside the old one; nothing is overwritten. */
export const addVersionOfDocument = action({
  name: "counselling.document.add-version",
  input: z.object({ caseId: CaseId, documentId: z.uuid(), datei: sentFile() }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: documentPolicy,

  async run({ tx, subject, input: { caseId, documentId, datei }, actor, today, now }) {
    const documents = await listDocuments(tx, subject.id);
    const number = nextNumber(documentOf(documents, documentId));
    const file = await takenFile(datei);
    requireRoom(documents, file.content.length);
    const by = { createdBy: actor.id, createdAt: now };
    await addDocumentVersion(tx, { ...file, ...by, documentId, caseId, number, onDay: today, source: null });
    return { ...subject, documentId };
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});
