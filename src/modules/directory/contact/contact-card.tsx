import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { frameTexts } from "#frame/texts/texts.ts";
import { telOf } from "#modules/offers/index.ts";
import type { PublicPlace } from "#modules/places/index.ts";
import { State } from "#ui/feedback/note.tsx";
import { Call, type Phone } from "#ui/frame/phone.tsx";
import { contactTexts as t } from "../texts/contact.ts";
import { addressOf } from "../places/place-in-words.ts";

interface Props {
  readonly contact: PublicPlace;
  readonly area: "pflege" | "mitmachen";
  /** Helps where the contact has no number. */
  readonly central: Phone;
}

/** A contact: its number first, then where and when. */
export function ContactCard({ contact, area, central }: Props) {
  const { name, slug, phone, email, website, summary, traeger, openingText, stadtbezirk, example } = contact;
  return (
    <section class="b-panel b-stack b-stack--s">
      <h3 class="b-h3">
        <a href={`/orte/${slug}`} {...german()}>
          {name}
        </a>{" "}
        {example && <State>{t["directory.contact.example"]}</State>}
      </h3>
      {phone === null ? (
        <p>
          {t[`directory.${area}.no-phone`]} <Number phone={central} />
        </p>
      ) : (
        <p>
          <Call phone={{ number: phone, href: telOf(phone) }} />
        </p>
      )}
      {summary && <p {...german()}>{summary}</p>}
      {openingText && <p class="b-small">{t["directory.contact.open"]({ hours: openingText })}</p>}
      {email && (
        <p class="b-small">
          {frameTexts["frame.email"]} <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {website && /^https?:/.test(website) && (
        <p class="b-small">
          <a href={website} rel="noopener">
            {t["directory.contact.website"]}
            <span class="kern-sr-only">: {name}</span>
          </a>
        </p>
      )}
      <p class="b-small b-muted">
        {stadtbezirk === null && `${t["directory.contact.whole-city"]} · `}
        <German>{[addressOf(contact), stadtbezirk, traeger].filter(Boolean).join(" · ")}</German>
      </p>
    </section>
  );
}

const Number = ({ phone }: { readonly phone: Phone }) => (
  <a class="b-num" href={phone.href}>
    {phone.number}
  </a>
);
