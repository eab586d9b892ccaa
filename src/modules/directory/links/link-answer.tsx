import type { Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { Refusal } from "#platform/refusal/refusal.ts";
import type { Env } from "#platform/web/world.ts";
import { partnerTexts as t } from "../texts/partner.ts";
import { LinkGonePage } from "./link-gone.page.tsx";

/** Does what a link is for; one that does not hold gets the page with ways on, always the same. */
export async function withLink(c: Context<Env>, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return linkGone(c);
    throw refusal;
  }
}

export const linkGone = (c: Context<Env>): Response =>
  publicPage(
    c,
    {
      title: t["directory.link.gone"],
      unlisted: true,
      personal: true,
      content: <LinkGonePage phone={centralPhone(c.var.world)} />,
    },
    404,
  );
