import { homeCrumb } from "#frame/crumbs.ts";
import { OfferDays, telOf, type DateRow } from "#modules/offers/index.ts";
import type { CityMap, Office, PublicPlace } from "#modules/places/index.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { LinkButton } from "#ui/button.tsx";
import { Note } from "#ui/feedback/note.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import type { Phone } from "#ui/frame/phone.tsx";
import { Panel, Split } from "#ui/layout.tsx";
import { Filters } from "#ui/list/filters.tsx";
import { words } from "#ui/texts/texts.ts";
import { contactTexts as t } from "../texts/contact.ts";
import { ContactCard } from "./contact-card.tsx";
import type { Need } from "./contact.ts";
import type { ContactFilter, IgnoredValue } from "./contact-filter.ts";

export type ContactArea = "pflege" | "mitmachen";

export interface ContactsPageProps {
  readonly area: ContactArea;
  readonly needs: readonly Need[];
  readonly filter: ContactFilter;
  readonly ignored: readonly IgnoredValue[];
  readonly contacts: readonly PublicPlace[];
  readonly dates: readonly DateRow[];
  /** The theme under which the list of offers goes on. */
  readonly theme: string;
  readonly office: Office | undefined;
  readonly officeWord: string;
  readonly map: CityMap;
  readonly phone: Phone;
  readonly state: string;
  readonly today: LocalDate;
}

/** Who helps: the number first, then contacts, then dates, then what is not here yet. */
export function ContactsPage(props: ContactsPageProps) {
  const { area, ignored } = props;
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb()]} here={t[`directory.${area}.here`]} />
      <h1>{t[`directory.${area}.title`]}</h1>
      <p class="b-lead b-measure">{t[`directory.${area}.lead`]}</p>
      <Choice {...props} />
      {ignored.length > 0 && (
        <Note tone="wait">
          {ignored.map((each) => (
            <p key={each.name}>{t["directory.contact.ignored"](each)}</p>
          ))}
        </Note>
      )}
      <Split aside={<Aside {...props} />}>
        <Contacts {...props} />
        <Dates {...props} />
        <Today {...props} />
      </Split>
    </>
  );
}

function Choice({ area, needs, filter, map }: ContactsPageProps) {
  return (
    <Filters
      words={words}
      action={`/${area}#ergebnisse`}
      label={t["directory.contact.filter"]}
      first={
        <SelectField
          name="bedarf"
          label={t[`directory.${area}.need`]}
          empty={t[`directory.${area}.need.all`]}
          options={needs.map((need) => ({ value: need, label: needInWords(area, need) }))}
          value={filter.bedarf}
        />
      }
      more={[
        <SelectField
          key="stadtbezirk"
          name="stadtbezirk"
          label={t["directory.contact.stadtbezirk"]}
          empty={t["directory.contact.stadtbezirk.all"]}
          options={map.stadtbezirke.map(({ name }) => ({ value: name, label: name }))}
          value={filter.stadtbezirk?.name}
        />,
      ]}
      open={filter.stadtbezirk !== undefined}
    />
  );
}

/** The same need reads differently to those who seek help and to those who give it. */
function needInWords(area: ContactArea, need: Need): string {
  if (need === "begleitung") return t[`directory.${area}.need.begleitung`];
  return t[`directory.need.${need}`];
}

function Contacts({ area, contacts, filter, phone }: ContactsPageProps) {
  return (
    <section class="b-stack b-stack--m" aria-labelledby="ergebnisse">
      <h2 id="ergebnisse">{t[`directory.${area}.contacts`]}</h2>
      {contacts.length === 0 ? (
        <Note>
          <p>{t["directory.contact.none"]}</p>
          {filter.stadtbezirk && (
            <p>
              <a href={`/${area}${filter.bedarf ? `?bedarf=${filter.bedarf}` : ""}`}>
                {t["directory.contact.everywhere"]}
              </a>
            </p>
          )}
        </Note>
      ) : (
        <div class="b-cards">
          {contacts.map((contact) => (
            <ContactCard key={contact.id} contact={contact} area={area} central={phone} />
          ))}
        </div>
      )}
    </section>
  );
}

function Dates({ area, dates, theme, filter, today }: ContactsPageProps) {
  const where = filter.stadtbezirk ? `&stadtbezirk=${encodeURIComponent(filter.stadtbezirk.name)}` : "";
  if (dates.length === 0) return null;
  return (
    <section class="b-stack b-stack--m" aria-labelledby="termine">
      <h2 id="termine">{t[`directory.${area}.dates`]}</h2>
      <OfferDays rows={dates} today={today} level={3} />
      <p>
        <LinkButton href={`/angebote?kategorie=${theme}${where}`}>{t[`directory.${area}.dates.all`]}</LinkButton>
      </p>
    </section>
  );
}

/** What is not here yet, and what one can do instead today. */
const Today = ({ area, state }: ContactsPageProps) => (
  <Panel look="soft" labelledby="noch-nicht">
    <h2 id="noch-nicht">{t["directory.contact.not-yet"]}</h2>
    <p>{t[`directory.${area}.not-yet`]}</p>
    <p>{t[`directory.${area}.instead`]}</p>
    {area === "pflege" && state === "NW" && (
      <p>
        {t["directory.pflege.state-finder"]}{" "}
        <a href="https://www.heimfinder.nrw.de">{t["directory.pflege.state-finder.name"]}</a>
      </p>
    )}
  </Panel>
);

function Aside({ area, office, officeWord, phone }: ContactsPageProps) {
  return (
    <PhoneBlock
      heading={t[`directory.${area}.phone.title`]}
      phone={office?.phone ? { number: office.phone, href: telOf(office.phone) } : phone}
    >
      <p>
        {office?.phone
          ? t["directory.contact.phone.office"]({ office: office.name })
          : t["directory.contact.phone.text"]({ office: officeWord })}
      </p>
      <p>
        <a href="/beratung">{t["directory.contact.find-office"]({ office: officeWord })}</a>
      </p>
    </PhoneBlock>
  );
}
