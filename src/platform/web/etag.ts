import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";

/** Answers 304 when the visitor has exactly this page already. Only for answers that say nothing about a person. */
export const etag: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.method !== "GET" || c.res.status !== 200 || c.res.headers.has("etag") || c.res.body === null) return;
  const body = Buffer.from(await c.res.arrayBuffer());
  const tag = `W/"${createHash("sha1").update(body).digest("base64url")}"`;
  const known = (c.req.header("if-none-match") ?? "").split(",").map((each) => each.trim());
  c.res = known.includes(tag) ? new Response(null, { status: 304, headers: c.res.headers }) : new Response(body, c.res);
  c.res.headers.set("etag", tag);
};
