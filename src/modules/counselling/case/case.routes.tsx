import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { FollowUpsPage, followUpsPath } from "../follow-up/list-follow-ups.page.tsx";
import { showFollowUps } from "../follow-up/list-follow-ups.view.ts";
import { caseDe } from "../texts/case-de.ts";
import { fileDe } from "../texts/file-de.ts";
import { CasesPage } from "./list-cases.page.tsx";
import { showCases } from "./list-cases.view.ts";

/** The lists: cases, and what is to be done on which day. */
export const caseRoutes = new Hono<Env>()
  .get("/arbeit/faelle", async (c) => {
    const found = await look(showCases, doerOf(c), c.req.query());
    const content = <CasesPage {...found} done={c.req.query("erledigt")} />;
    return staffPage(c, { title: caseDe["counselling.case.list"], content });
  })
  .get(followUpsPath, async (c) => {
    const found = await look(showFollowUps, doerOf(c), c.req.query());
    return staffPage(c, { title: fileDe["counselling.follow-up.list"], content: <FollowUpsPage {...found} /> });
  });
