import { euroForInput } from "#platform/money/money.ts";
import type { Entered } from "#platform/web/entered.ts";
import type { OfferRecord } from "./offer-record.ts";

/** What stands in the fields of the form for an offer: the counterpart of `fieldsOf`. */
export function enteredOf(offer: OfferRecord): Entered {
  const text = (value: string | number | null): string => (value === null ? "" : String(value));
  return {
    stand: text(offer.version),
    titel: offer.title,
    kurz: text(offer.summary),
    beschreibung: text(offer.description),
    themen: offer.themeIds,
    ort: text(offer.placeId),
    treffpunkt: text(offer.meetingPoint),
    internet: text(offer.onlineUrl),
    stadtbezirk: text(offer.stadtbezirkId),
    telefon: text(offer.contactPhone),
    email: text(offer.contactEmail),
    kontakt: text(offer.contactNote),
    preis: offer.priceKind,
    betrag: offer.priceCents === null ? "" : euroForInput(offer.priceCents),
    preishinweis: text(offer.priceNote),
    anmeldung: offer.registration,
    anmeldeschluss: text(offer.registrationUntil),
    mindestens: text(offer.minPeople),
    hoechstens: text(offer.maxPeople),
    alter: text(offer.minAge),
    zielgruppen: offer.targetGroups.join(", "),
    sprachen: offer.languages,
    niveau: text(offer.level),
    mitbringen: text(offer.bringAlong),
    traeger: text(offer.organisationId),
    kooperation: text(offer.cooperation),
    quelle: text(offer.sourceName),
    quelladresse: text(offer.sourceUrl),
    quelldatum: text(offer.sourceDate),
    pruefung: text(offer.reviewDays),
  };
}

export const enteredForNew: Entered = { sprachen: ["de"], pruefung: "183" };
