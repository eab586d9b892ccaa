import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { Env } from "./world.ts";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worth = /^(text\/|application\/(json|xml|geo\+json|ld\+json|problem\+json)|image\/svg)/;

/** Compresses what did not go through `answer`; files of the build are compressed beforehand. */
export const compress: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (c.get("answered")) return;
  const accepted = c.req.header("accept-encoding") ?? "";
  const type = c.res.headers.get("content-type") ?? "";
  if (!worth.test(type) || c.res.headers.has("content-encoding") || c.res.body === null || c.req.method === "HEAD")
    return;
  const encoding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
  c.res.headers.append("vary", "accept-encoding");
  if (!encoding) return;
  const body = Buffer.from(await c.res.arrayBuffer());
  if (body.length < 1024) {
    c.res = new Response(body, c.res);
    return;
  }
  const small =
    encoding === "br"
      ? await brotli(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : await zip(body, { level: 6 });
  c.res = new Response(small, c.res);
  c.res.headers.set("content-encoding", encoding);
  c.res.headers.set("content-length", String(small.length));
};
