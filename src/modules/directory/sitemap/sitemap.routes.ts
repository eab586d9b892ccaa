import { Hono } from "hono";
import { answer } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { listEntryPages } from "./sitemap.store.ts";
import { robotsOf, sitemapOf } from "./sitemap.ts";

export const sitemapRoutes = new Hono<Env>()
  .get("/robots.txt", (c) => {
    const { BASE_URL, DEMO } = c.var.world.environment;
    return answer(c, robotsOf(BASE_URL, DEMO), { type: "text/plain" });
  })
  .get("/sitemap.xml", async (c) => {
    const { public: db, environment, city } = c.var.world;
    const site = { baseUrl: environment.BASE_URL, languages: city.languages };
    return answer(c, sitemapOf(site, await listEntryPages(db)), { type: "application/xml" });
  });
