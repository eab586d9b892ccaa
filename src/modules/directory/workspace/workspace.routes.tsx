import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { isId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { say } from "#platform/texts/say.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { DayPart, FindPart } from "#platform/web/module.ts";
import type { Env } from "#platform/web/world.ts";
import { Gallery, galleryIslands } from "#ui/gallery/gallery.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";
import { cataloguePath, editorPath } from "./catalogue-entry.ts";
import { CataloguePage } from "./catalogue.page.tsx";
import { entriesPerPage } from "./catalogue.store.ts";
import { DuePanel, EditorsDay } from "./day.page.tsx";
import { detailInWords } from "./entry-in-words.ts";
import { showCatalogue } from "./list-catalogue.view.ts";
import { showOutbox } from "./list-mails.view.ts";
import { OutboxPage, outboxPath } from "./outbox.page.tsx";
import { sendMailAgain } from "./send-mail-again.action.ts";
import { showDay, showGallery } from "./show-day.view.ts";

const mostHits = 20;

/** What waits for an editor. */
export const editorsDay: DayPart = {
  view: "directory.workspace.show",
  show: async (c) => {
    const { changes, due, ...day } = await look(showDay, doerOf(c), {});
    const { sentences } = c.var.world;
    const inWords = changes.map((change) => ({ ...change, deed: say(sentences, change.deed) }));
    return { main: <EditorsDay {...day} changes={inWords} />, aside: <DuePanel due={due} /> };
  },
};

/** The catalogue by words. */
export const catalogueFinds: FindPart = {
  view: "directory.catalogue.list",
  heading: t["directory.catalogue.title"],
  find: async (doer, q) => {
    const { list } = await look(showCatalogue, doer, { q });
    return list.entries.slice(0, mostHits).map((entry) => ({
      title: entry.title,
      href: editorPath(entry),
      detail: detailInWords(entry),
    }));
  },
};

/** The desk of the editors: the whole catalogue, the outbox. */
export const workspaceRoutes = new Hono<Env>()
  .get(cataloguePath, async (c) => {
    const found = await look(showCatalogue, doerOf(c), c.req.query());
    return staffPage(c, {
      title: t["directory.catalogue.title"],
      content: <CataloguePage {...found} perPage={entriesPerPage} />,
    });
  })
  .get("/arbeit/bausteine", async (c) => {
    await look(showGallery, doerOf(c), {});
    return staffPage(c, {
      title: t["directory.workspace.gallery"],
      islands: galleryIslands,
      content: <Gallery words={uiTexts("de")} />,
    });
  })
  .get(outboxPath, async (c) => {
    const outbox = await look(showOutbox, doerOf(c), c.req.query());
    const sends = c.var.world.environment.SMTP_URL !== undefined;
    return staffPage(c, {
      title: t["directory.mail.title"],
      content: <OutboxPage {...outbox} sends={sends} sentAgain={c.req.query("gespeichert") !== undefined} />,
    });
  })
  .post(`${outboxPath}/:id/noch-einmal`, async (c) => {
    const id = c.req.param("id");
    if (!isId(id)) throw new Refusal("platform.unknown", 404);
    await perform(sendMailAgain, doerOf(c), { id });
    return c.redirect(`${outboxPath}?gespeichert=1`, 303);
  });
