import { Hono, type Context } from "hono";
import type { z } from "zod";
import { staffPage } from "#frame/staff-page.tsx";
import { type Action, perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { problemsAsCsv } from "#platform/imports/report.ts";
import type { Problem } from "#platform/imports/read-row.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { say } from "#platform/texts/say.ts";
import { answer } from "#platform/web/answer.ts";
import { type Entered, readForm } from "#platform/web/entered.ts";
import { doerOf, type FormProps, shown } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { importsDe as t } from "../texts/imports-de.ts";
import { mapColumns } from "./file/map-columns.action.ts";
import { MapColumnsPage } from "./file/map-columns.page.tsx";
import { uploadFile } from "./file/upload-file.action.ts";
import { useOf } from "./imports-use.ts";
import { workName } from "./imports.job.ts";
import { decideRows } from "./row/decide-rows.action.ts";
import { listProblems } from "./row/list-problems.view.ts";
import { PreviewPage } from "./row/preview.page.tsx";
import type { ImportRow } from "./row/row.ts";
import { discardRun } from "./run/discard-run.action.ts";
import { listImports } from "./run/list-runs.view.ts";
import { RunsPage } from "./run/list-runs.page.tsx";
import { orderRun } from "./run/order-run.action.ts";
import { ProgressPage, ResultPage } from "./run/result.page.tsx";
import { isRunning } from "./run/run.ts";
import { importsPath, runPath } from "./run/run-head.tsx";
import { rowsPerPage, showRun } from "./run/show-run.view.ts";

type Refused = Pick<FormProps, "problem" | "problems">;
const fine: Refused = { problem: undefined, problems: [] };

export const importRoutes = new Hono<Env>()
  .get(importsPath, (c) => showRuns(c, {}, fine))
  .post(importsPath, async (c) => {
    const entered = await readForm(c.req.raw);
    const order = { ...entered, use: useOf(c.var.world.city) };
    return done(c, uploadFile, order, {
      afterwards: ({ id }) => `${runPath({ id })}/zuordnung`,
      again: (refused, status) => showRuns(c, entered, refused, status),
    });
  })
  .get(`${importsPath}/:id`, (c) => showOne(c, fine))
  .get(`${importsPath}/:id/zuordnung`, (c) => showMapping(c, {}, fine))
  .post(`${importsPath}/:id/zuordnung`, async (c) => {
    const entered = await readForm(c.req.raw);
    const order = { ...entered, id: c.req.param("id"), use: useOf(c.var.world.city) };
    return done(c, mapColumns, order, {
      afterwards: (run) => (run.isJudged ? runPath(run) : `${runPath(run)}/zuordnung`),
      again: (refused, status) => showMapping(c, entered, refused, status),
    });
  })
  .post(`${importsPath}/:id/entscheidung`, async (c) => {
    const order = { ...(await readForm(c.req.raw)), id: c.req.param("id") };
    return done(c, decideRows, order, { afterwards: runPath, again: (refused, status) => showOne(c, refused, status) });
  })
  .post(`${importsPath}/:id/auftrag`, async (c) => {
    const order = { ...(await readForm(c.req.raw)), id: c.req.param("id") };
    return done(c, orderRun, order, {
      afterwards: async ({ id }) => {
        await c.var.world.jobs.send(workName, { run: id });
        return runPath({ id });
      },
      again: (refused, status) => showOne(c, refused, status),
    });
  })
  .post(`${importsPath}/:id/verwerfen`, async (c) => {
    const order = { ...(await readForm(c.req.raw)), id: c.req.param("id") };
    return done(c, discardRun, order, {
      afterwards: () => `${importsPath}?verworfen=1`,
      again: (refused, status) => showOne(c, refused, status),
    });
  })
  .get(`${importsPath}/:id/probleme.csv`, async (c) => {
    const { run, rows } = await look(listProblems, doerOf(c), c.req.param());
    const name = run.fileName.replace(/\.\w+$/, "").replace(/[^\w-]+/g, "-");
    c.header("content-disposition", `attachment; filename="hinweise-${name}.csv"`);
    return answer(c, problemsAsCsv(rows.flatMap(problemsOf), c.var.world.sentences), {
      type: "text/csv",
      personal: true,
    });
  });

type Status = 200 | 409 | 422;

interface Ways<Result> {
  readonly afterwards: (result: Result) => string | Promise<string>;
  readonly again: (refused: Refused, status: Status) => Response | Promise<Response>;
}

/** Does a deed and leads on; a refusal shows its page again. */
async function done<Schema extends z.ZodType, Subject, Result>(
  c: Context<Env>,
  does: Action<Schema, Subject, Result>,
  order: object,
  { afterwards, again }: Ways<Result>,
): Promise<Response> {
  try {
    return c.redirect(await afterwards(await perform(does, doerOf(c), order)), 303);
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.status === 404 || refusal.status === 403) throw refusal;
    return again(shown(c, refusal), refusal.status === 409 ? 409 : 422);
  }
}

const explainIn = (c: Context<Env>) => (reason: string, details?: Readonly<Record<string, unknown>>) =>
  say(c.var.world.sentences, reason, details);

async function showRuns(c: Context<Env>, entered: Entered, refused: Refused, status: Status = 200): Promise<Response> {
  const data = await look(listImports, doerOf(c), {});
  const content = <RunsPage data={data} entered={entered} discarded={c.req.query("verworfen") === "1"} {...refused} />;
  return staffPage(c, { title: t["directory.import.title"], content }, status);
}

async function showMapping(
  c: Context<Env>,
  entered: Entered,
  refused: Refused,
  status: Status = 200,
): Promise<Response> {
  const { run } = await look(showRun, doerOf(c), c.req.param());
  if (run.appliedAt !== null || isRunning(run)) return c.redirect(runPath(run), 303);
  const content = <MapColumnsPage data={run} entered={entered} explain={explainIn(c)} {...refused} />;
  return staffPage(c, { title: t["directory.import.mapping"]({ file: run.fileName }), content }, status);
}

/** The page of a run is what comes next for it. */
async function showOne(c: Context<Env>, refused: Refused, status: Status = 200): Promise<Response> {
  const found = await look(showRun, doerOf(c), { ...c.req.query(), ...c.req.param() });
  const { run } = found;
  const props = { ...found, perPage: rowsPerPage, explain: explainIn(c), ...refused };
  if (run.state === "uploaded") return c.redirect(`${runPath(run)}/zuordnung`, 303);
  if (isRunning(run)) {
    // Only while the work runs, and not under a refusal that somebody must read.
    if (status === 200) c.header("refresh", "2");
    const content = <ProgressPage run={run} {...refused} />;
    return staffPage(c, { title: t["directory.import.working"]({ file: run.fileName }), content }, status);
  }
  if (run.state === "judged")
    return staffPage(
      c,
      { title: t["directory.import.preview"]({ file: run.fileName }), content: <PreviewPage {...props} /> },
      status,
    );
  return staffPage(
    c,
    { title: t["directory.import.result"]({ file: run.fileName }), content: <ResultPage {...props} /> },
    status,
  );
}

/** What the CSV says of a row: its problems, and why it was left or stayed. */
function problemsOf({ line, problems, outcomeReason }: ImportRow): readonly Problem[] {
  if (outcomeReason === null) return problems;
  return [...problems, { line, column: "", value: "", reason: outcomeReason, details: {} }];
}
