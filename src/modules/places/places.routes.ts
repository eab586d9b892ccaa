import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { organisationStaffRoutes } from "./organisation/organisation-staff.routes.tsx";
import { placeStaffRoutes } from "./place/place-staff.routes.tsx";

export const placesStaffRoutes = new Hono<Env>()
  .route("/arbeit/katalog/orte", placeStaffRoutes)
  .route("/arbeit/katalog/traeger", organisationStaffRoutes);
