import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";

/** A Wiedervorlage for whoever is responsible: nobody has to remember whom they asked. */
export async function addChaseFollowUp(
  tx: Transaction,
  followUp: {
    readonly id: string;
    readonly caseId: string;
    readonly dueOn: LocalDate;
    readonly what: string;
    readonly forId: string;
  },
): Promise<void> {
  await tx
    .insertInto("counselling.followUps")
    .values({ ...followUp, createdBy: followUp.forId })
    .execute();
}
