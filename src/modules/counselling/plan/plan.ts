import type { LocalDate } from "#platform/dates/local-date.ts";

export const stepStates = ["offen", "verabredet", "zugesagt", "erreicht", "teilweise", "nicht-erreicht"] as const;

/** A line of the Hilfeplan: a goal, what leads there, who does it, until when. */
export interface PlanStep {
  readonly id: string;
  readonly caseId: string;
  readonly goal: string;
  readonly measure: string | null;
  readonly who: string | null;
  readonly untilOn: LocalDate | null;
  readonly state: (typeof stepStates)[number];
  readonly version: number;
}

export const isDone = ({ state }: Pick<PlanStep, "state">): boolean =>
  state === "erreicht" || state === "teilweise" || state === "nicht-erreicht";

/** What a plan comes to when the case is closed; null while a step is open, or without any. */
export function outcomeOf(steps: readonly Pick<PlanStep, "state">[]): "ganz" | "teilweise" | "nicht" | null {
  if (steps.length === 0 || !steps.every(isDone)) return null;
  if (steps.every(({ state }) => state === "erreicht")) return "ganz";
  return steps.every(({ state }) => state === "nicht-erreicht") ? "nicht" : "teilweise";
}
