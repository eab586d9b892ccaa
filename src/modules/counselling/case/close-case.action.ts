import { z } from "zod";
import { findPerson, savePerson } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalCount } from "#platform/action/input.ts";
import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { cancelComing } from "../appointment/appointment.store.ts";
import { casePolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { remindOf } from "../follow-up/remind.store.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { endPeriod } from "./case-period.store.ts";
import { type Case, CaseId, closingReasons, goalsReached } from "./case.ts";
import { findCase, saveCase } from "./case.store.ts";
import { followUpEnds, stepEnds } from "./settle-ends.ts";
import { settleOpen } from "./settle-open.store.ts";
import { close } from "./transition.ts";

/** Done with the case: why, what was reached, and whether somebody asks later how it went. */
export const closeCase = action({
  name: "counselling.case.close",
  input: z.object({
    caseId: CaseId,
    reason: z.enum(closingReasons, "counselling.case.no-reason"),
    goals: z.enum(goalsReached, "counselling.case.no-goals"),
    afterWeeks: optionalCount(),
    followUps: z.enum(followUpEnds).optional().catch(undefined),
    steps: z.enum(stepEnds).optional().catch(undefined),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, input, actor, today }) {
    const { reason, goals, afterWeeks } = input;
    if (afterWeeks !== null && afterWeeks > 52)
      throw refuseFields({ field: "afterWeeks", reason: "counselling.case.weeks-too-many" });
    const { afterCallOn } = close(subject, { reason, goals, openFollowUps: 0, afterWeeks, on: today });
    const { followUps, steps } = reason === "verstorben" ? afterDeath(input) : input;
    const left = await settleOpen(tx, subject, { followUps, steps, afterCallOn, by: actor.id, today });
    const closed = close(subject, { reason, goals, openFollowUps: left, afterWeeks, on: today });
    await saveCase(tx, closed);
    if (closed.afterCallOn !== null)
      await remindOf(tx, closed, {
        what: t["counselling.follow-up.after-call"],
        dueOn: closed.afterCallOn,
        by: actor.id,
      });
    await cancelComing(tx, closed.id, today);
    await endPeriod(tx, closed.id, today);
    await addCaseEvent(tx, { caseId: closed.id, onDay: today, kind: "abgeschlossen", actorId: actor.id });
    if (reason === "verstorben") await noteDeath(tx, closed, today);
    return closed;
  },
});

/** Nobody is asked any more: what is due is done, and a goal that was not reached will not be. */
const afterDeath = ({ steps }: { readonly steps?: (typeof stepEnds)[number] | undefined }) => ({
  followUps: "erledigt" as const,
  steps: steps === undefined || steps === "nachfrage" ? ("nicht-erreicht" as const) : steps,
});

/** Nobody writes to the dead: letters ask the person's record. The exact day is corrected there. */
async function noteDeath(tx: Transaction, { personId }: Case, today: LocalDate): Promise<void> {
  const { id, version, diedOn } = await findPerson(tx, personId);
  await savePerson(tx, { id, version, diedOn: diedOn ?? today });
}
