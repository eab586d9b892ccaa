import { originOf, type CityMap, type PlacesInReach } from "#modules/places/index.ts";
import { asFilter, spanOfWish, type Understood } from "#modules/search/index.ts";
import { day, weekdays, type LocalDate } from "#platform/dates/local-date.ts";
import { withChildren, type Theme } from "../theme/theme.ts";
import { readDateFilter, type DateFilter, type Ignored, type Known } from "./date-filter.ts";
import type { DateQuery } from "./list-dates.store.ts";

/** The languages that a filter may name; what an offer speaks is kept as two letters. */
const languages: readonly string[] = ["de", "en", "tr", "ru", "pl", "uk", "ar", "it", "es", "fa", "el"];

export interface ReadList {
  readonly filter: DateFilter;
  readonly ignored: readonly Ignored[];
}

/** Reads the address against what the city has: districts by name, quarters, themes. */
export function readList(query: URLSearchParams, map: CityMap, themes: readonly Theme[]): ReadList {
  const known: Known = {
    stadtbezirk: (value) => map.stadtbezirkNamed(value)?.name,
    theme: (value) => themes.find(({ key }) => key === value)?.key,
    language: (value) => languages.find((each) => each === value.toLowerCase()),
    near: (value) => (map.find(value).length > 0 ? value : undefined),
  };
  return readDateFilter(query, known);
}

export interface Resolving {
  readonly map: CityMap;
  readonly themes: readonly Theme[];
  readonly placeId: string | null;
  readonly today: LocalDate;
  /** What can be reached on foot from where the filter asks; without it "nahe" means the districts. */
  readonly reach?: PlacesInReach | undefined;
  /** What the words of the filter mean; needed when there are any. */
  readonly understood?: Understood;
}

/** The filter as the database asks it. "Nahe" a stop or a quarter means the way on foot, else the districts that the words may stand for. */
export function resolve(given: DateFilter, { map, themes, placeId, today, understood, reach }: Resolving): DateQuery {
  const filter = understood && given.q !== "" ? withWishes(given, understood, today) : given;
  const named = filter.stadtbezirk ? map.stadtbezirkNamed(filter.stadtbezirk)?.id : undefined;
  const near = filter.nahe ? map.find(filter.nahe).map(({ stadtbezirkId }) => stadtbezirkId) : null;
  const inReach = originOf(filter, map) ? reach : undefined;
  return {
    filter,
    words: given.q === "" ? null : understood !== undefined && asFilter(understood),
    stadtbezirkIds: named ? [named] : inReach ? null : (near ?? wishedArea(given, understood)),
    reach: inReach,
    themeIds: filter.kategorie ? withChildren(themes, filter.kategorie) : null,
    placeId,
    from: filter.ab ?? (filter.vergangen ? day("1900-01-01") : today),
    to: filter.bis ?? null,
  };
}

/** "dienstags", "kostenlos", "heute" among the words are filters, unless the address has its own. */
function withWishes(filter: DateFilter, { wishes }: Understood, today: LocalDate): DateFilter {
  let wished = filter;
  for (const wish of wishes) {
    if (wish.kind === "weekday") wished = { ...wished, tag: filter.tag ?? weekdays[wish.value - 1] };
    if (wish.kind === "zeit") wished = { ...wished, zeit: filter.zeit ?? wish.value };
    if (wish.kind === "preis") wished = { ...wished, kostenlos: true };
    if (wish.kind === "day" && filter.ab === undefined && filter.bis === undefined) {
      const { from, to } = spanOfWish(wish.value, today);
      wished = { ...wished, ab: from, bis: to };
    }
  }
  return wished;
}

const wishedArea = ({ q }: DateFilter, understood: Understood | undefined): readonly string[] | null =>
  q === ""
    ? null
    : (understood?.wishes.flatMap((wish) => (wish.kind === "area" ? [wish.value.stadtbezirkIds] : []))[0] ?? null);
