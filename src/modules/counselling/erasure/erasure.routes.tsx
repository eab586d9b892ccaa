import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { erasureDe as t } from "../texts/erasure-de.ts";
import { ErasuresPage, erasuresPath } from "./erasures.page.tsx";
import { showErasures } from "./list-erasures.view.ts";

export const erasureRoutes = new Hono<Env>().get(erasuresPath, async (c) => {
  const found = await look(showErasures, doerOf(c), c.req.query());
  return staffPage(c, { title: t["counselling.erasure.list"], content: <ErasuresPage {...found} /> });
});
