import { z } from "zod";
import { knownOrNot, optionalCount, optionalText, severalOf } from "#platform/action/input.ts";
import { readEuro } from "#platform/money/money.ts";
import { readEmail, readUrl } from "#platform/imports/values/web.ts";
import { PriceKind, Registration } from "./offer.ts";
import type { OfferContent } from "./offer-record.ts";

/** A text that may stay empty and otherwise must be readable as something. */
const optional = <Value>(read: (text: string) => Value | undefined, message: string) =>
  optionalText(300).transform((text, context) => {
    if (text === null) return null;
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message, input: text });
    return z.NEVER;
  });

const ok = <Value>(reading: { readonly ok: Value } | object): Value | undefined =>
  "ok" in reading ? reading.ok : undefined;

/** As the office writes it; an extension belongs to it, a note about office hours does not. */
const phoneOf = (text: string): string | undefined => {
  const digits = text.replace(/\D/g, "").length;
  return /^(\+|\(?0)[\d\s()/–-]*$/.test(text) && digits >= 7 && digits <= 17 ? text : undefined;
};

const chosenId = optional((text) => z.uuid().safeParse(text).data, "platform.field.invalid");
const chosen = <Value extends string>(values: z.ZodType<Value>) =>
  z.preprocess((value) => (value === "" ? undefined : value), values.optional());

/** Words with commas between them. */
const wordList = optionalText(500).transform((text) =>
  [...new Set((text ?? "").split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean),
);

const reviewDays = z.coerce
  .number("platform.field.number")
  .int("platform.field.number")
  .min(1, "platform.field.number")
  .max(1100, "platform.field.number");

export const stand = z.coerce.number().int().min(1).max(2_147_483_647);

const fields = z.object({
  titel: z.string("offers.offer.title-missing").trim().min(1, "offers.offer.title-missing").max(160),
  kurz: optionalText(300),
  beschreibung: optionalText(6000),
  themen: severalOf(z.uuid()),
  ort: chosenId,
  treffpunkt: optionalText(200),
  internet: optional((text) => ok<string>(readUrl(text)), "platform.field.url"),
  stadtbezirk: chosenId,
  telefon: optional(phoneOf, "offers.offer.phone"),
  email: optional((text) => ok<string>(readEmail(text)), "platform.field.email"),
  kontakt: optionalText(300),
  preis: chosen(PriceKind),
  betrag: optional(readEuro, "platform.field.money"),
  preishinweis: optionalText(200),
  anmeldung: chosen(Registration),
  anmeldeschluss: optionalText(100),
  mindestens: optionalCount(),
  hoechstens: optionalCount(),
  alter: optionalCount(),
  zielgruppen: wordList,
  sprachen: severalOf(z.string().regex(/^[a-z]{2,3}$/)),
  niveau: optionalText(100),
  mitbringen: optionalText(300),
  traeger: chosenId,
  kooperation: optionalText(200),
  quelle: optionalText(200),
  quelladresse: optional((text) => ok<string>(readUrl(text)), "platform.field.url"),
  quelldatum: optionalText(40),
  pruefung: reviewDays,
  /** Sent by the button that keeps an unfinished entry. */
  entwurf: knownOrNot(),
});
type Filled = z.output<typeof fields>;

/** The form of an offer. A draft may be unfinished; whatever the public reads answers the questions that visitors ask. */
export const OfferForm = fields.superRefine((form, context) => {
  const problem = (field: keyof Filled, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  const needsAmount = form.preis === "per_date" || form.preis === "per_course";
  if (needsAmount && form.betrag === null) problem("betrag", "offers.offer.price-missing");
  if (!needsAmount && form.betrag !== null) problem("betrag", "offers.offer.price-not-asked");
  if (form.mindestens !== null && form.hoechstens !== null && form.hoechstens < form.mindestens)
    problem("hoechstens", "offers.offer.people-order");
  if (form.entwurf === true) return;
  if (form.themen.length === 0) problem("themen", "offers.offer.theme-missing");
  if (!form.ort && !form.treffpunkt && !form.internet && !form.stadtbezirk)
    problem("ort", "offers.offer.where-missing");
  if (form.preis === undefined) problem("preis", "offers.offer.price-answer");
  if (form.anmeldung === undefined) problem("anmeldung", "offers.offer.registration-answer");
});

export type OfferFields = Omit<OfferContent, "status" | "series" | "confirmedOn" | "confirmedBy">;

/** What the form says, as an offer has it. */
export function fieldsOf(form: Filled): OfferFields {
  return {
    title: form.titel,
    summary: form.kurz,
    description: form.beschreibung,
    themeIds: [...new Set(form.themen)].toSorted(),
    placeId: form.ort,
    meetingPoint: form.treffpunkt,
    onlineUrl: form.internet,
    stadtbezirkId: form.stadtbezirk,
    contactPhone: form.telefon,
    contactEmail: form.email,
    contactNote: form.kontakt,
    priceKind: form.preis ?? "unknown",
    priceCents: form.betrag,
    priceNote: form.preishinweis,
    registration: form.anmeldung ?? "unknown",
    registrationUntil: form.anmeldeschluss,
    minPeople: form.mindestens,
    maxPeople: form.hoechstens,
    minAge: form.alter,
    targetGroups: form.zielgruppen,
    languages: form.sprachen.length === 0 ? ["de"] : [...new Set(form.sprachen)],
    level: form.niveau,
    bringAlong: form.mitbringen,
    organisationId: form.traeger,
    cooperation: form.kooperation,
    sourceName: form.quelle,
    sourceUrl: form.quelladresse,
    sourceDate: form.quelldatum,
    reviewDays: form.pruefung,
  };
}
