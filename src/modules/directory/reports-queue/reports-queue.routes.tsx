import { Hono, type Context, type MiddlewareHandler } from "hono";
import type { VNode } from "preact";
import type { z } from "zod";
import { staffPage } from "#frame/staff-page.tsx";
import type { Action } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { isId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { doerOf, form, type FormProps } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { reportsQueueDe as t } from "../texts/reports-queue-de.ts";
import { answerReport } from "./answer-report.action.ts";
import { closeReport } from "./close-report.action.ts";
import { ReportsPage } from "./list-reports.page.tsx";
import { showReports } from "./list-reports.view.ts";
import type { QueuedReport } from "./queued-report.ts";
import { reopenReport } from "./reopen-report.action.ts";
import { reportPath } from "./report-in-words.ts";
import { ReportPage } from "./report.page.tsx";
import { queuePath } from "./reports-query.ts";
import { showReport, type ShownReport } from "./show-report.view.ts";
import { takeReport } from "./take-report.action.ts";

const one = `${queuePath}/:id`;

/** An address with a malformed id leads nowhere, like one with an unknown id. */
const knownId: MiddlewareHandler<Env> = async (c, next) => {
  if (!isId(c.req.param("id"))) throw new Refusal("platform.unknown", 404);
  return next();
};

const page = (c: Context<Env>, props: FormProps<ShownReport>) => {
  const sends = c.var.world.environment.SMTP_URL !== undefined;
  return <ReportPage {...props} done={c.req.query("gespeichert")} sends={sends} />;
};

const answer = (c: Context<Env>, content: VNode, status: 200 | 403 | 409 | 422 | 429 = 200) =>
  staffPage(
    c,
    { title: status === 422 ? t["directory.report.error-title"] : t["directory.report.title"], content },
    status,
  );

/** A deed of the report's page: done at once, and the page again with the reason when it may not. */
const deed = <Schema extends z.ZodType, Subject>(
  name: string,
  does: Action<Schema, Subject, QueuedReport>,
  done: string,
) =>
  form(`${one}/${name}`, {
    does,
    shows: showReport,
    page,
    answer,
    afterwards: (report) => `${reportPath(report)}?gespeichert=${done}`,
  });

export const reportsQueueRoutes = new Hono<Env>()
  .get(queuePath, async (c) => {
    const found = await look(showReports, doerOf(c), c.req.query());
    return staffPage(c, { title: t["directory.reports.title"], content: <ReportsPage {...found} /> });
  })
  .use(one, knownId)
  .use(`${one}/*`, knownId)
  .get(one, async (c) => {
    const data = await look(showReport, doerOf(c), c.req.param());
    return answer(c, page(c, { data, entered: {}, problems: [], problem: undefined }));
  })
  .route("/", deed("uebernehmen", takeReport, "uebernommen"))
  .route("/", deed("antworten", answerReport, "beantwortet"))
  .route("/", deed("erledigen", closeReport, "erledigt"))
  .route("/", deed("wieder-oeffnen", reopenReport, "wieder-offen"));
