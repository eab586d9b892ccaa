import { languageInWords, priceInWords } from "../offer/offer-in-words.ts";
import type { Choices } from "../offer/offer-choices.store.ts";
import type { OfferContent, SeriesContent } from "../offer/offer-record.ts";
import { overrideInWords } from "../series/override-in-words.ts";
import { catalogueDe as t } from "../texts/catalogue-de.ts";
import { plainDateInWords } from "#platform/dates/in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { seriesInWords } from "#platform/dates/series-in-words.ts";

/** A field as people read it; several lines where it holds several things. */
export interface FieldInWords {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Looks up what ids stand for. */
export type NameOf = (id: string) => string;

export function namesOf({ places, organisations, stadtbezirke, themes, rooms }: Choices): NameOf {
  const names = new Map(
    [...places, ...organisations, ...stadtbezirke, ...themes, ...rooms].map(({ id, name }) => [id, name]),
  );
  return (id) => names.get(id) ?? t["offers.field.gone"];
}

/** All that an offer says, field by field, in the order of its form. */
export function fieldsInWords(offer: OfferContent, nameOf: NameOf, today: LocalDate): FieldInWords[] {
  const one = (label: string, value: string | number | null) => ({
    label,
    lines: value === null || value === "" ? [] : [String(value)],
  });
  const named = (label: string, id: string | null) => one(label, id === null ? null : nameOf(id));
  return [
    one(t["offers.form.titel"], offer.title),
    one(t["offers.field.status"], t[`offers.status.${offer.status}`]),
    { label: t["offers.field.series"], lines: offer.series.map((each) => lineOf(each, nameOf, today)) },
    {
      label: t["offers.field.exceptions"],
      lines: offer.series.flatMap(({ rule }) => rule.overrides.map((each) => overrideInWords(each, nameOf))),
    },
    one(t["offers.form.kurz"], offer.summary),
    one(t["offers.form.beschreibung"], offer.description),
    { label: t["offers.field.themes"], lines: offer.themeIds.map(nameOf) },
    named(t["offers.field.place"], offer.placeId),
    one(t["offers.field.meeting-point"], offer.meetingPoint),
    one(t["offers.field.online"], offer.onlineUrl),
    named(t["offers.form.stadtbezirk"], offer.stadtbezirkId),
    one(t["offers.form.telefon"], offer.contactPhone),
    one(t["offers.form.email"], offer.contactEmail),
    one(t["offers.form.kontakt"], offer.contactNote),
    ...termsInWords(offer, one),
    { label: t["offers.form.zielgruppen"], lines: offer.targetGroups },
    { label: t["offers.form.sprachen"], lines: offer.languages.map(languageInWords) },
    one(t["offers.form.niveau"], offer.level),
    one(t["offers.form.mitbringen"], offer.bringAlong),
    named(t["offers.form.traeger"], offer.organisationId),
    one(t["offers.form.kooperation"], offer.cooperation),
    one(t["offers.form.quelle"], [offer.sourceName, offer.sourceUrl, offer.sourceDate].filter(Boolean).join(" · ")),
    one(t["offers.field.confirmed"], confirmedInWords(offer)),
    one(t["offers.field.review"], t["offers.field.review.days"]({ days: offer.reviewDays })),
  ];
}

type One = (label: string, value: string | number | null) => FieldInWords;

function termsInWords(offer: OfferContent, one: One): FieldInWords[] {
  return [
    one(t["offers.form.preis"], priceInWords(offer)),
    one(t["offers.form.preishinweis"], offer.priceNote),
    one(t["offers.form.anmeldung"], t[`offers.registration.${offer.registration}`]),
    one(t["offers.form.anmeldeschluss"], offer.registrationUntil),
    one(t["offers.form.mindestens"], offer.minPeople),
    one(t["offers.form.hoechstens"], offer.maxPeople),
    one(t["offers.form.alter"], offer.minAge),
  ];
}

const confirmedInWords = ({ confirmedOn, confirmedBy }: OfferContent): string | null =>
  confirmedOn === null
    ? null
    : t["offers.field.confirmed.by"]({ date: plainDateInWords(confirmedOn, "de"), by: confirmedBy ?? "" });

function lineOf({ rule, placeId, roomId }: SeriesContent, nameOf: NameOf, today: LocalDate): string {
  return [seriesInWords(rule, today, "de"), placeId && nameOf(placeId), roomId && nameOf(roomId)]
    .filter(Boolean)
    .join(" · ");
}
