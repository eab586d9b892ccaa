import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { CasesPage } from "./list-cases.page.tsx";
import { casesPerPage, showCases } from "./list-cases.view.ts";

export const caseRoutes = new Hono<Env>().get("/arbeit/faelle", async (c) => {
  const found = await look(showCases, doerOf(c), c.req.query());
  const pages = Math.ceil(found.total / casesPerPage);
  return staffPage(c, { title: t["counselling.case.list"], content: <CasesPage {...found} pages={pages} /> });
});
