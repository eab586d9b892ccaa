import type { LocalDate } from "#platform/dates/local-date.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import type { Case, closingReasons, goalsReached } from "./case.ts";

export type CaseState = Case["state"];

/** Where a case may go next; closing and opening again are deeds of their own. */
const following: Readonly<Record<CaseState, readonly CaseState[]>> = {
  neu: ["in-klaerung", "in-begleitung"],
  "in-klaerung": ["in-begleitung", "ruhend"],
  "in-begleitung": ["ruhend"],
  ruhend: ["in-klaerung", "in-begleitung"],
  abgeschlossen: [],
};

export const nextStates = ({ state }: Pick<Case, "state">): readonly CaseState[] => following[state];

export const isOpen = ({ state }: Pick<Case, "state">): boolean => state !== "abgeschlossen";

/** What is closed stays as it was: open it again first. */
export function requireOpen<Open extends Pick<Case, "state">>(current: Open): Open {
  if (!isOpen(current)) throw refuse("counselling.case.already-closed");
  return current;
}

export interface Move {
  readonly to: CaseState;
  /** The person agreed that their data are kept. */
  readonly consented: boolean;
  readonly restingUntil: LocalDate | null;
  readonly on: LocalDate;
}

/** Nobody is accompanied without their consent; a case that rests is looked at again on a day. */
export function move(current: Case, { to, consented, restingUntil, on }: Move): Case {
  requireOpen(current);
  if (!nextStates(current).includes(to)) throw refuse("counselling.case.no-such-step");
  if (to === "in-begleitung" && !consented) throw refuse("counselling.case.no-consent");
  if (to === "ruhend" && (restingUntil === null || restingUntil <= on)) throw refuse("counselling.case.no-resting-day");
  return { ...current, state: to, restingUntil: to === "ruhend" ? restingUntil : null };
}

export interface Closing {
  readonly reason: (typeof closingReasons)[number];
  readonly goals: (typeof goalsReached)[number];
  /** Follow-ups that would stay open. */
  readonly openFollowUps: number;
  /** Weeks after which somebody asks how it went; null: nobody does. */
  readonly afterWeeks: number | null;
  readonly on: LocalDate;
}

/** Nobody is left waiting: a case with open follow-ups stays open. The dead are not called. */
export function close(current: Case, { reason, goals, openFollowUps, afterWeeks, on }: Closing): Case {
  requireOpen(current);
  if (openFollowUps > 0) throw refuse("counselling.case.follow-ups-open", { open: openFollowUps });
  return {
    ...current,
    state: "abgeschlossen",
    closedOn: on,
    closingReason: reason,
    goalsReached: goals,
    restingUntil: null,
    afterCallOn: afterWeeks === null || reason === "verstorben" ? null : addDays(on, afterWeeks * 7),
    afterCallResult: null,
  };
}

/** The same case once more: it is not counted as new again. */
export function reopen(current: Case, consented: boolean, on: LocalDate): Case {
  if (isOpen(current)) throw refuse("counselling.case.not-closed");
  if (current.closingReason === "verstorben") throw refuse("counselling.case.person-died");
  return {
    ...current,
    state: consented ? "in-begleitung" : "in-klaerung",
    reopenedOn: on,
    closedOn: null,
    closingReason: null,
    goalsReached: null,
    afterCallOn: null,
    afterCallResult: null,
  };
}
