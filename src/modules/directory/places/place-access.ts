import type { Accessibility } from "#modules/places/index.ts";
import { placesTexts as t } from "../texts/places.ts";

const keys = ["stepFree", "lift", "accessibleToilet", "hearingLoop", "accessibleParking"] as const;

/** What can be known of access without barriers; null is "not known". */
export function accessFacts(place: Accessibility) {
  return keys.map((key) => ({ key, value: place[key] }));
}

/** What there is, then what there is not, then once what nobody knows. */
export function accessInWords(place: Accessibility): {
  readonly known: readonly string[];
  readonly unknown: string | undefined;
} {
  const facts = accessFacts(place);
  const open = facts.filter(({ value }) => value === null).map(({ key }) => t[`directory.place.access.${key}`]);
  if (open.length === facts.length) return { known: [], unknown: t["directory.place.access.all-unknown"] };
  const sentences = (wanted: boolean) =>
    facts
      .filter(({ value }) => value === wanted)
      .map(({ key }) => t[`directory.place.access.${key}.${wanted ? "yes" : "no"}`]);
  return {
    known: [...sentences(true), ...sentences(false)],
    unknown: open.length === 0 ? undefined : t["directory.place.access.unknown"]({ names: open }),
  };
}
