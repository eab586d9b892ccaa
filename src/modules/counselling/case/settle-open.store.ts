import type { Transaction } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { listFollowUps, settleFollowUps } from "../follow-up/follow-up.store.ts";
import { remindOf } from "../follow-up/remind.store.ts";
import { isDone, type PlanStep } from "../plan/plan.ts";
import { listPlanSteps, savePlanStep } from "../plan/plan.store.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { openFollowUps } from "./case-file.ts";
import type { Case } from "./case.ts";
import type { followUpEnds, stepEnds } from "./settle-ends.ts";

interface Settling {
  readonly followUps: (typeof followUpEnds)[number] | undefined;
  readonly steps: (typeof stepEnds)[number] | undefined;
  readonly afterCallOn: LocalDate | null;
  readonly by: string;
  readonly today: LocalDate;
}

/** Nothing stays open in a closed case without anybody knowing. Returns how many Wiedervorlagen nobody decided about. */
export async function settleOpen(tx: Transaction, current: Case, settling: Settling): Promise<number> {
  const { followUps, steps, afterCallOn, today } = settling;
  if (afterCallOn === null && (followUps === "nachfrage" || steps === "nachfrage"))
    throw refuseFields({ field: "afterWeeks", reason: "counselling.case.no-weeks" });
  await settleSteps(tx, current, settling);
  const open = openFollowUps({ followUps: await listFollowUps(tx, current.id) }).length;
  if (followUps === undefined) return open;
  const isMoved = followUps === "nachfrage" && afterCallOn !== null;
  await settleFollowUps(tx, current.id, isMoved ? { dueOn: afterCallOn } : { doneOn: today });
  return 0;
}

async function settleSteps(tx: Transaction, current: Case, { steps, afterCallOn, by }: Settling): Promise<void> {
  const open = (await listPlanSteps(tx, current.id)).filter((step) => !isDone(step));
  if (open.length > 0 && steps === undefined)
    throw refuseFields({ field: "steps", reason: "counselling.case.steps-open" });
  for (const step of open) {
    if (steps === "nachfrage" && afterCallOn !== null) await askLater(tx, current, { step, dueOn: afterCallOn, by });
    else if (steps !== undefined && steps !== "nachfrage") await savePlanStep(tx, { ...step, state: steps });
  }
}

interface Later {
  readonly step: PlanStep;
  readonly dueOn: LocalDate;
  readonly by: string;
}

const askLater = (tx: Transaction, current: Case, { step, dueOn, by }: Later): Promise<void> =>
  remindOf(tx, current, { what: t["counselling.follow-up.step-open"](step), dueOn, by });
