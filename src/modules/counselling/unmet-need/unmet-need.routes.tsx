import { Hono, type Context } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { cityMap } from "#modules/places/index.ts";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { answer } from "#platform/web/answer.ts";
import { readForm } from "#platform/web/entered.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { needDe as t } from "../texts/need-de.ts";
import { showNeedFigures } from "./count-needs.view.ts";
import { exportNeeds } from "./export-needs.view.ts";
import { NeedsPage } from "./list-needs.page.tsx";
import { needsPerPage, showNeeds } from "./list-needs.view.ts";
import { needFigures } from "./need-figures.ts";
import { NeedFiguresPage } from "./need-figures.page.tsx";
import { needFiguresAsCsv, needsAsCsv } from "./needs-csv.ts";
import { reopenNeed } from "./reopen-need.action.ts";
import { showNeed } from "./show-need.view.ts";
import { NeedPage } from "./solve-need.page.tsx";
import { solveNeed } from "./solve-need.action.ts";

const mapOf = (c: Context<Env>) => cityMap(c.var.world.public, c.var.world.city);

/** Read by the connection that sees records without names and nothing else. */
async function figuresOf(c: Context<Env>) {
  const read = await look(showNeedFigures, { ...doerOf(c), db: c.var.world.reports }, c.req.query());
  const map = await mapOf(c);
  const figures = needFigures({ ...read, stadtbezirke: map.stadtbezirke, unknown: t["counselling.need.unknown-area"] });
  return { figures, thisYear: read.thisYear, map };
}

function download(c: Context<Env>, name: string, text: string): Response {
  c.header("content-disposition", `attachment; filename="${name}.csv"`);
  return answer(c, text, { type: "text/csv", personal: true });
}

export const needRoutes = new Hono<Env>()
  .get("/arbeit/bedarf", async (c) => {
    const found = await look(showNeeds, doerOf(c), c.req.query());
    const pages = Math.ceil(found.total / needsPerPage);
    return staffPage(c, {
      title: t["counselling.need.list"],
      content: <NeedsPage {...found} pages={pages} map={await mapOf(c)} />,
    });
  })
  .get("/arbeit/bedarf.csv", async (c) =>
    download(c, "fehlende-angebote", needsAsCsv(await look(exportNeeds, doerOf(c), c.req.query()))),
  )
  .get("/arbeit/bedarf/zahlen", async (c) => {
    const read = await figuresOf(c);
    return staffPage(c, { title: t["counselling.need.count"], content: <NeedFiguresPage {...read} /> });
  })
  .get("/arbeit/bedarf/zahlen.csv", async (c) =>
    download(c, "fehlende-angebote-zahlen", needFiguresAsCsv((await figuresOf(c)).figures)),
  )
  .route(
    "/",
    form("/arbeit/bedarf/:needId{[0-9a-f-]{36}}", {
      does: solveNeed,
      shows: showNeed,
      page: (_, props) => <NeedPage {...props} />,
      afterwards: ({ id }) => `/arbeit/bedarf/${id}`,
      answer: (c, content, status) => staffPage(c, { title: t["counselling.need.show"], content }, status),
    }),
  )
  .post("/arbeit/bedarf/:needId{[0-9a-f-]{36}}/wieder-offen", async (c) => {
    const { id } = await perform(reopenNeed, doerOf(c), { ...(await readForm(c.req.raw)), ...c.req.param() });
    return c.redirect(`/arbeit/bedarf/${id}`, 303);
  });
