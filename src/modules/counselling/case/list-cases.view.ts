import { listColleagues } from "#modules/identity/index.ts";
import { view } from "#platform/action/view.ts";
import type { Actor } from "#platform/policy/actor.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { officesOf } from "../office/own-office.ts";
import { listContactThemes } from "../contact/contact.store.ts";
import { casesPolicy } from "../counselling.policy.ts";
import { listCases } from "./case-list.store.ts";
import { CaseQuery } from "./case-query.ts";

/** Whose cases: one's own unless asked otherwise; a search looks through all that one may read. */
const responsibleIn = ({ wessen, q }: CaseQuery, actor: Actor): string | undefined => {
  if (wessen === "alle" || (wessen === undefined && q !== "")) return undefined;
  return wessen ?? actor.substituteFor ?? actor.id;
};

export const showCases = view({
  name: "counselling.case.list",
  input: CaseQuery,
  policy: casesPolicy,
  journalled: true,
  load: async ({ tx, input, actor, today }) => ({
    query: input,
    today,
    themes: await listContactThemes(tx, { own: officesOf(actor), since: addDays(today, -90) }),
    colleagues: (await listColleagues(tx)).filter(({ id, active, scopes, roles }) =>
      active && roles.includes("counsellor") && id !== actor.id
        ? officesOf(actor).some((office) => scopes.includes(`stadtbezirk:${office}`))
        : false,
    ),
    ...(await listCases(
      tx,
      { ...input, responsibleId: responsibleIn(input, actor), today },
      { nach: input.nach, page: input.seite },
    )),
  }),
});
