import { z } from "zod";
import { action, noSubject } from "#platform/action/action.ts";
import { severalOf } from "#platform/action/input.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { endPeriod } from "../case/case-period.store.ts";
import { findCase, saveCase } from "../case/case.store.ts";
import { close } from "../case/transition.ts";
import { casesPolicy, inOwnCare } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { settleFollowUps } from "../follow-up/follow-up.store.ts";
import { listDormant } from "./dormant.store.ts";

/** All that were looked through go in one deed, or none: what changed since the preview stops it. */
export const closeDormant = action({
  name: "counselling.case.close-dormant",
  input: z.object({
    fall: severalOf(CaseId),
    wochen: z.coerce.number().int().min(4).max(104),
    gesehen: z.enum(["ja"], "counselling.dormant.not-seen"),
  }),
  subject: noSubject,
  policy: casesPolicy,

  async run({ tx, input, actor, today }) {
    if (input.fall.length === 0) throw refuse("counselling.dormant.nothing");
    const dormant = new Set((await listDormant(tx, addDays(today, -7 * input.wochen))).map(({ id }) => id));
    if (!input.fall.every((id) => dormant.has(id))) throw refuse("counselling.dormant.changed");
    // In one order, so that two who do it at once do not wait for each other.
    for (const id of [...new Set(input.fall)].toSorted()) {
      const current = await findCase(tx, id);
      if (!inOwnCare(actor, current)) throw refuse("counselling.dormant.changed");
      await settleFollowUps(tx, id, { doneOn: today });
      const closing = {
        reason: "kein-kontakt",
        goals: "nicht",
        openFollowUps: 0,
        afterWeeks: null,
        on: today,
      } as const;
      await saveCase(tx, close(current, closing));
      await endPeriod(tx, id, today);
      await addCaseEvent(tx, { caseId: id, onDay: today, kind: "abgeschlossen", actorId: actor.id });
    }
    return new Set(input.fall).size;
  },

  journal: (_, count) => ({ subject: null, count }),
});
