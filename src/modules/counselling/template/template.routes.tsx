import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { templateDe as t } from "../texts/template-de.ts";
import { addContactTemplate } from "./add-template.action.ts";
import { showTemplates } from "./list-templates.view.ts";
import { removeContactTemplate } from "./remove-template.action.ts";
import { TemplatesPage } from "./templates.page.tsx";

export const templateRoutes = new Hono<Env>()
  .route(
    "/",
    form("/arbeit/kontakte/vorlagen", {
      does: addContactTemplate,
      shows: showTemplates,
      page: (_, props) => <TemplatesPage {...props} />,
      initial: () => ({ channel: "telefon" }),
      afterwards: () => "/arbeit/kontakte/vorlagen",
      answer: (c, content, status) => staffPage(c, { title: t["counselling.template.list"], content }, status),
    }),
  )
  .post("/arbeit/kontakte/vorlagen/:templateId{[0-9a-f-]{36}}/entfernen", async (c) => {
    await perform(removeContactTemplate, doerOf(c), c.req.param());
    return c.redirect("/arbeit/kontakte/vorlagen", 303);
  });
