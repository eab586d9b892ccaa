import type { City } from "#cities/city.ts";
import {
  keyOf,
  knownWords,
  language,
  typedWords,
  understand,
  type Catalogue,
  type Span,
  type Understood,
} from "#modules/search/index.ts";
import type { Db } from "#platform/database/connect.ts";
import { cityMap } from "./city-map.store.ts";
import { namedAreas } from "./named-area.ts";

/** What a request knows of the world; the catalogue counts its changes. */
export interface Asking {
  readonly public: Db;
  readonly city: City;
  readonly kept: Catalogue;
}

/** Reads a query with the words of the catalogue and the names of the city's parts; everything comes from memory. */
export async function understandQuery(world: Asking, q: string, span: Span = "present"): Promise<Understood> {
  const { public: db, city, kept } = world;
  const [map, { wants }] = await Promise.all([cityMap(db, city), knownWords(db, kept, span)]);
  const cityWords = new Set([city.name, ...city.abbreviations].flatMap(typedWords).map(({ key }) => keyOf(key)));
  return understand(q, { language: language(), wants, findArea: namedAreas(map), cityWords });
}
