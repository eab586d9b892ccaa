import type { Office } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentOrder } from "#platform/documents/make-document.ts";
import { paperFrame, senderOf } from "../letter/letter-paper.ts";
import { emergencyDe as t } from "../texts/emergency-de.ts";
import { blanksFor, type EmergencyRow } from "./emergency.ts";

/** The sheet for the fridge or the door: whom to call, what helpers must know, and nothing the person does not want said. */
export function emergencyPaper(
  rows: readonly (readonly [EmergencyRow, string])[],
  office: Office | undefined,
  today: LocalDate,
): DocumentOrder {
  const data = {
    ...paperFrame(t["counselling.emergency.title"], senderOf(office).name, today),
    lead: [],
    call: [t["counselling.emergency.call"], t["counselling.emergency.on-call"]],
    rows: rows.map(([row, text]) => ({
      heading: t[`counselling.emergency.row.${row}`],
      lines: text.split("\n").filter((line) => line.trim() !== ""),
      blanks: blanksFor(row, text),
    })),
    end: [t["counselling.emergency.printed"]({ day: plainDateInWords(today, "de") })],
  };
  return { template: "modules/counselling/letter/sheet.typ", data };
}
