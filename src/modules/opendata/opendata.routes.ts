import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { dataRoutes } from "./dataset/data.routes.tsx";
import { datasetRoutes } from "./dataset/datasets.routes.ts";
import { embedRoutes } from "./embed/embed.routes.tsx";
import { hsdsRoutes } from "./hsds/hsds.routes.ts";

/** What programs of others may read. */
export const opendataRoutes = new Hono<Env>()
  .route("/", hsdsRoutes)
  .route("/", datasetRoutes)
  .route("/", dataRoutes)
  .route("/", embedRoutes);
