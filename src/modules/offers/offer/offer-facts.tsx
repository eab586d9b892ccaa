import { german } from "#platform/texts/german.ts";
import { German } from "#frame/german.tsx";
import type { FactRow } from "#ui/list/facts-list.tsx";
import { offersTexts as t } from "../texts/texts.ts";
import { languageInWords, priceInWords, telOf } from "./offer-in-words.ts";
import type { PublicOffer } from "./public-offer.store.ts";

interface When {
  readonly whenInWords: readonly string[];
  readonly next: string | undefined;
}

/** Questions and answers about an offer. What nobody told is left out, except when, where, how much and how to come. */
export function offerFacts(offer: PublicOffer, when: When): FactRow[] {
  const known = (term: string, value: string | null | undefined | false): FactRow[] => (value ? [{ term, value }] : []);
  const written = (term: string, value: string | null): FactRow[] =>
    value ? [{ term, value: <German>{value}</German> }] : [];
  const rows: FactRow[] = [
    { term: t["offers.detail.when"], icon: "calendar", value: <WhenAnswer {...when} /> },
    { term: t["offers.detail.where"], icon: "pin", value: <WhereAnswer offer={offer} /> },
    {
      term: t["offers.detail.price"],
      icon: "euro",
      value: (
        <>
          {priceInWords(offer)} {offer.priceNote && <German>{offer.priceNote}</German>}
        </>
      ),
    },
    { term: t["offers.detail.how"], icon: "phone", value: <HowAnswer offer={offer} /> },
    ...(offer.stepFree === null
      ? []
      : [
          {
            term: t["offers.detail.access"],
            icon: "wheelchair" as const,
            value: t[offer.stepFree ? "offers.detail.step-free.yes" : "offers.detail.step-free.no"],
          },
        ]),
    ...(offer.stop === null
      ? []
      : [
          {
            term: t["offers.detail.transport"],
            icon: "bus" as const,
            value: t["offers.detail.stop"]({ stop: offer.stop, metres: roundedMetres(offer.stopMetres) }),
          },
        ]),
    ...written(t["offers.detail.for"], offer.targetGroups.join(", ")),
    ...written(t["offers.detail.bring"], offer.bringAlong),
    ...known(
      t["offers.detail.language"],
      offer.languages.join() === "de" ? null : offer.languages.map(languageInWords).join(", "),
    ),
    ...written(t["offers.detail.level"], offer.level),
    ...known(t["offers.detail.people"], peopleInWords(offer)),
    ...written(t["offers.detail.organiser"], offer.organisation),
    ...written(t["offers.detail.cooperation"], offer.cooperation),
  ];
  return rows.map((row) => ({ icon: "info", ...row }));
}

const WhenAnswer = ({ whenInWords, next }: When) =>
  whenInWords.length === 0 && next === undefined ? (
    <>{t["offers.detail.no-dates"]}</>
  ) : (
    <>
      {whenInWords.map((sentence) => (
        <div key={sentence}>
          <b>{sentence}</b>
        </div>
      ))}
      {next}
    </>
  );

function WhereAnswer({ offer }: { readonly offer: PublicOffer }) {
  const address = [offer.street, [offer.postcode, offer.town].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return (
    <>
      {offer.placeSlug && (
        <>
          <a href={`/orte/${offer.placeSlug}`} {...german()}>
            {offer.place}
          </a>
          <br />
        </>
      )}
      {offer.meetingPoint && <div>{t["offers.detail.meeting-point"]({ point: offer.meetingPoint })}</div>}
      {offer.onlineUrl && <a href={offer.onlineUrl}>{t["offers.detail.online"]}</a>}
      {address && <div {...german()}>{address}</div>}
      {!address && offer.placeSlug && <div class="b-muted">{t["offers.detail.address-unknown"]}</div>}
      {offer.stadtbezirk && <div {...german()}>{offer.stadtbezirk}</div>}
    </>
  );
}

function HowAnswer({ offer }: { readonly offer: PublicOffer }) {
  const phone = offer.contactPhone ?? offer.placePhone;
  return (
    <>
      {t[`offers.detail.registration.${offer.registration}`]}{" "}
      {phone && offer.registration !== "none" && (
        <a class="b-num" href={telOf(phone)}>
          {phone}
        </a>
      )}
      {offer.registrationUntil && (
        <div>{t["offers.detail.registration.until"]({ until: offer.registrationUntil })}</div>
      )}
    </>
  );
}

function peopleInWords({ minPeople, maxPeople }: PublicOffer): string | undefined {
  if (minPeople !== null && maxPeople !== null)
    return t["offers.detail.people.between"]({ least: minPeople, most: maxPeople });
  if (maxPeople !== null) return t["offers.detail.people.most"]({ most: maxPeople });
  return minPeople === null ? undefined : t["offers.detail.people.least"]({ least: minPeople });
}

/** Nobody walks to the metre. */
const roundedMetres = (metres: number | null): number => Math.max(50, Math.round((metres ?? 0) / 50) * 50);
