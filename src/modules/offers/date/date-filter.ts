import { z } from "zod";
import { isLocalDate, weekdayNumbers, weekdays, type LocalDate, type Weekday } from "#platform/dates/local-date.ts";

export const dayParts = ["vormittag", "nachmittag", "abend"] as const;
export type DayPart = (typeof dayParts)[number];

/** When a part of the day begins and ends: [from, before). */
export const hoursOf: Readonly<Record<DayPart, readonly [string, string]>> = {
  vormittag: ["00:00", "12:00"],
  nachmittag: ["12:00", "17:00"],
  abend: ["17:00", "24:00"],
};

/** How far a page counts: beyond it the list says "mehr als 1.000". Data count to the end. */
export const countedOnPages = 1000;

/** Minutes on foot that a visitor may choose around where they are. */
export const reaches = [20, 40, 60] as const;
export const usualReach = 40;

/** What a visitor asks of the list; every part is optional and stands in the address. */
export interface DateFilter {
  readonly q: string;
  readonly stadtbezirk: string | undefined;
  readonly tag: (typeof weekdays)[number] | undefined;
  readonly zeit: DayPart | undefined;
  readonly ab: LocalDate | undefined;
  readonly bis: LocalDate | undefined;
  readonly kategorie: string | undefined;
  readonly kostenlos: boolean;
  readonly barrierefrei: boolean;
  readonly ohneAnmeldung: boolean;
  readonly sprache: string | undefined;
  readonly nahe: string | undefined;
  /** How many minutes on foot "nahe" may mean. */
  readonly umkreis: (typeof reaches)[number];
  readonly ort: string | undefined;
  readonly vergangen: boolean;
  readonly seite: number;
  readonly groesse: number;
}

export const parameterNames = [
  "q",
  "stadtbezirk",
  "tag",
  "zeit",
  "ab",
  "bis",
  "kategorie",
  "preis",
  "barrierefrei",
  "anmeldung",
  "sprache",
  "nahe",
  "umkreis",
  "ort",
  "vergangen",
  "seite",
  "groesse",
] as const;
export type ParameterName = (typeof parameterNames)[number];

/** A value that the list does not understand: it is ignored and said (pages) or refused (data). */
export interface Ignored {
  readonly name: ParameterName | "angebot";
  readonly value: string;
}

const mostLetters = 200;
const page = z.coerce.number().int().min(1).max(100_000);
const size = z.coerce.number().int().min(1).max(500);
const text = (value: string | undefined): string | undefined =>
  // PostgreSQL cannot store NUL; other control characters only come from machines.
  value
    ?.replaceAll(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, mostLetters) || undefined;

/** Reads the address; `known` says which districts, themes and languages there are. */
export function readDateFilter(
  query: URLSearchParams,
  known: Known,
): { readonly filter: DateFilter; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const read = <Value>(name: ParameterName, understand: (value: string) => Value | undefined): Value | undefined => {
    const value = text(query.getAll(name).at(-1));
    if (value === undefined) return undefined;
    const understood = understand(value);
    if (understood === undefined) ignored.push({ name, value });
    return understood;
  };
  const oneOf =
    <Value extends string>(values: readonly Value[]) =>
    (value: string) =>
      values.find((each) => each === value.toLowerCase());
  const date = (value: string) => (isLocalDate(value) ? value : undefined);
  const yes = (value: string) => (value === "ja" ? true : undefined);

  const ab = read("ab", date);
  const bis = read("bis", date);
  const turned = ab !== undefined && bis !== undefined && bis < ab;
  if (turned) ignored.push({ name: "bis", value: bis });
  return {
    filter: {
      q: text(query.getAll("q").at(-1)) ?? "",
      stadtbezirk: read("stadtbezirk", known.stadtbezirk),
      tag: read("tag", oneOf(weekdays)),
      zeit: read("zeit", oneOf(dayParts)),
      ab,
      bis: turned ? undefined : bis,
      kategorie: read("kategorie", known.theme),
      kostenlos: read("preis", (value) => (value === "kostenlos" ? true : undefined)) ?? false,
      barrierefrei: read("barrierefrei", yes) ?? false,
      ohneAnmeldung: read("anmeldung", (value) => (value === "ohne" ? true : undefined)) ?? false,
      sprache: read("sprache", known.language),
      nahe: read("nahe", known.near),
      umkreis: read("umkreis", (value) => reaches.find((each) => String(each) === value)) ?? usualReach,
      ort: read("ort", (value) => (/^[a-z0-9-]+$/.test(value) ? value : undefined)),
      vergangen: read("vergangen", yes) ?? false,
      seite: read("seite", (value) => page.safeParse(value).data) ?? 1,
      groesse: read("groesse", (value) => size.safeParse(value).data) ?? 25,
    },
    ignored,
  };
}

export interface Known {
  readonly stadtbezirk: (value: string) => string | undefined;
  readonly theme: (value: string) => string | undefined;
  readonly language: (value: string) => string | undefined;
  readonly near: (value: string) => string | undefined;
}

/** The address of the same list with something else; `undefined` takes a filter off. A new filter starts on page 1. */
export function addressWith(
  path: string,
  filter: DateFilter,
  changes: Partial<Record<ParameterName, string | undefined>>,
): string {
  const all: Partial<Record<ParameterName, string | undefined>> = {
    ...parametersOf(filter),
    seite: undefined,
    ...changes,
  };
  const query = new URLSearchParams();
  for (const name of parameterNames) if (all[name]) query.set(name, all[name]);
  return query.size === 0 ? path : `${path}?${query}`;
}

export function parametersOf(filter: DateFilter): Partial<Record<ParameterName, string>> {
  const { q, stadtbezirk, tag, zeit, ab, bis, kategorie, sprache, nahe, ort } = filter;
  const given = { q: q || undefined, stadtbezirk, tag, zeit, ab, bis, kategorie, sprache, nahe, ort };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(filter.kostenlos && { preis: "kostenlos" }),
    ...(filter.barrierefrei && { barrierefrei: "ja" }),
    ...(filter.ohneAnmeldung && { anmeldung: "ohne" }),
    ...(filter.umkreis !== usualReach && { umkreis: String(filter.umkreis) }),
    ...(filter.vergangen && { vergangen: "ja" }),
    ...(filter.seite > 1 && { seite: String(filter.seite) }),
    ...(filter.groesse !== 25 && { groesse: String(filter.groesse) }),
  };
}

export const weekdayNumber = (tag: (typeof weekdays)[number]): Weekday => weekdayNumbers[weekdays.indexOf(tag)] ?? 1;
