import { German } from "#frame/german.tsx";
import { CalendarWay, telOf } from "#modules/offers/index.ts";
import type { Office } from "#modules/places/index.ts";
import { Actions, Button, LinkButton } from "#ui/button.tsx";
import { PhoneBlock } from "#ui/frame/phone-block.tsx";
import { StreetMap } from "#ui/map/street-map.tsx";
import { QrCode } from "#ui/pictures/qr.tsx";
import { placesTexts as t } from "../texts/places.ts";
import { waysTexts as ways } from "../texts/ways.ts";
import { MailLink } from "./mail-link.tsx";
import type { PlacePageProps } from "./place.page.tsx";
import { streetPoints, streetWords } from "./place-map.tsx";
import { PlaceSpot } from "./place-spot.tsx";

/** Whom to ask, what to do with the page, and where the place is. */
export function PlaceAside(props: PlacePageProps) {
  const { place, map, address, qr, calendar, tiles } = props;
  return (
    <aside class="b-stack">
      <Contact {...props} />
      {place.status !== "geschlossen" && <PlaceSpot map={map} place={place} />}
      {tiles && place.status !== "geschlossen" && (
        <StreetMap tiles={tiles} points={streetPoints([{ place }])} words={streetWords()} />
      )}
      <Actions>
        <Button look="secondary" icon="printer" prints>
          {t["directory.place.print"]}
        </Button>
        <LinkButton icon="mail" href={mailWith(place.name, address)}>
          {t["directory.place.share"]}
        </LinkButton>
      </Actions>
      {place.status !== "geschlossen" && <DoorWay slug={place.slug} />}
      {place.status !== "geschlossen" && <CalendarWay address={calendar} what={place.name} />}
      <QrCode qr={qr} label={`${t["directory.place.qr"]}: ${address}`} caption={t["directory.place.qr.text"]} />
    </aside>
  );
}

const DoorWay = ({ slug }: { readonly slug: string }) => (
  <section class="b-stack b-stack--s b-noprint" aria-labelledby="aushang">
    <h2 id="aushang">{ways["directory.ways.door"]}</h2>
    <p>
      <a href={`/orte/${slug}/aushang.pdf`}>{ways["directory.ways.door.this"]}</a>
    </p>
    <p>
      <a href={`/orte/${slug}/aushang.pdf?woche=naechste`}>{ways["directory.ways.door.next"]}</a>
    </p>
  </section>
);

/** The number of the house, else of the Stadtbezirk's office, else the city's. */
function Contact({ place, office, central }: PlacePageProps) {
  const closed = place.status === "geschlossen";
  const own = closed ? null : place.phone;
  const shown = own ?? office?.phone ?? null;
  return (
    <PhoneBlock
      heading={t["directory.place.phone.title"]}
      phone={shown === null ? central : { number: shown, href: telOf(shown) }}
    >
      <p>{own === null ? insteadInWords(closed, office) : <German>{place.name}</German>}</p>
      {place.email && !closed && (
        <p>
          {t["directory.place.email"]} <MailLink address={place.email} />
        </p>
      )}
    </PhoneBlock>
  );
}

function insteadInWords(closed: boolean, office: Office | undefined): string {
  if (closed) return t["directory.place.phone.closed"];
  if (!office || office.phone === null) return t["directory.place.phone.central"];
  return t["directory.place.phone.office"]({ office: office.name });
}

function mailWith(place: string, address: string): string {
  const subject = encodeURIComponent(t["directory.place.share.subject"]({ place }));
  return `mailto:?subject=${subject}&body=${encodeURIComponent(address)}`;
}
