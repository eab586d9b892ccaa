import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { dateStaffRoutes } from "./date/date-staff.routes.tsx";
import { offerStaffRoutes } from "./offer/offer-staff.routes.tsx";
import { seriesStaffRoutes } from "./series/series-staff.routes.tsx";

/** The pages on which editors look after offers; the search that leads to them is the directory's. */
export const offersStaffRoutes = new Hono<Env>()
  .route("/arbeit/katalog/angebote", offerStaffRoutes)
  .route("/arbeit/katalog/angebote", seriesStaffRoutes)
  .route("/arbeit/katalog/angebote", dateStaffRoutes);
