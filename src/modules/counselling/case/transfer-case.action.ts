import { z } from "zod";
import { keepPerson, letPersonGo } from "#modules/people/index.ts";
import { listColleagues } from "#modules/identity/index.ts";
import { action } from "#platform/action/action.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { cancelComing } from "../appointment/appointment.store.ts";
import { casePolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { settleFollowUps } from "../follow-up/follow-up.store.ts";
import { CaseId } from "./case.ts";
import { findCase, letCaseGo, saveCase } from "./case.store.ts";
import { requireOpen } from "./transition.ts";

/** The person moves, and agreed that their new office goes on: the file goes there whole, and the old office loses sight of it. */
export const transferCase = action({
  name: "counselling.case.transfer",
  input: z.object({
    caseId: CaseId,
    responsible: z.uuid("counselling.case.no-colleague"),
    agreed: z.enum(["ja"], "counselling.case.not-agreed"),
  }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, input, actor, today }) {
    requireOpen(subject);
    const colleague = (await listColleagues(tx)).find(({ id }) => id === input.responsible);
    const [officeId, employerId] = [scopeOf(colleague, "stadtbezirk"), scopeOf(colleague, "employer")];
    if (!colleague?.active || !colleague.roles.includes("counsellor") || !officeId || !employerId)
      throw refuseFields({ field: "responsible", reason: "counselling.case.no-colleague" });
    if (officeId === subject.officeId) throw refuse("counselling.case.same-office");
    // The old office's times are no longer those of whoever goes on.
    await cancelComing(tx, subject.id, today);
    await settleFollowUps(tx, subject.id, { forId: colleague.id });
    const happened = { caseId: subject.id, onDay: today, kind: "abgegeben", actorId: actor.id } as const;
    await addCaseEvent(tx, { ...happened, detail: colleague.workplace ?? colleague.name });
    await letCaseGo(tx, subject.id);
    await letPersonGo(tx, subject.personId);
    const keeper = { stadtbezirkId: officeId, employerId, shared: false, keeperId: colleague.id };
    await keepPerson(tx, subject.personId, keeper);
    const moved = {
      ...subject,
      officeId,
      employerId,
      siteId: scopeOf(colleague, "site") ?? null,
      stadtbezirkId: officeId,
      responsibleId: colleague.id,
      sharedInTandem: false,
    };
    await saveCase(tx, moved);
    return moved;
  },
});

const scopeOf = (colleague: { readonly scopes: readonly string[] } | undefined, kind: string): string | undefined =>
  colleague?.scopes.find((each) => each.startsWith(`${kind}:`))?.slice(kind.length + 1);
