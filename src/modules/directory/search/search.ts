import { z } from "zod";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { Because, Catalogue, Span, Understood } from "#modules/search/index.ts";

/** What a visitor asks of the one field. */
export interface SearchQuery {
  readonly q: string;
  /** Offers that are over too. */
  readonly vergangen: boolean;
  readonly seite: number;
  readonly groesse: number;
  readonly today: LocalDate;
}

/** Whose words count. */
export const spanOf = ({ vergangen }: Pick<SearchQuery, "vergangen">): Span => (vergangen ? "over" : "present");

export const itemTypes = ["offer", "place", "office", "care", "page"] as const;
export type ItemType = (typeof itemTypes)[number];

/** Why an entry was found, when its name does not say it. */
export interface Reason {
  readonly because: Exclude<Because, "word">;
  /** What was typed. */
  readonly words: string;
}

export interface SearchItem {
  readonly type: ItemType;
  readonly title: string;
  readonly url: string;
  readonly reason?: Reason;
  readonly place?: { readonly name: string; readonly kind: string; readonly stadtbezirk: string | null };
  /** When it takes place next, as an instant with its offset. */
  readonly next?: string;
  readonly example: boolean;
  readonly confirmedOn?: LocalDate;
}

export interface SearchResult {
  readonly total: number;
  /** Best first, whatever they are. */
  readonly items: readonly SearchItem[];
  /** Nothing answers all that was typed; these answer a part: some words, or all of them at another time or elsewhere. */
  readonly partly: "words" | "time" | "area" | undefined;
}

/** A search engine: whatever answers this can stand behind the field. */
export type Search = (world: Searched, query: SearchQuery, understood: Understood) => Promise<SearchResult>;

/** Where is searched, and what is known of changes there. */
export interface Searched {
  readonly public: Db;
  readonly kept: Pick<Catalogue, "state">;
}

export const parameterNames = ["q", "vergangen", "seite", "groesse"] as const;

/** A value that the search does not understand: it is ignored and said (page) or refused (data). */
export interface IgnoredValue {
  readonly name: (typeof parameterNames)[number];
  readonly value: string;
}

const mostLetters = 200;
export const usualSize = 20;
const page = z.coerce.number().int().min(1).max(100_000);
const size = z.coerce.number().int().min(1).max(500);

/** Reads the address of a search. */
export function readSearch(
  query: URLSearchParams,
  today: LocalDate,
): { readonly asked: SearchQuery; readonly ignored: readonly IgnoredValue[] } {
  const ignored: IgnoredValue[] = [];
  const text = (name: IgnoredValue["name"]) => clean(query.getAll(name).at(-1) ?? "");
  const read = <Value>(
    name: IgnoredValue["name"],
    understand: (value: string) => Value | undefined,
  ): Value | undefined => {
    const value = text(name);
    if (value === "") return undefined;
    const understood = understand(value);
    if (understood === undefined) ignored.push({ name, value: value.slice(0, 60) });
    return understood;
  };
  const asked = {
    q: text("q"),
    vergangen: read("vergangen", (value) => (value === "ja" ? true : undefined)) ?? false,
    seite: read("seite", (value) => page.safeParse(value).data) ?? 1,
    groesse: read("groesse", (value) => size.safeParse(value).data) ?? usualSize,
    today,
  };
  return { asked, ignored };
}

/** PostgreSQL cannot store NUL; other control characters only come from machines. */
const clean = (value: string): string =>
  value
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, mostLetters);

/** The address of the same search with something else; a change starts on page 1. */
export function searchAddress(
  { q, vergangen, groesse }: SearchQuery,
  changes: { readonly q?: string; readonly vergangen?: boolean; readonly seite?: number } = {},
): string {
  const query = new URLSearchParams();
  const wanted = { q, vergangen, seite: 1, ...changes };
  if (wanted.q) query.set("q", wanted.q);
  if (wanted.vergangen) query.set("vergangen", "ja");
  if (wanted.seite > 1) query.set("seite", String(wanted.seite));
  if (groesse !== usualSize) query.set("groesse", String(groesse));
  return query.size === 0 ? "/suche" : `/suche?${query}`;
}
