import type { MiddlewareHandler } from "hono";
import { Refusal } from "../refusal/refusal.ts";

/** No entry has a NUL in its address, and the database cannot even ask for one. */
export const realPaths: MiddlewareHandler = (c, next) => {
  if (c.req.path.includes("\u0000")) throw new Refusal("platform.unknown", 404);
  return next();
};
