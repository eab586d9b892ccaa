import { Hono } from "hono";
import { RadioGroup } from "#ui/form/choices.tsx";
import { TextArea, TextField } from "#ui/form/text-field.tsx";
import { germanDate } from "../form/german-date.ts";
import { deedRoute } from "../form/deed-route.ts";
import { doneAt } from "../form/done-note.tsx";
import { workForm } from "../form/work-form.tsx";
import { networkDe } from "../texts/network-de.ts";
import { partnerPeopleDe as t } from "../texts/partner-people-de.ts";
import type { Env } from "#platform/web/world.ts";
import { addPartnerAgreement, endAgreement } from "./agreement.action.ts";
import { partnerPath } from "./partner.ts";
import { addPartnerContact, takeBackContact } from "./partner-contact.action.ts";
import { partnerTrail } from "./partner-crumbs.tsx";
import { contactWays } from "./partner-people.ts";
import { addPartnerPerson, leavePartner } from "./partner-people.action.ts";
import { showPartner, type ShownPartner } from "./show-partner.view.ts";

const one = "/arbeit/netzwerk/partner/:id";
const path = ({ partner }: ShownPartner) => partnerTrail(partner);
const back = ({ partnerId }: { readonly partnerId: string }) => doneAt(partnerPath({ id: partnerId }), "gespeichert");

const person = workForm(`${one}/ansprechperson`, {
  does: addPartnerPerson,
  shows: showPartner,
  title: t["network.partner-person.add"],
  path,
  fields: ({ field }) => (
    <>
      <TextField {...field("name")} label={t["network.partner-person.name"]} autocomplete="off" />
      <TextField
        {...field("funktion")}
        label={t["network.partner-person.role"]}
        hint={t["network.partner-person.role.hint"]}
        autocomplete="off"
      />
      <TextField
        {...field("telefon")}
        label={t["network.partner-person.phone"]}
        type="tel"
        width="phone"
        autocomplete="off"
      />
      <TextField {...field("email")} label={t["network.partner-person.email"]} type="email" autocomplete="off" />
    </>
  ),
  afterwards: back,
});

const contact = workForm(`${one}/kontakt`, {
  does: addPartnerContact,
  shows: showPartner,
  title: t["network.partner-contact.add"],
  path,
  initial: (_, c) => ({ tag: germanDate(c.var.world.clock.today()), weg: "telefon" }),
  fields: ({ field }) => (
    <>
      <TextField
        {...field("tag")}
        label={t["network.partner-contact.day"]}
        hint={networkDe["network.date.hint"]}
        width="phone"
        autocomplete="off"
      />
      <RadioGroup
        {...field("weg")}
        label={t["network.partner-contact.way"]}
        layout="picks"
        options={contactWays.map((way) => ({ value: way, label: t[`network.contact-way.${way}`] }))}
      />
      <TextArea
        {...field("worum")}
        label={t["network.partner-contact.content"]}
        hint={t["network.partner-contact.content.hint"]}
        maxlength={2000}
      />
    </>
  ),
  afterwards: back,
});

const agreement = workForm(`${one}/vereinbarung`, {
  does: addPartnerAgreement,
  shows: showPartner,
  title: t["network.partner-agreement.add"],
  path,
  initial: (_, c) => ({ seit: germanDate(c.var.world.clock.today()) }),
  fields: ({ field }) => (
    <>
      <TextArea {...field("worum")} label={t["network.partner-agreement.content"]} maxlength={1000} />
      <TextField
        {...field("seit")}
        label={t["network.partner-agreement.since"]}
        hint={networkDe["network.date.hint"]}
        width="phone"
        autocomplete="off"
      />
      <TextField {...field("bis")} label={t["network.partner-agreement.until"]} width="phone" autocomplete="off" />
    </>
  ),
  afterwards: back,
});

export const partnerPeopleRoutes = new Hono<Env>()
  .route("/", person)
  .route("/", contact)
  .route("/", agreement)
  .route("/", deedRoute("/arbeit/netzwerk/ansprechperson/:personId/gegangen", leavePartner, back))
  .route("/", deedRoute("/arbeit/netzwerk/kontakt/:contactId/zuruecknehmen", takeBackContact, back))
  .route("/", deedRoute("/arbeit/netzwerk/vereinbarung/:agreementId/beenden", endAgreement, back));
