import { hash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Env } from "./world.ts";

/** Below this, compressing costs more than it saves. */
const worthwhile = 1024;

/**
 * A cheap level each, in place: the page is made anew for each request, and handing 40 kB to another thread and back
 * costs more than compressing them (brotli 1: 0.15 ms and 7.6 kB; brotli 4: 0.37 ms and 6.6 kB; zstd 3: 0.23 ms and 7.0 kB).
 */
const encoders = {
  br: (body: Buffer) =>
    brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => gzipSync(body, { level: 1 }),
} as const;
type Encoding = keyof typeof encoders;

export interface Answer {
  readonly type:
    | "text/html"
    | "application/json"
    | "application/ld+json"
    | "text/csv"
    | "text/calendar"
    | "application/xml"
    | "text/plain";
  readonly status?: ContentfulStatusCode;
  /** Pages about a person are never kept, nor compared with what was kept. */
  readonly personal?: boolean;
  /** Open data: programs of other sites may read it. */
  readonly open?: boolean;
}

/**
 * Sends a text: compressed as the browser likes best, with a tag that lets it ask "still the same?".
 * It sets everything before the response is made; changing headers afterwards would cost as much as the page.
 */
export function answer(
  c: Context<Env>,
  text: string,
  { type, status = 200, personal = false, open = false }: Answer,
): Response {
  c.set("answered", true);
  const encoding = bestOf(c.req.header("accept-encoding") ?? "");
  const plain = Buffer.from(text);
  const compressed = encoding && plain.length >= worthwhile ? encoding : undefined;
  const body = new Uint8Array(compressed ? encoders[compressed](plain) : plain);
  const headers: Record<string, string> = { "content-type": `${type}; charset=utf-8`, vary: "accept, accept-encoding" };
  if (compressed) headers["content-encoding"] = compressed;
  if (open) headers["access-control-allow-origin"] = "*";
  if (personal) headers["cache-control"] = "no-store";
  else if (c.req.method === "GET" && status === 200) {
    headers["etag"] = `W/"${hash("sha1", body, "base64url")}"`;
    headers["cache-control"] = "no-cache";
    c.get("keep")?.({ body, headers });
  }
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (headers["etag"] && keptTags(c).includes(headers["etag"])) return c.body(null, 304);
  return c.body(body, status);
}

/** Sends a value as JSON; open data may be read by programs of other sites. */
export function data(c: Context<Env>, value: unknown): Response {
  return answer(c, JSON.stringify(value), { type: "application/json", open: true });
}

/** Whether a program asks, not a person: it says so in `accept`. */
export function wantsData(c: Context): boolean {
  const accept = c.req.header("accept") ?? "";
  return accept.includes("application/json") && !accept.includes("text/html");
}

const keptTags = (c: Context): string[] => (c.req.header("if-none-match") ?? "").split(",").map((each) => each.trim());

export function bestOf(accepted: string): Encoding | undefined {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}
