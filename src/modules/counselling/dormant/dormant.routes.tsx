import { type Context, Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Entered, listOf, readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { listDe as t } from "../texts/list-de.ts";
import { closeDormant } from "./close-dormant.action.ts";
import { DormantPage, dormantPath } from "./dormant.page.tsx";
import { showDormant } from "./list-dormant.view.ts";

type Problem = Pick<FormProps, "problem" | "problems">;

async function answer(c: Context<Env>, asked: object, problem: Problem, status: 200 | 422) {
  const data = await look(showDormant, doerOf(c), asked);
  const content = <DormantPage data={data} entered={{}} {...problem} />;
  return staffPage(c, { title: t["counselling.case.list-dormant"], content }, status);
}

const withPicked = (entered: Entered) => ({ wochen: textOf(entered, "wochen"), fall: listOf(entered, "fall") });

export const dormantRoutes = new Hono<Env>()
  .get(dormantPath, (c) =>
    answer(c, { ...c.req.query(), fall: c.req.queries("fall") ?? [] }, { problem: undefined, problems: [] }, 200),
  )
  .post(dormantPath, async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      const count = await perform(closeDormant, doerOf(c), entered);
      return c.redirect(`${dormantPath}?wochen=${textOf(entered, "wochen")}&geschlossen=${count}`, 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 404 || refusal.status === 403) throw refusal;
      return answer(c, withPicked(entered), shown(c, refusal), 422);
    }
  });
