import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import { readForm } from "#platform/web/entered.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { DayPart } from "#platform/web/module.ts";
import type { Env } from "#platform/web/world.ts";
import { Panel } from "#ui/layout.tsx";
import { rightsDe as t } from "../texts/rights-de.ts";
import { actAsSubstitute } from "./act.action.ts";
import { arrangeSubstitution } from "./arrange-substitution.action.ts";
import { endSubstitution } from "./end-substitution.action.ts";
import { showSubstitutions } from "./list-substitutions.view.ts";
import { holdsOn } from "./substitution.ts";
import { ActButton, SubstitutionsPage, substitutionsPath } from "./substitutions.page.tsx";

export const substitutionRoutes = new Hono<Env>()
  .route(
    "/",
    form(substitutionsPath, {
      does: arrangeSubstitution,
      shows: showSubstitutions,
      page: (_, props) => <SubstitutionsPage {...props} />,
      initial: ({ today }) => ({ from: plainDateInWords(today, "de"), until: "" }),
      afterwards: () => substitutionsPath,
      answer: (c, content, status) => staffPage(c, { title: t["identity.substitution.list"], content }, status),
    }),
  )
  .post(`${substitutionsPath}/:id/beenden`, async (c) => {
    await perform(endSubstitution, doerOf(c), c.req.param());
    return c.redirect(substitutionsPath, 303);
  })
  .post(`${substitutionsPath}/:id/arbeiten`, async (c) => {
    await perform(actAsSubstitute, doerOf(c), { ...(await readForm(c.req.raw)), ...c.req.param() });
    return c.redirect("/arbeit", 303);
  });

/** Whom one stands in for today, with the button that begins it. */
export const substitutesDay: DayPart = {
  view: "identity.substitution.list",
  show: async (c) => {
    const { substitutions, today, actor } = await look(showSubstitutions, doerOf(c), {});
    const own = substitutions.filter((each) => each.substituteId === actor.id && holdsOn(each, today));
    if (own.length === 0) return {};
    return {
      aside: (
        <Panel look="warm" labelledby="vertretung">
          <h2 id="vertretung">{t["identity.substitution.list"]}</h2>
          {own.map((each) => (
            <div key={each.id} class="b-stack b-stack--m">
              <p>
                {actor.substituteFor === each.absentId
                  ? t["identity.substitution.acting"]({ name: each.absentName })
                  : t["identity.substitution.you-are"]({
                      name: each.absentName,
                      until: plainDateInWords(each.untilOn, "de"),
                    })}
              </p>
              <ActButton each={each} actor={actor} />
            </div>
          ))}
        </Panel>
      ),
    };
  },
};
