import { z } from "zod";
import { placeKinds, type CityMap, type PlaceKind } from "#modules/places/index.ts";

/** What a visitor asks of the list of places; every part is optional and stands in the address. */
export interface PlaceFilter {
  readonly q: string;
  readonly stadtbezirk: string | undefined;
  readonly art: PlaceKind | undefined;
  readonly barrierefrei: boolean;
  readonly nahe: string | undefined;
  readonly offen: (typeof openWishes)[number] | undefined;
  readonly seite: number;
  readonly groesse: number;
}

export const openWishes = ["jetzt", "heute"] as const;

const parameterNames = ["q", "stadtbezirk", "art", "barrierefrei", "nahe", "offen", "seite", "groesse"] as const;
export type PlaceParameter = (typeof parameterNames)[number];
type Parameters = Readonly<Partial<Record<PlaceParameter, string | undefined>>>;

/** A value that the list does not understand: it is ignored and said (pages) or refused (data). */
export interface IgnoredParameter {
  readonly name: PlaceParameter;
  readonly value: string;
}

const usualSize = 25;
const page = z.coerce.number().int().min(1).max(100_000);
const size = z.coerce.number().int().min(1).max(500);

/** Reads the address against what the city has. */
export function readPlaceFilter(query: URLSearchParams, map: Pick<CityMap, "stadtbezirkNamed" | "find">) {
  const ignored: IgnoredParameter[] = [];
  const read = <Value>(name: PlaceParameter, understand: (value: string) => Value | undefined): Value | undefined => {
    const value = lastValue(query, name);
    if (value === undefined) return undefined;
    const understood = understand(value);
    if (understood === undefined) ignored.push({ name, value });
    return understood;
  };
  const filter: PlaceFilter = {
    q: lastValue(query, "q") ?? "",
    stadtbezirk: read("stadtbezirk", (value) => map.stadtbezirkNamed(value)?.name),
    art: read("art", (value) => placeKinds.find((kind) => kind === value.toLowerCase())),
    barrierefrei: read("barrierefrei", (value) => (value === "ja" ? true : undefined)) ?? false,
    nahe: read("nahe", (value) => (map.find(value).length > 0 ? value : undefined)),
    offen: read("offen", (value) => openWishes.find((wish) => wish === value)),
    seite: read("seite", (value) => page.safeParse(value).data) ?? 1,
    groesse: read("groesse", (value) => size.safeParse(value).data) ?? usualSize,
  };
  return { filter, ignored };
}

const mostLetters = 200;

/** What stands in the address under this name; the last one counts, as in a form. */
export function lastValue(query: URLSearchParams, name: string): string | undefined {
  // PostgreSQL cannot store NUL; other control characters only come from machines.
  const value = query
    .getAll(name)
    .at(-1)
    ?.replaceAll(/\p{Cc}/gu, " ")
    .trim();
  return value?.slice(0, mostLetters) || undefined;
}

/** The Stadtbezirke that the filter may mean; null for the whole city. */
export function stadtbezirkIdsOf({ stadtbezirk, nahe }: PlaceFilter, map: CityMap): readonly string[] | null {
  const named = stadtbezirk === undefined ? undefined : map.stadtbezirkNamed(stadtbezirk)?.id;
  if (named !== undefined) return [named];
  return nahe === undefined ? null : map.find(nahe).map(({ stadtbezirkId }) => stadtbezirkId);
}

/** The address of the same list with something else; `undefined` takes a filter off. A new filter starts on page 1. */
export function placesAddress(filter: PlaceFilter, changes: Parameters = {}): string {
  const { q, stadtbezirk, art, nahe, offen, groesse } = filter;
  const all: Parameters = {
    ...{ q, stadtbezirk, art, nahe, offen },
    barrierefrei: filter.barrierefrei ? "ja" : undefined,
    groesse: groesse === usualSize ? undefined : String(groesse),
    ...changes,
  };
  const query = new URLSearchParams();
  for (const name of parameterNames) if (all[name]) query.set(name, all[name]);
  return query.size === 0 ? "/orte" : `/orte?${query}`;
}
