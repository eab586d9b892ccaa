import { Hono, type Context } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { seenBy } from "#platform/action/register.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { doerOf, form, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { mayWriteToHouses, senderOf } from "../links/sender.ts";
import { freshnessDe as t } from "../texts/freshness-de.ts";
import { freshnessPath } from "./overview/freshness-query.ts";
import { FreshnessPage } from "./overview/freshness.page.tsx";
import { showFreshness } from "./overview/show-freshness.view.ts";
import { phoneRoutes } from "./phone/phone.routes.tsx";
import { remind } from "./reminder/remind.action.ts";
import { RhythmPage } from "./rhythm/rhythm.page.tsx";
import { setRhythm } from "./rhythm/set-rhythm.action.ts";
import { showRhythm } from "./rhythm/show-rhythm.view.ts";

/** How fresh the entries are, and what to do about it. */
export const freshnessStaffRoutes = new Hono<Env>()
  .get(freshnessPath, (c) => show(c))
  .post(`${freshnessPath}/erinnern`, async (c) => {
    try {
      if (!mayWriteToHouses(c.var.world)) throw new Refusal("directory.freshness.mails.demo");
      await perform(remind, doerOf(c), senderOf(c.var.world));
      return c.redirect(`${freshnessPath}?gespeichert=geschrieben`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status !== 422) throw refusal;
      return show(c, shown(c, refusal).problem);
    }
  })
  .route("/", phoneRoutes)
  .route(
    "/",
    form(`${freshnessPath}/abstaende`, {
      does: setRhythm,
      shows: showRhythm,
      page: (_, props) => <RhythmPage {...props} />,
      initial: (rhythms) => Object.fromEntries(Object.entries(rhythms).map(([kind, days]) => [kind, String(days)])),
      afterwards: () => `${freshnessPath}?gespeichert=abstaende`,
      answer: (c, content, status) => staffPage(c, { title: t["directory.freshness.rhythm.title"], content }, status),
    }),
  );

async function show(c: Context<Env>, problem?: string) {
  const found = await look(showFreshness, doerOf(c), c.req.query());
  const done = c.req.query("gespeichert");
  return staffPage(
    c,
    {
      title: t["directory.freshness.show"],
      content: (
        <FreshnessPage
          {...found}
          done={done === "geschrieben" || done === "abstaende" ? done : undefined}
          problem={problem}
          writes={mayWriteToHouses(c.var.world)}
          setsRhythm={seenBy(c.var.actor, showRhythm.name)}
        />
      ),
    },
    problem === undefined ? 200 : 422,
  );
}
