import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { officeDe as t } from "../texts/office-de.ts";
import { nameColleagues, showWorkload } from "./show-workload.view.ts";
import { WorkloadPage, workloadPath } from "./workload.page.tsx";

export const workloadRoutes = new Hono<Env>().get(workloadPath, async (c) => {
  const found = await look(showWorkload, { ...doerOf(c), db: c.var.world.reports }, c.req.query());
  const names = await look(nameColleagues, doerOf(c), {});
  return staffPage(c, { title: t["reports.workload.title"], content: <WorkloadPage {...found} names={names} /> });
});
