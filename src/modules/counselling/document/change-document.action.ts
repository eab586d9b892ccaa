import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { requiredText } from "#platform/action/input.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { documentPolicy } from "../counselling.policy.ts";
import { chosenVersion, versionSeen } from "../typed-choice.ts";
import { aboutDocument, requireConsentOf } from "./add-document.action.ts";
import { deleteDocument, listDocuments, saveDocument } from "./document.store.ts";
import { documentOf } from "./document.ts";

export const changeDocument = action({
  name: "counselling.document.change",
  input: z.object({
    caseId: CaseId,
    documentId: z.uuid(),
    version: versionSeen(),
    fassung: chosenVersion(),
    title: requiredText(150),
    ...aboutDocument,
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: documentPolicy,

  async run({ tx, subject, input }) {
    const { id } = documentOf(await listDocuments(tx, subject.id), input.documentId);
    const { title, kind, note, consentId, version, fassung } = input;
    await requireConsentOf(tx, subject.id, consentId);
    if (fassung !== "gespeicherte") await saveDocument(tx, { id, version, title, kind, note, consentId });
    return { ...subject, documentId: id };
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});

/** With all its versions, for good: who needs proof of what there was finds the deed in the journal. */
export const removeDocument = action({
  name: "counselling.document.remove",
  input: z.object({
    caseId: CaseId,
    documentId: z.uuid(),
    understood: z.enum(["ja"], "counselling.document.not-understood"),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: documentPolicy,

  async run({ tx, subject, input }) {
    await deleteDocument(tx, documentOf(await listDocuments(tx, subject.id), input.documentId).id);
    return subject;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});
