import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { cityStyles } from "#ui/city-styles.ts";

const year = "public, max-age=31536000, immutable";
const hour = "public, max-age=3600";

/** The built files, compressed beforehand and named by their content, and the city's own colours. */
export const assetRoutes = new Hono<Env>()
  .get("/assets/stadt.css", (c) => {
    const { accent, accentLight, onAccentLight } = c.var.world.city.colours;
    return c.body(cityStyles({ accent, accentLight, onAccentLight }), 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": hour,
    });
  })
  .use("/assets/*", async (c, next) => {
    await next();
    if (c.res.status === 200) c.res.headers.set("cache-control", year);
  })
  .use("/assets/*", serveStatic({ root: "./dist", precompressed: true }))
  .get("/favicon.ico", (c) => c.body(null, 204, { "cache-control": hour }));
