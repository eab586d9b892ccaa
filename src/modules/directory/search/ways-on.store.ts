import { sql } from "kysely";
import { understandQuery, type Asking } from "#modules/places/index.ts";
import { knownWords, type Understood } from "#modules/search/index.ts";
import type { Db } from "#platform/database/connect.ts";
import { partsOf, queryOf } from "./query-chips.ts";
import { spanOf, type Search, type SearchQuery } from "./search.ts";

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
  /** Fewer words that do find something, most first. */
  readonly wider: readonly { readonly q: string; readonly label: string; readonly total: number }[];
  /** How many there are among what is over. */
  readonly over: number;
}

/** The query with each slip of the pen mended, as the catalogue spells it; undefined when there is none. */
export async function spellingOf(world: Asking, { typed, wanted }: Understood): Promise<string | undefined> {
  const slips = wanted.filter(({ meant }) => meant !== undefined);
  if (slips.length === 0) return undefined;
  const { suggestions } = await knownWords(world.public, world.kept);
  const mended = new Map(slips.map((each) => [each.typed[0]?.text, suggestions.spellingOf(each.meant ?? "")]));
  return typed.map(({ text }) => mended.get(text) ?? text).join(" ");
}

interface Asked {
  readonly asked: SearchQuery;
  readonly understood: Understood;
}

const mostWider = 6;

export async function findWaysOn(world: Asking, search: Search, { asked, understood }: Asked): Promise<WaysOn> {
  const count = async (changes: Partial<SearchQuery>) => {
    const query = { ...asked, ...changes, seite: 1, groesse: 1 };
    return (await search(world, query, await understandQuery(world, query.q, spanOf(query)))).total;
  };
  const parts = partsOf(understood, asked.today);
  const wider: { q: string; label: string; total: number }[] = [];
  const without = parts.filter(({ typed }) => !understood.wishes.some((wish) => wish.typed === typed));
  if (without.length > 0 && without.length < parts.length) {
    const q = queryOf(without);
    wider.push({ q, label: q, total: await count({ q }) });
  }
  if (parts.length > 1)
    for (const part of parts.slice(0, mostWider)) {
      const q = queryOf([part]);
      if (!wider.some((each) => each.q === q)) wider.push({ q, label: q, total: await count({ q }) });
    }
  return {
    wider: wider.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total),
    over: asked.vergangen || parts.length === 0 ? 0 : await count({ vergangen: true }),
  };
}
