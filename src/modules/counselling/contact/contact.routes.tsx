import { Hono } from "hono";
import { staffPage } from "#frame/staff-page.tsx";
import { perform } from "#platform/action/action.ts";
import { look } from "#platform/action/view.ts";
import { newId } from "#platform/database/ids.ts";
import { answer } from "#platform/web/answer.ts";
import { readForm, textOf } from "#platform/web/entered.ts";
import { doerOf, form } from "#platform/web/form.tsx";
import type { Env } from "#platform/web/world.ts";
import { contactDe as t } from "../texts/contact-de.ts";
import { addBriefContact } from "./add-contact.action.ts";
import { AddContactPage } from "./add-contact.page.tsx";
import { askForContact } from "./ask-contact.view.ts";
import { caseAddress } from "./contact-to-case.ts";
import { contactsAsCsv } from "./contacts-csv.ts";
import { correctContact } from "./correct-contact.action.ts";
import { CorrectContactPage } from "./correct-contact.page.tsx";
import { exportContacts } from "./export-contacts.view.ts";
import { enteredOf, initialContact } from "./initial-contact.ts";
import { ContactsPage } from "./list-contacts.page.tsx";
import { contactsPerPage, mostCounted, showContacts } from "./list-contacts.view.ts";
import { showContact } from "./show-contact.view.ts";
import { takeBackContact } from "./take-back.action.ts";

const list = new Hono<Env>()
  .get("/arbeit/kontakte", async (c) => {
    const { total, ...found } = await look(showContacts, doerOf(c), c.req.query());
    const counted = Math.min(total, mostCounted);
    return staffPage(c, {
      title: t["counselling.contact.list"],
      content: (
        <ContactsPage
          {...found}
          total={counted}
          isMore={total > mostCounted}
          pages={Math.ceil(counted / contactsPerPage)}
          takenBack={Number(c.req.query("zurueckgenommen")) || undefined}
        />
      ),
    });
  })
  .get("/arbeit/kontakte.csv", async (c) => {
    const contacts = await look(exportContacts, doerOf(c), c.req.query());
    c.header("content-disposition", 'attachment; filename="kurzvorsprachen.csv"');
    return answer(c, contactsAsCsv(contacts), { type: "text/csv", personal: true });
  });

const adding = form("/arbeit/kontakte/neu", {
  does: addBriefContact,
  shows: askForContact,
  page: (_, props) => <AddContactPage {...props} sentKey={textOf(props.entered, "sentKey") || newId()} />,
  initial: (asked) =>
    initialContact({ ...asked, template: asked.templates.find(({ id }) => id === asked.query.vorlage) }),
  afterwards: ({ id, before, contact, themes }) => {
    if (contact.result === "fall") return caseAddress({ ...contact, id }, themes);
    const next = new URLSearchParams({
      ...(id !== null && { gespeichert: id }),
      ...(id !== null && before && { schon: "ja" }),
      ...(contact.sessionId !== null && { termin: contact.sessionId }),
    });
    return next.size === 0 ? "/arbeit/kontakte/neu" : `/arbeit/kontakte/neu?${next}`;
  },
  answer: (c, content, status) =>
    staffPage(c, { title: t["counselling.contact.add"], islands: ["contact-keys"], content }, status),
});

const correcting = form("/arbeit/kontakte/:contactId{[0-9a-f-]{36}}", {
  does: correctContact,
  shows: showContact,
  page: (_, props) => <CorrectContactPage {...props} />,
  initial: ({ contact, chosen, wish }) => ({ ...enteredOf(contact, chosen), wish: wish ?? "" }),
  afterwards: ({ id }) => `/arbeit/kontakte/${id}?gespeichert=ja`,
  answer: (c, content, status) =>
    staffPage(c, { title: t["counselling.contact.one"], islands: ["contact-keys"], content }, status),
});

const takingBack = new Hono<Env>().post("/arbeit/kontakte/:contactId{[0-9a-f-]{36}}/zuruecknehmen", async (c) => {
  const entered = await readForm(c.req.raw);
  const { count } = await perform(takeBackContact, doerOf(c), c.req.param());
  const back = textOf(entered, "zurueck") === "neu" ? "/arbeit/kontakte/neu" : "/arbeit/kontakte";
  return c.redirect(`${back}?zurueckgenommen=${count}`, 303);
});

export const contactRoutes = new Hono<Env>()
  .route("/", list)
  .route("/", adding)
  .route("/", correcting)
  .route("/", takingBack);
