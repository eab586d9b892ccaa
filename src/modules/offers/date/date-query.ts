import type { CityMap } from "#modules/places/index.ts";
import { day, type LocalDate } from "#platform/dates/local-date.ts";
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
}

/** The filter as the database asks it. "Nahe" means the districts that the words may stand for. */
export function resolve(filter: DateFilter, { map, themes, placeId, today }: Resolving): DateQuery {
  const named = filter.stadtbezirk ? map.stadtbezirkNamed(filter.stadtbezirk)?.id : undefined;
  const near = filter.nahe ? map.find(filter.nahe).map(({ stadtbezirkId }) => stadtbezirkId) : null;
  return {
    filter,
    stadtbezirkIds: named ? [named] : near,
    themeIds: filter.kategorie ? withChildren(themes, filter.kategorie) : null,
    placeId,
    from: filter.ab ?? (filter.vergangen ? day("1900-01-01") : today),
    to: filter.bis ?? null,
  };
}
