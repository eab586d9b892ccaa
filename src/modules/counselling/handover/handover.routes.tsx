import { type Context, Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { listOf, readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { handoverDe as t } from "../texts/handover-de.ts";
import { handOverAll } from "./hand-over-all.action.ts";
import { HandoverPage, handoverPath } from "./handover.page.tsx";
import { showHandover } from "./list-handover.view.ts";

type Problem = Pick<FormProps, "problem" | "problems">;

async function answer(c: Context<Env>, asked: object, problem: Problem, status: 200 | 422) {
  const data = await look(showHandover, doerOf(c), asked);
  const content = <HandoverPage data={data} entered={{}} {...problem} />;
  return staffPage(c, { title: t["counselling.handover.list"], content }, status);
}

export const handoverRoutes = new Hono<Env>()
  .get(handoverPath, (c) =>
    answer(c, { ...c.req.query(), fall: c.req.queries("fall") ?? [] }, { problem: undefined, problems: [] }, 200),
  )
  .post(handoverPath, async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      const { von, count } = await perform(handOverAll, doerOf(c), entered);
      return c.redirect(`${handoverPath}?von=${von}&uebergeben=${count}`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 404 || refusal.status === 403) throw refusal;
      const asked = { von: textOf(entered, "von"), an: textOf(entered, "an"), fall: listOf(entered, "fall") };
      return answer(c, asked, shown(c, refusal), 422);
    }
  });
