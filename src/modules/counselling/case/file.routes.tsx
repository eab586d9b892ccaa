import { Hono } from "hono";
import type { Context } from "hono";
import type { VNode } from "preact";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { answer } from "#platform/web/answer.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { renderPage } from "#ui/page.tsx";
import { AssessmentsPage } from "../assessment/assessment.page.tsx";
import { CirclePage } from "../circle/circle.page.tsx";
import { ConsentsPage } from "../consent/consent.page.tsx";
import { PlanSheet } from "../plan/plan-sheet.page.tsx";
import { PlanPage } from "../plan/plan.page.tsx";
import { caseDe as t } from "../texts/case-de.ts";
import type { CaseFile } from "./case-file.ts";
import { CaseFrame, type CaseTab } from "./case-frame.tsx";
import { casePath } from "./case.ts";
import { reopenCase } from "./reopen-case.action.ts";
import { CaseOverview } from "./show-case.page.tsx";
import { showCase } from "./show-case.view.ts";
import { TimelinePage } from "./timeline.page.tsx";

const one = "/arbeit/faelle/:caseId";

/** One part of the file, in its frame. */
const part =
  (tab: CaseTab, content: (file: CaseFile, c: Context<Env>) => VNode) =>
  async (c: Context<Env>): Promise<Response> => {
    const file = await look(showCase, doerOf(c), c.req.param());
    return staffPage(c, {
      title: t["counselling.case.title"](file.case),
      content: (
        <CaseFrame file={file} tab={tab} saved={c.req.query("gespeichert") === "ja"}>
          {content(file, c)}
        </CaseFrame>
      ),
    });
  };

/** The file of a case, part by part, and its sheet for the person. */
export const fileRoutes = new Hono<Env>()
  .get(
    one,
    part("overview", (file) => <CaseOverview file={file} />),
  )
  .get(
    `${one}/verlauf`,
    part("timeline", (file, c) => <TimelinePage file={file} kind={c.req.query("nur")} />),
  )
  .get(
    `${one}/einschaetzung`,
    part("assessment", (file) => <AssessmentsPage file={file} />),
  )
  .get(
    `${one}/hilfeplan`,
    part("plan", (file) => <PlanPage file={file} />),
  )
  .get(
    `${one}/einwilligung`,
    part("consent", (file) => <ConsentsPage file={file} />),
  )
  .get(
    `${one}/umfeld`,
    part("circle", (file) => <CirclePage file={file} />),
  )
  .get(`${one}/blatt`, async (c) => {
    const file = await look(showCase, doerOf(c), c.req.param());
    return answer(c, renderPage(<PlanSheet file={file} />), { type: "text/html", status: 200, personal: true });
  })
  .post(`${one}/wieder-oeffnen`, async (c) => {
    const opened = await perform(reopenCase, doerOf(c), c.req.param());
    return c.redirect(`${casePath(opened.id)}?gespeichert=ja`, 303);
  });
