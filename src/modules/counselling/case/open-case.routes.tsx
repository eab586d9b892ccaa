import { type Context, Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { type Entered, readForm } from "#platform/web/entered.ts";
import { doerOf, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { askForCase } from "./ask-case.view.ts";
import { casePath } from "./case.ts";
import { openCase } from "./open-case.action.ts";
import { enteredFromContact, OpenCasePage } from "./open-case.page.tsx";

const path = "/arbeit/faelle/neu";
type Problem = Pick<FormProps, "problem" | "problems">;

/** The form again: cases that look like what was typed are read by what stands in its fields. */
async function answer(c: Context<Env>, entered: Entered, problem: Problem, status: 200 | 409 | 422) {
  const data = await look(askForCase, doerOf(c), status === 409 ? entered : {});
  const content = <OpenCasePage data={data} entered={entered} {...problem} />;
  return staffPage(c, { title: t["counselling.case.open"], content }, status);
}

export const openCaseRoutes = new Hono<Env>()
  .get(path, async (c) => {
    const { own } = await look(askForCase, doerOf(c), {});
    return answer(c, enteredFromContact(c.req.query(), own[0]), { problem: undefined, problems: [] }, 200);
  })
  .post(path, async (c) => {
    const entered = await readForm(c.req.raw);
    try {
      const { id } = await perform(openCase, doerOf(c), entered);
      return c.redirect(casePath(id), 303);
    } catch (refusal) {
      if (!(refusal instanceof Refusal) || refusal.status === 404 || refusal.status === 403) throw refusal;
      return answer(c, entered, shown(c, refusal), refusal.status === 409 ? 409 : 422);
    }
  });
