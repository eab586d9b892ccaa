import type { Entered } from "#platform/web/entered.ts";
import { dateTyped, knownTyped, textTyped } from "../edit/typed.ts";
import { isMobile } from "../edit/phone-field.ts";
import { openingEntered } from "./opening-entered.ts";
import type { PlaceContent, PlaceRecord } from "./place-record.ts";
import { roomsEntered } from "./room-form.ts";

/** What stands in the fields of the form for a place: the counterpart of `fieldsOf`. */
export function contentEntered(place: PlaceContent): Entered {
  return {
    name: place.name,
    frueher: place.formerNames.map(({ name, until }) => (until === null ? name : `${name} (bis ${until})`)).join("\n"),
    art: place.kind,
    traeger: textTyped(place.traegerId),
    gebaeude: textTyped(place.buildingOwner),
    genehmigung: dateTyped(place.nutzungsgenehmigungUntil),
    kurz: textTyped(place.summary),
    strasse: textTyped(place.street),
    plz: textTyped(place.postcode),
    ort: textTyped(place.town),
    stadtbezirk: textTyped(place.stadtbezirkId),
    // Without a quarter, a place lies in its district as a whole.
    quartier: place.areaId === place.stadtbezirkId ? "" : textTyped(place.areaId),
    punkt: place.lat === null || place.lon === null ? "" : `${place.lat}, ${place.lon}`,
    telefon: textTyped(place.phone),
    ...(isMobile(place.phone) && { handy: "ja" }),
    email: textTyped(place.email),
    internet: textTyped(place.website),
    ...openingEntered(place.opening),
    oeffnung: textTyped(place.openingText),
    ...roomsEntered(place.rooms),
    stufenfrei: knownTyped(place.stepFree),
    aufzug: knownTyped(place.lift),
    wc: knownTyped(place.accessibleToilet),
    hoeranlage: knownTyped(place.hearingLoop),
    parkplatz: knownTyped(place.accessibleParking),
    zugang: textTyped(place.accessibilityNote),
    sprachen: place.languages,
    gefoerdertseit: dateTyped(place.fundedSince),
    gefoerdertbis: dateTyped(place.fundedUntil),
    ...(place.counted && { gezaehlt: "ja" }),
    quelle: textTyped(place.sourceName),
    quelladresse: textTyped(place.sourceUrl),
    quelldatum: textTyped(place.sourceDate),
    pruefung: textTyped(place.reviewDays),
  };
}

export const placeEntered = (place: PlaceRecord): Entered => ({
  ...contentEntered(place),
  stand: String(place.version),
});
