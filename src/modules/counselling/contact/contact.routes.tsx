import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { look } from "#platform/action/view.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import { addBriefContact } from "./add-contact.action.ts";
import { AddContactPage } from "./add-contact.page.tsx";
import { askForContact } from "./ask-contact.view.ts";
import { ContactsPage } from "./list-contacts.page.tsx";
import { contactsPerPage, showContacts } from "./list-contacts.view.ts";

export const contactRoutes = new Hono<Env>()
  .get("/arbeit/kontakte", async (c) => {
    const found = await look(showContacts, doerOf(c), c.req.query());
    const pages = Math.ceil(found.total / contactsPerPage);
    const saved = c.req.query("gespeichert") === "ja";
    return staffPage(c, {
      title: t["counselling.contact.list"],
      content: <ContactsPage {...found} pages={pages} saved={saved} />,
    });
  })
  .route(
    "/",
    form("/arbeit/kontakte/neu", {
      does: addBriefContact,
      shows: askForContact,
      page: (_, props) => <AddContactPage {...props} />,
      initial: ({ own }) => ({ channel: "telefon", stadtbezirk: own[0] ?? "" }),
      afterwards: () => "/arbeit/kontakte?gespeichert=ja",
      answer: (c, content, status) => staffPage(c, { title: t["counselling.contact.add"], content }, status),
    }),
  );
