import { create, insertMultiple, search } from "@orama/orama";
import MiniSearch from "minisearch";
import { sql } from "kysely";
import type { Db } from "../src/platform/database/connect.ts";
import { ownPages } from "../src/modules/directory/search/own-pages.ts";

export interface Rival {
  readonly name: string;
  /** The addresses of what was found, best first. */
  readonly ask: (q: string) => Promise<string[]>;
}

export interface Text {
  readonly id: string;
  readonly title: string;
  readonly themes: string;
  readonly place: string;
  readonly body: string;
}

/** The texts that our own search reads, for those who keep them in memory. */
export async function listTexts(db: Db, today: string): Promise<Text[]> {
  const { rows } = await sql<Text>`
    select '/angebote/' || o.slug as id, o.title,
      coalesce((select string_agg(t.name, ' ') from offers.offer_themes x join offers.themes t on t.id = x.theme_id where x.offer_id = o.id), '') as themes,
      concat_ws(' ', p.name, p.stadtbezirk, p.area) as place, concat_ws(' ', o.summary, o.description, array_to_string(o.target_groups, ' ')) as body
    from offers.offers o left join places.door_places p on p.id = o.place_id
    where o.status = 'aktiv' and exists (select from offers.dates d where d.offer_id = o.id and d.day >= ${today} and d.status <> 'cancelled')
    union all
    select '/orte/' || p.slug, p.name, coalesce(g.name, ''), concat_ws(' ', p.street, b.name, a.name), coalesce(p.summary, '')
    from places.places p left join places.organisations g on g.id = p.traeger_id
    left join places.areas b on b.id = p.stadtbezirk_id left join places.areas a on a.id = p.area_id where p.status <> 'geschlossen'`.execute(
    db,
  );
  return [
    ...rows,
    ...ownPages().map(({ url, title, words }) => ({ id: url, title, themes: words, place: "", body: "" })),
  ];
}

/** In the settings of the Integreat app: prefixes, and one letter in five may be wrong. */
export function miniSearch(texts: readonly Text[]): Rival {
  const index = new MiniSearch({
    fields: ["title", "themes", "place", "body"],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, themes: 2 } },
  });
  index.addAll([...texts]);
  return {
    name: "MiniSearch",
    ask: async (q) =>
      index
        .search(q)
        .map(({ id }) => String(id))
        .slice(0, 10),
  };
}

export async function orama(texts: readonly Text[]): Promise<Rival> {
  const schema = { id: "string", title: "string", themes: "string", place: "string", body: "string" } as const;
  const index = create({ schema, language: "german" });
  await insertMultiple(index, [...texts]);
  const boost = { title: 3, themes: 2 };
  return {
    name: "Orama",
    ask: async (q) =>
      (await search(index, { term: q, tolerance: 1, boost, limit: 10 })).hits.map(({ document }) => document.id),
  };
}
