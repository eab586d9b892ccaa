import type { LocalDate } from "#platform/dates/local-date.ts";

/** Wiedervorlage: what somebody must not forget, and on which day. */
export interface FollowUp {
  readonly id: string;
  readonly caseId: string;
  readonly dueOn: LocalDate;
  readonly what: string;
  readonly forId: string;
  readonly doneOn: LocalDate | null;
  readonly createdBy: string;
}

export type Dueness = "ueberfaellig" | "heute" | "spaeter";

export const duenessOf = ({ dueOn }: Pick<FollowUp, "dueOn">, today: LocalDate): Dueness =>
  dueOn < today ? "ueberfaellig" : dueOn === today ? "heute" : "spaeter";
