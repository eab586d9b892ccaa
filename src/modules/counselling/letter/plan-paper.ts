import type { Office } from "#modules/places/index.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { DocumentOrder } from "#platform/documents/make-document.ts";
import type { PlanStep } from "../plan/plan.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { paperFrame, senderOf } from "./letter-paper.ts";

interface Planned {
  readonly steps: readonly Pick<PlanStep, "goal" | "measure" | "who" | "untilOn">[];
  readonly name: string;
  readonly responsible: string | undefined;
  readonly office: Office | undefined;
  readonly today: LocalDate;
}

/** One page for the person: what was agreed, who does it, until when, and whom to ring. */
export function planPaper({ steps, name, responsible, office, today }: Planned): DocumentOrder {
  const sender = senderOf(office);
  const data = {
    ...paperFrame(t["counselling.plan.sheet.title"], sender.name, today),
    lead: [t["counselling.plan.sheet.for"]({ name })],
    call: null,
    rows: steps.map((step) => ({ heading: step.goal, lines: linesOf(step), blanks: 0 })),
    end: [
      responsible && t["counselling.plan.sheet.contact"]({ name: responsible }),
      ...sender.reach,
      t["counselling.plan.sheet.printed"]({ day: plainDateInWords(today, "de") }),
    ].filter(Boolean),
  };
  return { template: "modules/counselling/letter/sheet.typ", data };
}

const linesOf = ({ measure, who, untilOn }: Planned["steps"][number]) =>
  [
    measure,
    who && t["counselling.plan.sheet.who"]({ who }),
    untilOn && t["counselling.plan.sheet.until"]({ day: plainDateInWords(untilOn, "de") }),
  ].filter(Boolean);
