import type { Context } from "hono";
import { data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import type { Page } from "./page.ts";
import { mostInPage, mostWhole } from "./parameters.ts";

/** Reads one page of a list; refuses what it does not understand. */
export type ListPage = (c: Context<Env>, parameters: URLSearchParams) => Page<object> | Promise<Page<object>>;

/** The page that was asked for, or with `format=ndjson` all results, one a line, while they are read. */
export async function answerList(c: Context<Env>, list: ListPage): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  if (parameters.get("format") !== "ndjson") return data(c, await list(c, parameters));
  parameters.set("per_page", String(parameters.get("full") === "true" ? mostWhole : mostInPage));
  const pageNumber = (number: number) => {
    const one = new URLSearchParams(parameters);
    one.set("page", String(number));
    return list(c, one);
  };
  // What is refused is refused before the first line is sent.
  const first = await pageNumber(1);
  return c.body(linesOf(first, pageNumber), 200, { "content-type": "application/x-ndjson; charset=utf-8" });
}

/** A page is read only when the program has taken the one before: memory holds one at a time. */
function linesOf(first: Page<object>, pageNumber: (number: number) => Page<object> | Promise<Page<object>>) {
  const encoder = new TextEncoder();
  let next: Page<object> | undefined = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!next) return controller.close();
      controller.enqueue(encoder.encode(next.contents.map((each) => `${JSON.stringify(each)}\n`).join("")));
      next = next.last_page ? undefined : await pageNumber(next.page_number + 1);
    },
  });
}
