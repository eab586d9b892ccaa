import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { workForm } from "../form/work-form.tsx";
import { mergeDe as t } from "../texts/merge-de.ts";
import { CompareFields, DuplicatesPage } from "./merge.page.tsx";
import { mergePartners, unmergePartners } from "./merge-partners.action.ts";
import { candidatesPerPage, compareTwo, showDuplicates } from "./merge.view.ts";
import { partnerPath } from "./partner.ts";

const list = "/arbeit/netzwerk/doppelt";

const compare = workForm("/arbeit/netzwerk/partner/:id/vergleich/:other", {
  does: mergePartners,
  shows: compareTwo,
  title: t["network.partner.compare"],
  deed: t["network.partner.merge"],
  path: () => [{ label: t["network.partner.duplicates"], href: list }],
  fields: CompareFields,
  afterwards: (kept) => doneAt(partnerPath(kept), "gespeichert"),
});

export const mergeRoutes = new Hono<Env>()
  .get(list, async (c) => {
    const found = await look(showDuplicates, doerOf(c), c.req.query());
    const pages = Math.ceil(found.total / candidatesPerPage);
    return staffPage(c, {
      title: t["network.partner.duplicates"],
      content: <DuplicatesPage {...found} pages={pages} />,
    });
  })
  .route("/", compare)
  .route(
    "/",
    deedRoute("/arbeit/netzwerk/zusammenfuehrung/:mergeId/trennen", unmergePartners, (kept) =>
      doneAt(partnerPath(kept), "zurueck"),
    ),
  );
