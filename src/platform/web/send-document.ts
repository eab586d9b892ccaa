import type { Context } from "hono";
import { documentTag, keptDocument, makeDocument, type DocumentOrder } from "../documents/make-document.ts";
import { takeTurn } from "../limits/limits.store.ts";
import { addressOf } from "./visitor.ts";
import type { Env } from "./world.ts";

/** Making a paper costs a hundred times a page; whoever only fetches one again takes no turn. */
const perVisitor = { name: "paper", allowed: 40, seconds: 600 };

interface Sent {
  readonly fileName: string;
  /** Of one visitor: never kept by anybody on the way. */
  readonly personal?: boolean;
}

/** Sends a paper as PDF; a browser that has it already gets "still the same" before anything is made. */
export async function sendDocument(
  c: Context<Env>,
  order: DocumentOrder,
  { fileName, personal = false }: Sent,
): Promise<Response> {
  const { public: db, environment } = c.var.world;
  const tag = documentTag(order);
  const known = {
    etag: `"${tag}"`,
    "cache-control": personal ? "private, no-cache" : "no-cache",
    "x-robots-tag": "noindex",
  };
  if ((c.req.header("if-none-match") ?? "").includes(tag)) return c.body(null, 304, known);
  let pdf = keptDocument(tag);
  if (pdf === undefined) {
    await takeTurn(db, perVisitor, addressOf(c, environment.TRUST_PROXY));
    pdf = await makeDocument(order);
  }
  return c.body(pdf, 200, {
    ...known,
    "content-type": "application/pdf",
    "content-language": order.data.lang,
    "content-disposition": `inline; filename="${fileName}"`,
  });
}
