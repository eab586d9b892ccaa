import { z } from "zod";
import { view } from "#platform/action/view.ts";
import { CaseId } from "../case/case.ts";
import { readCase } from "../case/case.store.ts";
import { documentPolicy } from "../counselling.policy.ts";
import { readDocumentFile } from "./document.store.ts";

/** The file itself: opening it is a read of Sozialdaten of its own. */
export const readDocument = view({
  name: "counselling.document.read",
  input: z.object({ caseId: CaseId, documentId: z.uuid(), number: z.coerce.number().int().positive().max(100_000) }),
  subject: (tx, { caseId }) => readCase(tx, caseId),
  policy: documentPolicy,
  journalled: true,
  load: ({ tx, input }) => readDocumentFile(tx, input),
});
