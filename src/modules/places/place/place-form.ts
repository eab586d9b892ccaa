import { z } from "zod";
import { knownOrNot, optionalText, requiredText, severalOf } from "#platform/action/input.ts";
import {
  chosenId,
  optionalDate,
  optionalEmail,
  optionalPoint,
  optionalPostcode,
  optionalUrl,
  reviewDays,
  ticked,
} from "../edit/field-values.ts";
import { withRows } from "../edit/form-rows.ts";
import { checkPhone, evenIfOthersAreWrong } from "../edit/phone-field.ts";
import { openingFields, openingOf } from "./opening-form.ts";
import { placeKinds, publishedKinds } from "./place.ts";
import type { beginning, PlaceContent } from "./place-record.ts";
import { roomRows } from "./room-form.ts";

/** "Altentagesstätte (bis 1998)", one a line. */
const formerNames = optionalText(1000).transform((text) =>
  (text ?? "").split("\n").flatMap((line) => {
    const [, name = "", until, year] = /^(.+?)(?: \(bis ([^()]+)\)|,? bis ([^()]*\d{4}))?$/.exec(line.trim()) ?? [];
    return name === "" ? [] : [{ name, until: until ?? year ?? null }];
  }),
);

const fields = z.object({
  name: requiredText(160),
  frueher: formerNames,
  art: z.enum(placeKinds, "platform.field.missing"),
  traeger: chosenId,
  traegerneu: optionalText(160),
  gebaeude: optionalText(160),
  genehmigung: optionalDate,
  kurz: optionalText(600),
  strasse: optionalText(120),
  plz: optionalPostcode,
  ort: optionalText(80),
  stadtbezirk: chosenId,
  quartier: chosenId,
  punkt: optionalPoint,
  punktsicher: ticked,
  telefon: optionalText(60),
  handy: ticked,
  email: optionalEmail,
  internet: optionalUrl,
  ...openingFields,
  raum: roomRows,
  stufenfrei: knownOrNot(),
  aufzug: knownOrNot(),
  wc: knownOrNot(),
  hoeranlage: knownOrNot(),
  parkplatz: knownOrNot(),
  zugang: optionalText(500),
  sprachen: severalOf(z.string().regex(/^[a-z]{2,3}$/)),
  gefoerdertseit: optionalDate,
  gefoerdertbis: optionalDate,
  gezaehlt: ticked,
  quelle: optionalText(200),
  quelladresse: optionalUrl,
  quelldatum: optionalText(40),
  pruefung: reviewDays,
  geprueft: ticked,
});
export type FilledPlace = z.output<typeof fields>;

export const PlaceForm = z.preprocess(
  withRows,
  fields.superRefine(checkPhone, evenIfOthersAreWrong).superRefine((form, context) => {
    const problem = (field: keyof FilledPlace, message: string) =>
      context.addIssue({ code: "custom", path: [field], message, input: form[field] });
    if (form.traeger !== null && form.traegerneu !== null) problem("traegerneu", "places.place.two-traeger");
    if (form.gezaehlt && !publishedKinds.includes(form.art)) problem("gezaehlt", "places.place.counted-kind");
    const { gefoerdertseit: since, gefoerdertbis: until } = form;
    if (since !== null && until !== null && until < since) problem("gefoerdertbis", "places.place.funded-order");
    const names = form.frueher.map(({ name }) => name);
    if (new Set(names).size < names.length) problem("frueher", "places.place.former-twice");
  }),
);

/** What the form says, as a place has it. Rooms, organisation and district need what the database knows. */
export type PlaceFields = Omit<PlaceContent, keyof typeof beginning | "rooms">;

export function fieldsOf(form: FilledPlace): PlaceFields {
  const opening = openingOf(form);
  return {
    name: form.name,
    formerNames: form.frueher.toSorted(byUntil),
    kind: form.art,
    traegerId: form.traeger,
    buildingOwner: form.gebaeude,
    nutzungsgenehmigungUntil: form.genehmigung,
    summary: form.kurz,
    street: form.strasse,
    postcode: form.plz,
    town: form.ort,
    stadtbezirkId: form.stadtbezirk,
    areaId: form.quartier,
    lat: form.punkt?.lat ?? null,
    lon: form.punkt?.lon ?? null,
    phone: form.telefon,
    email: form.email,
    website: form.internet,
    opening,
    openingText: form.oeffnung,
    stepFree: form.stufenfrei,
    lift: form.aufzug,
    accessibleToilet: form.wc,
    hearingLoop: form.hoeranlage,
    accessibleParking: form.parkplatz,
    accessibilityNote: form.zugang,
    languages: [...new Set(form.sprachen)],
    fundedSince: form.gefoerdertseit,
    fundedUntil: form.gefoerdertbis,
    counted: form.gezaehlt,
    sourceName: form.quelle,
    sourceUrl: form.quelladresse,
    sourceDate: form.quelldatum,
    reviewDays: form.pruefung,
  };
}

/** In the order in which they come back from the database. */
const byUntil = (one: FormerName, other: FormerName): number => (sortKey(one) < sortKey(other) ? -1 : 1);
const sortKey = ({ name, until }: FormerName): string => `${until ?? "\u{ffff}"} ${name}`;
type FormerName = PlaceContent["formerNames"][number];
