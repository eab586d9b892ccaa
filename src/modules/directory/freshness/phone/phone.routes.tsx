import { Hono, type Context } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { freshnessDe as t } from "../../texts/freshness-de.ts";
import { confirmByPhone } from "./confirm-by-phone.action.ts";
import { showCalls } from "./list-calls.view.ts";
import { PhoneListPage } from "./phone-list.page.tsx";
import { phoneListPath } from "./phone-query.ts";

export const phoneRoutes = new Hono<Env>()
  .get(phoneListPath, (c) => show(c, c.req.query()))
  .post(`${phoneListPath}/bestaetigen`, async (c) => {
    const entered = await readForm(c.req.raw);
    const bezirk = textOf(entered, "bezirk");
    try {
      const { kind, id, version } = await perform(confirmByPhone, doerOf(c), entered);
      const done = new URLSearchParams({ art: kind, eintrag: id, stand: String(version), ...(bezirk && { bezirk }) });
      return c.redirect(`${phoneListPath}?${done}`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status !== 409) throw refusal;
      return show(c, { bezirk }, shown(c, refusal).problem);
    }
  });

async function show(c: Context<Env>, query: Readonly<Record<string, string>>, problem?: string) {
  const found = await look(showCalls, doerOf(c), query);
  const undone = c.req.query("gespeichert") === "zurueck";
  return staffPage(
    c,
    {
      title: t["directory.freshness.calls"],
      islands: ["print"],
      content: <PhoneListPage {...found} {...{ undone, problem }} />,
    },
    problem === undefined ? 200 : 409,
  );
}
