import { Hono } from "hono";
import type { Env } from "#platform/web/world.ts";
import { freshnessStaffRoutes } from "./freshness/freshness-staff.routes.tsx";
import { newsletterStaffRoutes } from "./newsletter/desk/newsletter-staff.routes.tsx";

/** The desk of what goes out by mail: questions to houses, and the newsletter. */
export const byMailRoutes = new Hono<Env>().route("/", freshnessStaffRoutes).route("/", newsletterStaffRoutes);
