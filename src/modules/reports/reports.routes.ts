import { Hono, type Context } from "hono";
import { h } from "preact";
import { publicPage } from "#frame/public-page.tsx";
import { Refusal } from "#platform/refusal/refusal.ts";
import { answer, data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { figuresAsCsv } from "./figure/figures-csv.ts";
import { FiguresPage } from "./figure/figures.page.tsx";
import { listFigures, listPeriods, type FigureSetting } from "./figure/list-figures.store.ts";
import { isOfOffices } from "./figure/figure.ts";
import { current, isYear, periodOf, type Period } from "./figure/period.ts";
import { reportsTexts as t } from "./texts/texts.ts";

export const reportsRoutes = new Hono<Env>()
  .get("/zahlen", (c) => showFigures(c))
  .get("/zahlen.json", async (c) => data(c, await askedFigures(c)))
  .get("/zahlen.csv", async (c) => answer(c, figuresAsCsv(await askedFigures(c)), { type: "text/csv" }));

function settingOf(c: Context<Env>): FigureSetting {
  const { city, clock } = c.var.world;
  const { completePeriods, completeOfficeYears, figureScopes } = city;
  return { today: clock.today(), completePeriods, completeOfficeYears, scopes: figureScopes };
}

/** Data: a period that nobody can read is refused, one without figures is an empty list. */
async function askedFigures(c: Context<Env>) {
  const code = c.req.query("periode")?.trim() || undefined;
  if (code !== undefined && code !== current && !periodOf(code)) throw new Refusal("reports.period.malformed", 400);
  return listFigures(c.var.world.reports, settingOf(c), code);
}

async function showFigures(c: Context<Env>) {
  const { reports, city, clock } = c.var.world;
  const setting = settingOf(c);
  const periods = await listPeriods(reports, setting);
  const asked = c.req.query("periode")?.trim() || undefined;
  const known = periods.find(({ code }) => code === asked);
  const chosen = known ?? usualPeriod(periods, setting.completePeriods);
  const [now, then] = await Promise.all([
    listFigures(reports, setting, current),
    chosen ? listFigures(reports, setting, chosen.code) : [],
  ]);
  const counselled = await lookAtOffices(c, periods, known);
  const title = t["reports.title"]({ city: city.name });
  const ignored = asked === undefined || asked === current || known ? undefined : asked.slice(0, 60);
  return publicPage(c, {
    title,
    description: t["reports.description"]({ city: city.name }),
    content: h(FiguresPage, {
      city: city.name,
      offices: city.officeWord.other,
      scopes: city.figureScopes,
      periods,
      chosen,
      ignored,
      now,
      then: then.filter((figure) => !isOfOffices(figure)),
      counselled,
      today: clock.today(),
    }),
  });
}

/** The year that was asked for; otherwise the latest whose records of the offices are all here, or the running one. */
async function lookAtOffices(c: Context<Env>, periods: readonly Period[], asked: Period | undefined) {
  const setting = settingOf(c);
  const latest = periods.find(({ code }) => setting.completeOfficeYears.includes(code));
  const period = asked ?? latest ?? periods.find(isYear);
  if (!period) return undefined;
  const figures = (await listFigures(c.var.world.reports, setting, period.code)).filter(isOfOffices);
  return figures.length === 0 ? undefined : { period, figures };
}

/** The latest period whose records are all here says more than a year that has just begun. */
const usualPeriod = (periods: readonly Period[], complete: readonly string[]): Period | undefined =>
  periods.find(({ code }) => code.length === 4 && complete.includes(code)) ?? periods[0];
