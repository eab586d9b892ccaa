import { z } from "zod";
import { listColleagues } from "#modules/identity/index.ts";
import { severalOf } from "#platform/action/input.ts";
import { view } from "#platform/action/view.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { countLoose, listCasesOfColleague, listResponsible } from "./handover.store.ts";

export const HandoverQuery = z.object({
  von: z.uuid().optional().catch(undefined),
  an: z.uuid().optional().catch(undefined),
  fall: severalOf(z.uuid()).catch([]),
  uebergeben: z.coerce.number().int().min(0).max(100_000).optional().catch(undefined),
});

/** Who leaves, what hangs on them, and who could go on; what was picked stands apart, as a preview. */
export const showHandover = view({
  name: "counselling.handover.list",
  input: HandoverQuery,
  policy: casesPolicy,
  journalled: true,
  load: async ({ tx, input, actor }) => {
    const offices = (actor.scopes?.["stadtbezirk"] ?? []).map((id) => `stadtbezirk:${id}`);
    const near = (await listColleagues(tx)).filter(
      ({ active, roles, scopes }) =>
        active && roles.includes("counsellor") && scopes.some((each) => offices.includes(each)),
    );
    const cases = input.von === undefined ? [] : await listCasesOfColleague(tx, input.von);
    return {
      query: input,
      leaving: await listResponsible(tx),
      near: near.filter(({ id }) => id !== input.von),
      cases,
      loose: input.von === undefined ? { followUps: 0, referrals: 0 } : await countLoose(tx, input.von),
      picked: cases.filter(({ id }) => input.fall.includes(id)),
    };
  },
});
