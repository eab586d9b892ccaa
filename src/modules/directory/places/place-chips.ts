import type { Link } from "#ui/link.ts";
import type { OfferedChip } from "#ui/list/chips.tsx";
import { placesTexts as t } from "../texts/places.ts";
import type { PlaceList } from "./listed-place.ts";
import { placesAddress, type PlaceFilter, type PlaceParameter } from "./place-filter.ts";
import { kindsInWords, type OfficeWord } from "./place-in-words.ts";

/** Each filter in use as a chip that takes it off. */
export function chosenChips(filter: PlaceFilter, office: OfficeWord): Link[] {
  const chips: readonly (readonly [label: string | undefined, name: PlaceParameter])[] = [
    [filter.q || undefined, "q"],
    [filter.stadtbezirk, "stadtbezirk"],
    [filter.nahe && t["directory.places.chip.near"]({ area: filter.nahe }), "nahe"],
    [filter.art && kindsInWords(filter.art, office), "art"],
    [filter.barrierefrei ? t["directory.places.step-free"] : undefined, "barrierefrei"],
    [filter.offen && t[`directory.places.open.${filter.offen}`], "offen"],
  ];
  return chips.flatMap(([label, name]) =>
    label === undefined ? [] : [{ label, href: placesAddress(filter, { [name]: undefined }) }],
  );
}

/** What would make the list shorter, with how many are left. */
export function offeredChips(filter: PlaceFilter, { stepFree, openNow, openToday }: PlaceList): OfferedChip[] {
  const chip = (taken: boolean, label: string, count: number, href: string): OfferedChip[] =>
    taken ? [] : [{ label, count, href }];
  return [
    ...chip(
      filter.offen !== undefined,
      t["directory.places.open.jetzt"],
      openNow,
      placesAddress(filter, { offen: "jetzt" }),
    ),
    ...chip(
      filter.offen !== undefined,
      t["directory.places.open.heute"],
      openToday,
      placesAddress(filter, { offen: "heute" }),
    ),
    ...chip(
      filter.barrierefrei,
      t["directory.places.step-free"],
      stepFree,
      placesAddress(filter, { barrierefrei: "ja" }),
    ),
  ];
}
