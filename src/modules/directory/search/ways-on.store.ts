import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import { meaningfulWords, type Search, type SearchQuery } from "./search.ts";
import { closestWord, wordsOf } from "./spelling.ts";

export interface FrequentTheme {
  readonly key: string;
  readonly name: string;
  readonly total: number;
}

/** What is offered most, for those who have no word yet. */
export async function listFrequentThemes(db: Db, limit: number): Promise<FrequentTheme[]> {
  const { rows } = await sql<FrequentTheme>`
    select t.key, t.name, count(*) as total from directory.theme_entries t join directory.offer_entries o on o.id = t.offer_id
    where o.status = 'aktiv' group by t.key, t.name order by total desc, t.name limit ${limit}`.execute(db);
  return rows;
}

/** Ways on when nothing was found. */
export interface WaysOn {
  /** The search with each misspelt word mended. */
  readonly spelling: string | undefined;
  /** Fewer words that do find something, most first. */
  readonly wider: readonly { readonly q: string; readonly total: number }[];
  /** How many there are among what is over. */
  readonly over: number;
}

export async function findWaysOn(db: Db, search: Search, query: SearchQuery): Promise<WaysOn> {
  const words = meaningfulWords(query.q);
  const count = async (changes: Partial<SearchQuery>) =>
    (await search(db, { ...query, ...changes, seite: 1, groesse: 1 })).total;
  const better = await mended(db, words);
  const spelling = better.join(" ");
  // Each word alone, and as it was probably meant.
  const single = words.length > 1 ? new Set([...words, ...better]) : [];
  const wider: { q: string; total: number }[] = [];
  for (const word of single) wider.push({ q: word, total: await count({ q: word }) });
  return {
    spelling: spelling !== words.join(" ") && (await count({ q: spelling })) > 0 ? spelling : undefined,
    wider: wider.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total),
    over: query.vergangen || words.length === 0 ? 0 : await count({ vergangen: true }),
  };
}

const mostTitles = 20_000;

/** The words with each slip of the pen mended. */
async function mended(db: Db, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<{ text: string }>`
    select name as text from directory.place_entries where status <> 'geschlossen'
    union select name from directory.theme_entries
    union select stadtbezirk from directory.place_entries where stadtbezirk is not null
    union (select title from directory.offer_entries where status = 'aktiv' limit ${mostTitles})`.execute(db);
  const known = wordsOf(rows.map(({ text }) => text));
  return words.map((word) => closestWord(word, known) ?? word);
}
