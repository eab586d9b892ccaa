import { Hono } from "hono";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { answer } from "#platform/web/answer.ts";
import { readForm } from "#platform/web/entered.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { scriptFor } from "#ui/assets.ts";
import { renderPage } from "#ui/page.tsx";
import { addBriefContact } from "../contact/add-contact.action.ts";
import { askForOutreach } from "./ask-outreach.view.ts";
import { OutreachPage } from "./outreach.page.tsx";

const page = "/arbeit/kontakte/unterwegs";

export const outreachRoutes = new Hono<Env>()
  .get(page, async (c) => {
    const choices = await look(askForOutreach, doerOf(c), {});
    return answer(c, renderPage(<OutreachPage choices={choices} />), { type: "text/html", personal: true });
  })
  // The worker may answer for this one page and nothing else of the workspace.
  .get(`${page}/dienst.js`, async (c) => {
    await look(askForOutreach, doerOf(c), {});
    return c.body(`importScripts(${JSON.stringify(scriptFor("outreach-worker"))});\n`, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "service-worker-allowed": page,
    });
  })
  .post(page, async (c) => {
    const { id, before } = await perform(addBriefContact, doerOf(c), await readForm(c.req.raw));
    return answer(c, JSON.stringify({ id, before }), { type: "application/json", personal: true });
  });
