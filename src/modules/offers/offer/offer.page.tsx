import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import { frameTexts } from "#frame/texts/texts.ts";
import { homeCrumb, offersCrumb } from "#frame/crumbs.ts";
import { dateInWords, nearDayInWords, plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { Freshness } from "#ui/feedback/freshness.tsx";
import { Note, State } from "#ui/feedback/note.tsx";
import { Breadcrumb } from "#ui/frame/breadcrumb.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { FactsList } from "#ui/list/facts-list.tsx";
import { words } from "#ui/texts/texts.ts";
import { QrCode, type QrDrawing } from "#ui/pictures/qr.tsx";
import type { CalendarAddress } from "../calendar/calendar-address.ts";
import { CalendarWay } from "../calendar/calendar-way.tsx";
import { offersTexts as t } from "../texts/texts.ts";
import { offerFacts } from "./offer-facts.tsx";
import { telOf } from "./offer-in-words.ts";
import { OfferDates } from "./offer-dates.tsx";
import type { OfferDate, PublicOffer } from "./public-offer.store.ts";

export interface OfferPageProps {
  readonly offer: PublicOffer;
  readonly next: readonly OfferDate[];
  readonly hasMore: boolean;
  readonly past: readonly OfferDate[];
  readonly rules: readonly SeriesRule[];
  readonly today: LocalDate;
  readonly address: string;
  readonly phone: string | null;
  readonly central: { readonly number: string; readonly href: string };
  readonly qr: QrDrawing;
  readonly calendar: CalendarAddress;
}

export function OfferPage(props: OfferPageProps) {
  const { offer, next, rules, today } = props;
  const upcoming = next.find(({ status }) => status !== "cancelled");
  return (
    <>
      <Breadcrumb words={words} path={[homeCrumb(), offersCrumb()]} here={<German>{offer.title}</German>} />
      <div class="b-split">
        <div class="b-stack">
          <Head offer={offer} over={next.length === 0 && offer.status === "beendet"} />
          {offer.summary && (
            <p class="b-lead b-measure" {...german()}>
              {offer.summary}
            </p>
          )}
          {offer.description && (
            <p class="b-measure b-prewrap" {...german()}>
              {offer.description}
            </p>
          )}
          <FactsList
            rows={offerFacts(offer, {
              whenInWords: rules.map((rule) => seriesInWords(rule, today)),
              next: upcoming && nextInWords(upcoming.day, today),
            })}
          />
          <OfferDates {...props} />
          <Freshness
            text={freshnessOf(offer)}
            report={{ label: t["offers.detail.report"], href: `/meldung?angebot=${offer.slug}` }}
          />
          {offer.sourceUrl && (
            <p class="b-small">
              <a href={offer.sourceUrl} rel="noopener nofollow">
                {t["offers.detail.source"]({ date: offer.sourceDate ?? "" })}
              </a>
            </p>
          )}
        </div>
        <Aside {...props} />
      </div>
    </>
  );
}

function Head({ offer, over }: { readonly offer: PublicOffer; readonly over: boolean }) {
  return (
    <div class="b-stack b-stack--s">
      <p class="b-muted">
        <German>{offer.themes.map(({ name }) => name).join(" · ")}</German>
        {offer.themes.length > 0 && offer.minAge !== null && " · "}
        {offer.minAge !== null && t["offers.detail.age"]({ age: offer.minAge })}
      </p>
      <h1 {...german()}>{offer.title}</h1>
      {offer.example && (
        <p>
          <State>{t["offers.example"]}</State>
        </p>
      )}
      {over && <Note tone="wait">{t["offers.detail.over"]}</Note>}
      {offer.status === "pausiert" && <Note tone="wait">{t["offers.detail.paused"]}</Note>}
    </div>
  );
}

function Aside({ offer, next, phone, central, address, qr, calendar }: OfferPageProps) {
  const mail = offer.contactEmail ?? offer.placeEmail;
  return (
    <aside class="b-stack">
      <PhoneBlock
        heading={t["offers.detail.phone.title"]}
        phone={phone === null ? central : { number: phone, href: telOf(phone) }}
      >
        {phone === null && <p>{t["offers.detail.phone.central"]}</p>}
        {phone !== null && offer.place && <p {...german()}>{offer.place}</p>}
        {offer.contactNote && <p {...german()}>{offer.contactNote}</p>}
        {mail && (
          <p>
            {frameTexts["frame.email"]} <a href={`mailto:${mail}`}>{mail}</a>
          </p>
        )}
      </PhoneBlock>
      <Actions>
        <LinkButton look="primary" icon="bookmark" href={`/merkliste?angebot=${offer.slug}`}>
          {t["offers.detail.keep"]}
        </LinkButton>
        <Button look="secondary" icon="printer" prints>
          {t["offers.detail.print"]}
        </Button>
        <LinkButton
          icon="mail"
          href={`mailto:?subject=${encodeURIComponent(t["offers.detail.share.subject"]({ title: offer.title }))}&body=${encodeURIComponent(address)}`}
        >
          {t["offers.detail.share"]}
        </LinkButton>
      </Actions>
      {next.length > 0 && offer.status === "aktiv" && <CalendarWay address={calendar} what={offer.title} />}
      <QrCode qr={qr} label={`${t["offers.detail.qr"]}: ${address}`} caption={t["offers.detail.qr.text"]} />
    </aside>
  );
}

function nextInWords(day: LocalDate, today: LocalDate): string {
  const near = nearDayInWords(day, today);
  return t["offers.detail.next"]({ date: near ? `${near}, ${plainDateInWords(day)}` : dateInWords(day) });
}

function freshnessOf({ confirmedOn, confirmedBy }: PublicOffer): string {
  if (confirmedOn === null) return t["offers.detail.unconfirmed"];
  return t["offers.detail.confirmed"]({ date: plainDateInWords(confirmedOn), by: confirmedBy ?? "" });
}
