import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { contactRoutes } from "./contact/contacts.routes.tsx";
import { answerRoutes } from "./freshness/answer/answer.routes.tsx";
import { keptRoutes } from "./kept/kept.routes.tsx";
import { linkRoutes } from "./links/links.routes.ts";
import { newsletterRoutes } from "./newsletter/subscription/newsletter.routes.tsx";
import { textPagesRoutes } from "./pages/pages.routes.tsx";
import { paperRoutes } from "./paper/paper.routes.ts";
import { reportRoutes } from "./report/report.routes.tsx";
import { searchRoutes } from "./search/search.routes.tsx";
import { sitemapRoutes } from "./sitemap/sitemap.routes.ts";
import { startRoutes } from "./start/start.routes.tsx";

/** The guide as a whole: start page, search, contacts, Merkliste, reports, links, newsletter and the pages about the guide itself. */
export const guideRoutes = new Hono<Env>()
  .route("/", startRoutes)
  .route("/", searchRoutes)
  .route("/", contactRoutes)
  .route("/", keptRoutes)
  .route("/", paperRoutes)
  .route("/", reportRoutes)
  .route("/", linkRoutes)
  .route("/", answerRoutes)
  .route("/", newsletterRoutes)
  .route("/", textPagesRoutes)
  .route("/", sitemapRoutes);
