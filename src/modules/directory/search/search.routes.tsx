import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { understandQuery } from "#modules/places/index.ts";
import { knownWords } from "#modules/search/index.ts";
import { data, wantsData } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { searchTexts as t } from "../texts/search.ts";
import { readSearch, searchAddress, spanOf, type Search } from "./search.ts";
import { SearchPage, titleOf } from "./search.page.tsx";
import { chipsOf } from "./query-chips.ts";
import { findWaysOn, listFrequentThemes, spellingOf } from "./ways-on.store.ts";
import { rankedSearch } from "./ranked-search.store.ts";

/** The engine behind the field; a better one only has to answer the same question. */
const search: Search = rankedSearch;
const shownThemes = 12;

export const searchRoutes = new Hono<Env>()
  .get("/suche", (c) => (wantsData(c) ? searchAsData(c) : showSearch(c)))
  .get("/suche.json", (c) => searchAsData(c))
  .get("/suche/vorschlaege.json", (c) => suggest(c));

async function showSearch(c: Context<Env>) {
  const { public: db, city, clock } = c.var.world;
  const today = clock.today();
  const { asked, ignored } = readSearch(new URL(c.req.url).searchParams, today);
  const understood = await understandQuery(c.var.world, asked.q, spanOf(asked));
  const result = await search(c.var.world, asked, understood);
  // A page beyond the end is a typing error or an old link: its beginning is better than nothing.
  if (result.items.length === 0 && result.total > 0) return c.redirect(searchAddress(asked), 303);
  const isEmpty = result.total === 0;
  const [themes, ways, spelling] = await Promise.all([
    isEmpty ? listFrequentThemes(db, shownThemes) : [],
    isEmpty && asked.q !== "" ? findWaysOn(c.var.world, search, { asked, understood }) : undefined,
    spellingOf(c.var.world, understood),
  ]);
  return publicPage(c, {
    title: titleOf(asked, result),
    description: t["directory.search.description"]({ city: city.name }),
    // Endless addresses with the same entries in another order are no use to a search engine.
    unlisted: asked.q !== "",
    islands: ["search"],
    content: (
      <SearchPage
        {...{ asked, ignored, result, themes, ways, spelling, today }}
        chips={chipsOf(asked, understood)}
        city={city.name}
        phone={centralPhone(c.var.world)}
      />
    ),
  });
}

const mostSuggestions = 8;

/** Names of the catalogue that begin as somebody types; nothing of it is kept. */
async function suggest(c: Context<Env>) {
  const { public: db, kept, clock } = c.var.world;
  const { asked } = readSearch(new URL(c.req.url).searchParams, clock.today());
  const { suggestions } = await knownWords(db, kept);
  return data(c, { suggestions: suggestions.of(asked.q, mostSuggestions) });
}

async function searchAsData(c: Context<Env>) {
  const { clock } = c.var.world;
  const { asked, ignored } = readSearch(new URL(c.req.url).searchParams, clock.today());
  const [first] = ignored;
  if (first) return c.json({ error: t["directory.search.ignored"](first), reason: "directory.search.ignored" }, 400);
  const { total, items } = await search(c.var.world, asked, await understandQuery(c.var.world, asked.q, spanOf(asked)));
  const pages = Math.max(1, Math.ceil(total / asked.groesse));
  const shown = items.map(({ reason, ...item }) => ({
    ...item,
    ...(reason && { reason: t[`directory.search.reason.${reason.because}`](reason) }),
  }));
  return data(c, { total, page: asked.seite, pages, items: shown });
}
