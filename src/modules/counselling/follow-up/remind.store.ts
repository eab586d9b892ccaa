import type { Transaction } from "#platform/database/connect.ts";
import { newId } from "#platform/database/ids.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Case } from "../case/case.ts";
import { addFollowUp } from "./follow-up.store.ts";

interface Reminder {
  readonly what: string;
  readonly dueOn: LocalDate;
  /** Who acts; reminded themselves when nobody is responsible. */
  readonly by: string;
}

/** A Wiedervorlage that follows from a deed: nobody has to remember what was begun. */
export const remindOf = (
  tx: Transaction,
  { id, responsibleId }: Pick<Case, "id" | "responsibleId">,
  { what, dueOn, by }: Reminder,
): Promise<void> =>
  addFollowUp(tx, { id: newId(), caseId: id, dueOn, what, forId: responsibleId ?? by, doneOn: null, createdBy: by });
