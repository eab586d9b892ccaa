import { z } from "zod";
import { keepPerson, letPersonGo } from "#modules/people/index.ts";
import { listColleagues } from "#modules/identity/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { casePolicy } from "../counselling.policy.ts";
import { addCaseEvent } from "../event/case-event.store.ts";
import { settleFollowUps } from "../follow-up/follow-up.store.ts";
import { colleagueIn } from "./case-colleague.ts";
import { CaseId } from "./case.ts";
import { findCase, letCaseGo, saveCase } from "./case.store.ts";
import { requireOpen } from "./transition.ts";

/** A colleague of the office goes on; open follow-ups go along. */
export const handOverCase = action({
  name: "counselling.case.hand-over",
  input: z.object({ caseId: CaseId, responsible: z.uuid("counselling.case.no-colleague"), detail: optionalText(500) }),
  subject: (tx, { caseId }) => findCase(tx, caseId),
  policy: casePolicy,

  async run({ tx, subject, input, actor, today }) {
    requireOpen(subject);
    const colleague = (await listColleagues(tx)).find(({ id }) => id === input.responsible);
    if (colleague === undefined || !colleagueIn(subject, colleague).reads || colleague.id === subject.responsibleId)
      throw refuseFields({ field: "responsible", reason: "counselling.case.no-colleague" });
    await settleFollowUps(tx, subject.id, { forId: colleague.id });
    const happened = { caseId: subject.id, onDay: today, kind: "uebergeben", actorId: actor.id } as const;
    await addCaseEvent(tx, { ...happened, detail: [colleague.name, input.detail].filter(Boolean).join(": ") });
    await letCaseGo(tx, subject.id);
    await letPersonGo(tx, subject.personId);
    await keepPerson(tx, subject.personId, { keeperId: colleague.id });
    const handed = { ...subject, responsibleId: colleague.id };
    await saveCase(tx, handed);
    return handed;
  },
});
