import { plainDateInWords } from "#platform/dates/in-words.ts";
import { LinkButton } from "#ui/button.tsx";
import { HeadRow, Panel } from "#ui/layout.tsx";
import { OneButton } from "../form/one-button.tsx";
import { partnerPeopleDe as t } from "../texts/partner-people-de.ts";
import { partnerPath } from "./partner.ts";
import type { ShownPartner } from "./show-partner.view.ts";

interface Props {
  readonly shown: ShownPartner;
}

export const PeoplePanel = ({ shown: { partner, people, mayWork } }: Props) => (
  <Panel labelledby="menschen">
    <HeadRow>
      <h2 id="menschen">{t["network.partner-person.list"]}</h2>
      {mayWork && (
        <LinkButton icon="plus" href={`${partnerPath(partner)}/ansprechperson`}>
          {t["network.partner-person.add"]}
        </LinkButton>
      )}
    </HeadRow>
    {people.length === 0 && <p class="b-muted">{t["network.partner-person.none"]}</p>}
    {people.map(({ id, name, role, phone, email }) => (
      <div key={id} class="b-row b-row--between">
        <p>
          <b>{name}</b>
          {role !== null && `, ${role}`}
          <br />
          {[phone, email].filter(Boolean).join(" · ")}
        </p>
        {mayWork && (
          <OneButton
            action={`/arbeit/netzwerk/ansprechperson/${id}/gegangen`}
            fullLabel={t["network.partner-person.leave-of"]({ name })}
          >
            {t["network.partner-person.leave"]}
          </OneButton>
        )}
      </div>
    ))}
  </Panel>
);

export const ContactsPanel = ({ shown: { partner, contacts, mayWork, actorId } }: Props) => (
  <Panel labelledby="kontakte">
    <HeadRow>
      <h2 id="kontakte">{t["network.partner-contact.list"]}</h2>
      {mayWork && (
        <LinkButton icon="plus" href={`${partnerPath(partner)}/kontakt`}>
          {t["network.partner-contact.add"]}
        </LinkButton>
      )}
    </HeadRow>
    {contacts.length === 0 && <p class="b-muted">{t["network.partner-contact.none"]}</p>}
    {contacts.map(({ id, onDay, way, content, by, byId }) => (
      <div key={id} class="b-stack b-stack--s">
        <p>
          <b>{plainDateInWords(onDay, "de")}</b> · {t[`network.contact-way.${way}`]}
          {by !== null && ` · ${by}`}
        </p>
        <p class="b-measure">{content}</p>
        {byId === actorId && (
          <OneButton
            action={`/arbeit/netzwerk/kontakt/${id}/zuruecknehmen`}
            icon="undo"
            fullLabel={t["network.partner-contact.take-back-of"]({ day: plainDateInWords(onDay, "de") })}
          >
            {t["network.partner-contact.take-back"]}
          </OneButton>
        )}
      </div>
    ))}
  </Panel>
);

export const AgreementsPanel = ({ shown: { partner, agreements, mayWork, today } }: Props) => (
  <Panel labelledby="vereinbarungen">
    <HeadRow>
      <h2 id="vereinbarungen">{t["network.partner-agreement.list"]}</h2>
      {mayWork && (
        <LinkButton icon="plus" href={`${partnerPath(partner)}/vereinbarung`}>
          {t["network.partner-agreement.add"]}
        </LinkButton>
      )}
    </HeadRow>
    {agreements.length === 0 && <p class="b-muted">{t["network.partner-agreement.none"]}</p>}
    {agreements.map(({ id, content, since, until }) => (
      <div key={id} class="b-stack b-stack--s">
        <p class="b-measure">{content}</p>
        <p class="b-small b-muted">
          {t["network.partner-agreement.span"]({
            since: plainDateInWords(since, "de"),
            until: until === null ? null : plainDateInWords(until, "de"),
          })}
        </p>
        {mayWork && (until === null || until > today) && (
          <OneButton action={`/arbeit/netzwerk/vereinbarung/${id}/beenden`}>
            {t["network.partner-agreement.end"]}
          </OneButton>
        )}
      </div>
    ))}
  </Panel>
);
