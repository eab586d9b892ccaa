import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { data, wantsData } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { searchTexts as t } from "../texts/search.ts";
import { readSearch, searchAddress, type Search } from "./search.ts";
import { SearchPage, titleOf } from "./search.page.tsx";
import { findWaysOn, listFrequentThemes } from "./ways-on.store.ts";
import { wordSearch } from "./word-search.store.ts";

/** The engine behind the field; a better one only has to answer the same question. */
const search: Search = wordSearch;
const shownThemes = 12;

export const searchRoutes = new Hono<Env>()
  .get("/suche", (c) => (wantsData(c) ? searchAsData(c) : showSearch(c)))
  .get("/suche.json", (c) => searchAsData(c));

async function showSearch(c: Context<Env>) {
  const { public: db, city, clock } = c.var.world;
  const today = clock.today();
  const { asked, ignored } = readSearch(new URL(c.req.url).searchParams, today);
  const result = await search(db, asked);
  // A page beyond the end is a typing error or an old link: its beginning is better than nothing.
  if (result.items.length === 0 && result.total > 0) return c.redirect(searchAddress(asked), 303);
  const isEmpty = result.total === 0;
  const [themes, ways] = await Promise.all([
    isEmpty ? listFrequentThemes(db, shownThemes) : [],
    isEmpty && asked.q !== "" ? findWaysOn(db, search, asked) : undefined,
  ]);
  return publicPage(c, {
    title: titleOf(asked, result),
    description: t["directory.search.description"]({ city: city.name }),
    // Endless addresses with the same entries in another order are no use to a search engine.
    unlisted: asked.q !== "",
    content: (
      <SearchPage
        {...{ asked, ignored, result, themes, ways, today }}
        city={city.name}
        phone={centralPhone(c.var.world)}
      />
    ),
  });
}

async function searchAsData(c: Context<Env>) {
  const { public: db, clock } = c.var.world;
  const { asked, ignored } = readSearch(new URL(c.req.url).searchParams, clock.today());
  const [first] = ignored;
  if (first) return c.json({ error: t["directory.search.ignored"](first), reason: "directory.search.ignored" }, 400);
  const { total, items } = await search(db, asked);
  const pages = Math.max(1, Math.ceil(total / asked.groesse));
  const shown = items.map(({ reason, ...item }) => ({
    ...item,
    ...(reason && { reason: t[`directory.search.reason.${reason}`] }),
  }));
  return data(c, { total, page: asked.seite, pages, items: shown });
}
