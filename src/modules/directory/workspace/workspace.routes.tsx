import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { isId } from "#platform/database/ids.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { say } from "#platform/texts/say.ts";
import { doerOf } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { Gallery, galleryIslands } from "#ui/gallery/gallery.tsx";
import { uiTexts } from "#ui/texts/texts.ts";
import { workspaceDe as t } from "../texts/workspace-de.ts";
import { cataloguePath } from "./catalogue-entry.ts";
import { CataloguePage } from "./catalogue.page.tsx";
import { entriesPerPage } from "./catalogue.store.ts";
import { DayPage } from "./day.page.tsx";
import { showCatalogue } from "./list-catalogue.view.ts";
import { showOutbox } from "./list-mails.view.ts";
import { OutboxPage, outboxPath } from "./outbox.page.tsx";
import { sendMailAgain } from "./send-mail-again.action.ts";
import { showDay, showGallery } from "./show-day.view.ts";

/** The desk of the editors: what waits, the whole catalogue, the outbox. */
export const workspaceRoutes = new Hono<Env>()
  .get("/arbeit", async (c) => {
    const { changes, ...day } = await look(showDay, doerOf(c), {});
    const { sentences } = c.var.world;
    const inWords = changes.map((change) => ({ ...change, deed: say(sentences, change.deed) }));
    const confirmed = c.req.query("gespeichert") === "bestaetigt";
    return staffPage(c, {
      title: t["directory.workspace.show"],
      content: <DayPage {...day} name={c.var.actor.name} changes={inWords} confirmed={confirmed} />,
    });
  })
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
