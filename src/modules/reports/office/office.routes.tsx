import { type Context, Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { answer } from "#platform/web/answer.ts";
import { doerOf } from "#platform/web/form.tsx";
import { sendDocument } from "#platform/web/send-document.ts";
import type { Env } from "#platform/web/world.ts";
import { officePaper } from "./office-paper.ts";
import { officePath, OfficeQuery } from "./office-query.ts";
import { OfficeReportPage } from "./office-report.page.tsx";
import { titleOf } from "./office-report-in-words.ts";
import { officeCsv, officeXlsx } from "./office-sheet.ts";
import { showOfficeReport } from "./show-office-report.view.ts";

const fileName = "zahlen-seniorenbueros";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const officeRoutes = new Hono<Env>()
  .get(officePath, async (c) => {
    const { city, clock } = c.var.world;
    const found = await lookAtOffice(c);
    const page = { ...found, city: city.name, officeWord: city.officeWord, today: clock.today() };
    return staffPage(c, { title: titleOf(found, city.officeWord), content: <OfficeReportPage {...page} /> });
  })
  .get(`${officePath}.csv`, async (c) =>
    answer(c, officeCsv(await lookAtOffice(c)), { type: "text/csv", personal: true }),
  )
  .get(`${officePath}.xlsx`, async (c) =>
    c.body(await officeXlsx(await lookAtOffice(c), c.var.world.city.officeWord), 200, {
      "content-type": xlsx,
      "content-disposition": `attachment; filename="${fileName}.xlsx"`,
      "cache-control": "no-store",
    }),
  )
  .get(`${officePath}.pdf`, async (c) => {
    const { city, clock } = c.var.world;
    const found = await lookAtOffice(c);
    const around = {
      author: city.name,
      accent: city.colours.accent,
      officeWord: city.officeWord,
      today: clock.today(),
      owner: found.owner,
    };
    return sendDocument(c, officePaper(found, around), { fileName: `${fileName}.pdf`, personal: true });
  });

/** Counted as the role that sees no names. Whoever works in offices only, and asks for none, is shown the first of their own. */
function lookAtOffice(c: Context<Env>) {
  const { actor, world } = c.var;
  const asked = OfficeQuery.parse(c.req.query());
  const seesAll = actor.roles.some((role) => role === "management" || role === "planner");
  const buero = asked.buero ?? (seesAll ? undefined : actor.scopes?.["stadtbezirk"]?.[0]);
  return look(showOfficeReport, { ...doerOf(c), db: world.reports }, { ...asked, buero });
}
