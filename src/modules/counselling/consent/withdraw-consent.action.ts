import { z } from "zod";
import { letPersonGo } from "#modules/people/index.ts";
import { action } from "#platform/action/action.ts";
import type { Transaction } from "#platform/database/connect.ts";
import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { CaseId } from "../case/case.ts";
import { findCaseOfRights, letCaseGo, saveCase } from "../case/case.store.ts";
import { isOpen } from "../case/transition.ts";
import { consentPolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { remindOf } from "../follow-up/remind.store.ts";
import { fileDe as t } from "../texts/file-de.ts";
import { consequencesOf, holds } from "./consent.ts";
import { endConsent, listConsents } from "./consent.store.ts";
import { share } from "./record-consent.action.ts";
import { maySeePerson } from "../referral/referral.ts";
import { listCaseReferrals, shareNothing } from "../referral/referral.store.ts";

/** Days within which somebody decides what becomes of a file whose consent is gone. */
const decideWithin = 14;

/** A consent ends whenever the person wants. What follows is done at once, and was shown before. */
export const withdrawConsent = action({
  name: "counselling.consent.withdraw",
  input: z.object({
    caseId: CaseId,
    consentId: z.uuid(),
    understood: z.enum(["ja"], "counselling.consent.not-understood"),
  }),
  subject: (tx, { caseId }) => findCaseOfRights(tx, caseId),
  policy: consentPolicy,

  async run({ tx, subject, input, actor, today }) {
    const consents = await listConsents(tx, subject.id);
    const withdrawn = consents.find(({ id }) => id === input.consentId);
    if (withdrawn === undefined || !holds(withdrawn, today)) throw new Refusal("platform.unknown", 404);
    const consequences = consequencesOf(withdrawn, consents, today);
    await endConsent(tx, withdrawn.id, today);
    if (withdrawn.scope === "weitergabe") await closeLinks(tx, subject.id, today);
    const happened = { caseId: subject.id, onDay: today, kind: "widerrufen", actorId: actor.id } as const;
    await addCaseEvent(tx, { ...happened, detail: withdrawn.recipient ?? withdrawn.scope });
    if (consequences.includes("tandem-blind")) {
      // Whoever withdraws it may be the colleague who loses sight by it.
      await letCaseGo(tx, subject.id);
      await letPersonGo(tx, subject.personId);
      return share(tx, subject, false);
    }
    if (!consequences.includes("case-rests") || !isOpen(subject)) return subject;
    const restingUntil = addDays(today, decideWithin);
    const resting = { ...subject, state: "ruhend" as const, restingUntil };
    await saveCase(tx, resting);
    await remindOf(tx, resting, { what: t["counselling.follow-up.withdrawn"], dueOn: restingUntil, by: actor.id });
    return resting;
  },

  journal: ({ subject }) => ({ subject: subject.id, changed: ["consents"] }),
});

/** Whoever has not answered yet must not learn by a late yes what the person no longer wants to be told. */
async function closeLinks(tx: Transaction, caseId: string, today: LocalDate): Promise<void> {
  const held = await listConsents(tx, caseId);
  const asked = await listCaseReferrals(tx, caseId);
  await shareNothing(
    tx,
    asked.filter(({ targetName }) => !maySeePerson(held, targetName, today)),
  );
}
