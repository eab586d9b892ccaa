import { plainDateInWords, weekdayInWords, dateInWords } from "#platform/dates/in-words.ts";
import { addDays, startOfWeek, weekdayOf, type LocalDate } from "#platform/dates/local-date.ts";
import type { Link } from "#ui/link.ts";
import type { OfferedChip } from "#ui/list/chips.tsx";
import { languageInWords } from "../offer/offer-in-words.ts";
import { offersTexts as t } from "../texts/texts.ts";
import type { Theme } from "../theme/theme.ts";
import { addressWith, weekdayNumber, type DateFilter, type ParameterName } from "./date-filter.ts";
import type { DateList } from "./list-dates.store.ts";

const path = "/angebote";

/** Each filter in use as a chip that takes it off. */
export function chosenChips(filter: DateFilter, themes: readonly Theme[]): Link[] {
  const chips: (readonly [label: string | undefined, ...names: ParameterName[]])[] = [
    [filter.q || undefined, "q"],
    [filter.stadtbezirk, "stadtbezirk"],
    [filter.nahe && t["offers.list.chip.near"]({ area: filter.nahe }), "nahe"],
    [filter.tag && weekdayInWords(weekdayNumber(filter.tag)), "tag"],
    [filter.zeit && t[`offers.list.zeit.${filter.zeit}`], "zeit"],
    ...spanOf(filter),
    [themes.find(({ key }) => key === filter.kategorie)?.name, "kategorie"],
    [filter.kostenlos ? t["offers.list.free"] : undefined, "preis"],
    [filter.barrierefrei ? t["offers.list.step-free"] : undefined, "barrierefrei"],
    [filter.ohneAnmeldung ? t["offers.list.without-registration"] : undefined, "anmeldung"],
    [filter.sprache && t["offers.list.chip.language"]({ language: languageInWords(filter.sprache) }), "sprache"],
    [filter.vergangen ? t["offers.list.chip.archive"] : undefined, "vergangen"],
  ];
  return chips.flatMap(([label, ...names]) =>
    label === undefined
      ? []
      : [{ label, href: addressWith(path, filter, Object.fromEntries(names.map((name) => [name, undefined]))) }],
  );
}

function spanOf({ ab, bis }: DateFilter): (readonly [string | undefined, ...ParameterName[]])[] {
  if (ab !== undefined && ab === bis) return [[dateInWords(ab), "ab", "bis"]];
  return [
    [ab && t["offers.list.chip.from"]({ date: plainDateInWords(ab) }), "ab"],
    [bis && t["offers.list.chip.until"]({ date: plainDateInWords(bis) }), "bis"],
  ];
}

/** What would make the list shorter; counted among the dates that the page knows. */
export function offeredChips(
  filter: DateFilter,
  { stepFree, withoutRegistration, free, more }: DateList,
): OfferedChip[] {
  const chip = (
    taken: boolean,
    label: string,
    count: number,
    changes: Partial<Record<ParameterName, string>>,
  ): OfferedChip[] =>
    taken || count === 0 ? [] : [{ label, href: addressWith(path, filter, changes), ...(!more && { count }) }];
  return [
    ...chip(filter.barrierefrei, t["offers.list.step-free"], stepFree, { barrierefrei: "ja" }),
    ...chip(filter.ohneAnmeldung, t["offers.list.without-registration"], withoutRegistration, { anmeldung: "ohne" }),
    ...chip(filter.kostenlos, t["offers.list.free"], free, { preis: "kostenlos" }),
  ];
}

/** Today, tomorrow, the weekend: what most people ask. */
export function quickChips(filter: DateFilter, today: LocalDate): OfferedChip[] {
  if (filter.vergangen) return [];
  const saturday = weekdayOf(today) === 7 ? today : addDays(startOfWeek(today), 5);
  const sunday = addDays(startOfWeek(today), 6);
  const spans: readonly (readonly [string, LocalDate, LocalDate])[] = [
    [t["offers.list.quick.today"], today, today],
    [t["offers.list.quick.tomorrow"], addDays(today, 1), addDays(today, 1)],
    [t["offers.list.quick.weekend"], saturday, sunday],
  ];
  return spans.map(([label, ab, bis]) => ({
    label,
    href: addressWith(path, filter, { ab, bis, tag: undefined }),
    current: filter.ab === ab && filter.bis === bis,
  }));
}
