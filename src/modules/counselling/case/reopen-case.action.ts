import { z } from "zod";
import { action } from "#platform/action/action.ts";
import { hasConsent } from "../consent/consent.ts";
import { listConsents } from "../consent/consent.store.ts";
import { casePolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { beginPeriod } from "./case-period.store.ts";
import { CaseId } from "./case.ts";
import { findCase, saveCase } from "./case.store.ts";
import { reopen } from "./transition.ts";

/** The same case once more; never a new one in its place. */
export const reopenCase = action({
  name: "counselling.case.reopen",
  input: z.object({ caseId: CaseId }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, actor, today }) {
    const consented = hasConsent(await listConsents(tx, subject.id), "speichern", today);
    const opened = reopen(subject, consented, today);
    await saveCase(tx, opened);
    await beginPeriod(tx, opened.id, today);
    await addCaseEvent(tx, { caseId: opened.id, onDay: today, kind: "wieder-geoeffnet", actorId: actor.id });
    return opened;
  },
});
