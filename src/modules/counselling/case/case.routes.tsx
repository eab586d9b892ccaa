import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { caseDe as t } from "../texts/case-de.ts";
import { askForCase } from "./ask-case.view.ts";
import { CasesPage } from "./list-cases.page.tsx";
import { casesPerPage, showCases } from "./list-cases.view.ts";
import { openCase } from "./open-case.action.ts";
import { OpenCasePage } from "./open-case.page.tsx";

export const caseRoutes = new Hono<Env>()
  .get("/arbeit/faelle", async (c) => {
    const found = await look(showCases, doerOf(c), c.req.query());
    const pages = Math.ceil(found.total / casesPerPage);
    return staffPage(c, { title: t["counselling.case.list"], content: <CasesPage {...found} pages={pages} /> });
  })
  .route(
    "/",
    form("/arbeit/faelle/neu", {
      does: openCase,
      shows: askForCase,
      page: (_, props) => <OpenCasePage {...props} />,
      initial: () => ({ channel: "telefon" }),
      afterwards: ({ id }) => `/arbeit/faelle/${id}`,
      answer: (c, content, status) => staffPage(c, { title: t["counselling.case.open"], content }, status),
    }),
  );
