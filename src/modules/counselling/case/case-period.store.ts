import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";

export async function endPeriod(tx: Transaction, caseId: string, on: LocalDate): Promise<void> {
  await tx
    .updateTable("counselling.casePeriods")
    .set({ closedOn: on })
    .where("caseId", "=", caseId)
    .where("closedOn", "is", null)
    .execute();
}

/** Opened again on the day it was opened or closed: the old period goes on, since a day is counted once. */
export async function beginPeriod(tx: Transaction, caseId: string, on: LocalDate): Promise<void> {
  const period = { caseId, openedOn: on, closedOn: null };
  const went = await tx
    .updateTable("counselling.casePeriods")
    .set({ closedOn: null })
    .where("caseId", "=", caseId)
    .where("closedOn", "=", on)
    .executeTakeFirst();
  if (went.numUpdatedRows === 0n) await tx.insertInto("counselling.casePeriods").values(period).execute();
}
