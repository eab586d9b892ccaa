import type { Context } from "hono";
import type { VNode } from "preact";
import { staffPage } from "#frame/staff-page.tsx";
import { frameTexts } from "#frame/texts/texts.ts";
import type { Env } from "#platform/web/world.ts";

/** An id in an address; anything else is an unknown page. */
export const idPattern = "{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

/** Answers with a page of this title, which says so first when something is wrong. */
export const answerAs =
  (title: string) =>
  (c: Context<Env>, content: VNode, status: 200 | 403 | 409 | 422 | 429 = 200): Response | Promise<Response> =>
    staffPage(
      c,
      { title: status === 200 ? title : frameTexts["frame.error-title"]({ title }), islands: ["print"], content },
      status,
    );
