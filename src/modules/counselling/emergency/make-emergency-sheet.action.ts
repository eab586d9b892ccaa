import { z } from "zod";
import { listOffices } from "#modules/places/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalText, severalOf } from "#platform/action/input.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCase } from "../case/case.store.ts";
import { letterPolicy } from "../counselling.policy.ts";
import { listDocuments } from "../document/document.store.ts";
import { keepPaper } from "../document/keep-paper.store.ts";
import { sourceOf } from "../letter/letter-source.ts";
import { requireAlive } from "../letter/make-letter.action.ts";
import { emergencyDe as t } from "../texts/emergency-de.ts";
import { emergencyPaper } from "./emergency-paper.ts";
import { emergencyRows } from "./emergency.ts";

const said = optionalText(400);

/** Only what the person ticks; what is left empty is written by hand. */
export const makeEmergencySheet = action({
  name: "counselling.letter.make-emergency-sheet",
  input: z.object({
    caseId: CaseId,
    rows: severalOf(z.enum(emergencyRows)),
    ...{ person: said, address: said, phone: said, contacts: said, doctor: said, services: said, key: said },
    ...{ guardian: said, papers: said, medicines: said, health: said, aids: said },
    ...{ pflegegrad: said, insurance: said, language: said, pets: said },
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: letterPolicy,

  async run(context) {
    const { tx, subject, input, today } = context;
    if (input.rows.length === 0) throw refuseFields({ field: "rows", reason: "counselling.emergency.no-row" });
    await requireAlive(tx, subject);
    const rows = emergencyRows.filter((row) => input.rows.includes(row)).map((row) => [row, input[row] ?? ""] as const);
    const [office] = await listOffices(tx, subject.officeId);
    const earlier = (await listDocuments(tx, subject.id)).find(
      ({ kind, versions }) => kind === "notfallblatt" && versions[0]?.source,
    );
    return keepPaper(context, {
      ...{ order: emergencyPaper(rows, office, today), kind: "notfallblatt", title: t["counselling.emergency.title"] },
      // What is not on the sheet is not kept beside it either.
      source: sourceOf("notfallblatt", { rows: [...input.rows], ...Object.fromEntries(rows) }),
      documentId: earlier?.id ?? null,
    });
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["documents"] }),
});
