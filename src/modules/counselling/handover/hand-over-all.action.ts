import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { action, noSubject } from "#platform/action/action.ts";
import { severalOf } from "#platform/action/input.ts";
import { refuse, refuseFields } from "#platform/refusal/refusal.ts";
import { colleagueIn } from "../case/case-colleague.ts";
import { CaseId } from "../case/case.ts";
import { findCaseOfRights } from "../case/case.store.ts";
import { passOnCase } from "../case/pass-on-case.store.ts";
import { requireOpen } from "../case/transition.ts";
import { casesPolicy, inOwnCare } from "../counselling.policy.ts";
import { countLoose, listCasesOfColleague, passOnLoose } from "./handover.store.ts";

/**
 * Somebody leaves: cases that were looked through go to a colleague in one deed, or none does. A restriction does not keep them:
 * who answers for a file is no change of what it holds.
 */
export const handOverAll = action({
  name: "counselling.handover.pass-on",
  input: z.object({
    von: z.uuid(),
    an: z.uuid("counselling.case.no-colleague"),
    fall: severalOf(CaseId),
    gesehen: z.enum(["ja"], "counselling.handover.not-seen"),
  }),
  subject: noSubject,
  policy: casesPolicy,

  async run({ tx, input: { von, an, fall }, actor, today }) {
    const colleague = (await listColleagues(tx)).find(({ id, active }) => id === an && active);
    const offices = actor.scopes?.["stadtbezirk"] ?? [];
    const isNear = offices.some((office) => colleague?.scopes.includes(`stadtbezirk:${office}`));
    if (colleague === undefined || an === von || !isNear)
      throw refuseFields({ field: "an", reason: "counselling.case.no-colleague" });
    // In one order, so that two who do it at once do not wait for each other.
    for (const id of [...new Set(fall)].toSorted()) {
      const current = await findCaseOfRights(tx, id);
      if (!inOwnCare(actor, current) || current.responsibleId !== von) throw refuse("counselling.handover.changed");
      if (!colleagueIn(requireOpen(current), colleague).reads)
        throw refuse("counselling.handover.not-readable", { number: current.number, name: colleague.name });
      await passOnCase(tx, current, { to: colleague, detail: null, by: actor.id, today });
    }
    const isLast = (await listCasesOfColleague(tx, von)).length === 0;
    const loose = await countLoose(tx, von);
    const passedOn = isLast && loose.followUps + loose.referrals > 0 ? await passOnLoose(tx, von, an) : 0;
    if (fall.length + passedOn === 0) throw refuse("counselling.handover.nothing");
    return { von, count: new Set(fall).size, loose: passedOn };
  },

  journal: ({ input }, { count, loose }) => ({ subject: input.von, changed: ["responsibleId"], count: count + loose }),
});
