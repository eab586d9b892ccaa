import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { action } from "#platform/action/action.ts";
import { optionalText } from "#platform/action/input.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import { casePolicy } from "../counselling.policy.ts";
import { colleagueIn } from "./case-colleague.ts";
import { CaseId } from "./case.ts";
import { findCase } from "./case.store.ts";
import { passOnCase } from "./pass-on-case.store.ts";
import { requireOpen } from "./transition.ts";

/** A colleague of the office goes on; open follow-ups and requests go along. */
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
    return passOnCase(tx, subject, { to: colleague, detail: input.detail, by: actor.id, today });
  },
});
