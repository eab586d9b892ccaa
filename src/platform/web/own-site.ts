import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { Refusal } from "../refusal/refusal.ts";

/**
 * Forms are taken from our own pages only. Behind a proxy that ends TLS the request says http and perhaps another host,
 * while the browser says what it sees: the public address.
 */
export function ownSiteOnly(baseUrl: string): MiddlewareHandler {
  const own = new URL(baseUrl).origin;
  return csrf({ origin: (origin, c) => origin === own || origin === new URL(c.req.url).origin });
}

/** No entry has a NUL in its address, and the database cannot even ask for one. */
export const realPaths: MiddlewareHandler = (c, next) => {
  if (c.req.path.includes("\u0000")) throw new Refusal("platform.unknown", 404);
  return next();
};
