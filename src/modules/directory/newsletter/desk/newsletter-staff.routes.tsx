import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { newsletterDeskDe as t } from "../../texts/newsletter-desk-de.ts";
import { endNewsletterFor } from "./end-for.action.ts";
import { newsletterDeskPath } from "./newsletter-desk-path.ts";
import { NewsletterDeskPage } from "./newsletter-desk.page.tsx";
import { showNewsletter } from "./show-newsletter.view.ts";

/** The newsletter on paper, and how many read it. */
export const newsletterStaffRoutes = new Hono<Env>().route(
  "/",
  form(newsletterDeskPath, {
    does: endNewsletterFor,
    shows: showNewsletter,
    page: (c, props) => (
      <NewsletterDeskPage
        {...props}
        phone={c.var.world.city.centralPhone.display}
        ended={c.req.query("gespeichert") === "beendet"}
      />
    ),
    afterwards: () => `${newsletterDeskPath}?gespeichert=beendet`,
    answer: (c, content, status) =>
      staffPage(c, { title: t["directory.newsletter.show"], islands: ["print"], content }, status),
  }),
);
