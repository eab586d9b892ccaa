import { Hono } from "hono";
import { as } from "#platform/action/context.store.ts";
import { anonymous } from "#platform/policy/actor.ts";
import { findLink } from "#platform/tokens/links.store.ts";
import type { Env } from "#platform/web/world.ts";
import { confirmPurpose } from "../freshness/reminder/reminder.ts";
import { confirmPurpose as newsletterConfirm, subscriberPurpose } from "../newsletter/newsletter.ts";
import { linkGone } from "./link-answer.tsx";

const pathsByPurpose: Readonly<Record<string, string>> = {
  [confirmPurpose]: "/bestaetigen",
  [newsletterConfirm]: "/rundbrief/bestaetigen",
  [subscriberPurpose]: "/rundbrief/aendern",
};

/** One short address for links of every kind, for where only one can be printed; it leads to the page of its purpose. */
export const linkRoutes = new Hono<Env>().get("/l/:token", async (c) => {
  const token = c.req.param("token");
  const link = await as(c.var.world.public, anonymous, (tx) => findLink(tx, token));
  const path = link && pathsByPurpose[link.purpose];
  return path === undefined ? linkGone(c) : c.redirect(`${path}/${encodeURIComponent(token)}`, 302);
});
