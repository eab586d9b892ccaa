import { Hono, type Context } from "hono";
import { h } from "preact";
import { tilesOf } from "#frame/tiles.routes.ts";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { wantsData } from "#platform/web/answer.ts";
import { cityMap, officeOf, understandQuery } from "#modules/places/index.ts";
import { localNow } from "#platform/dates/clock.ts";
import { data } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { placesTexts as t } from "../texts/places.ts";
import { ListPlacesPage, titleOf } from "./list-places.page.tsx";
import { findNearestPlaces, findPlaces } from "./list-places.store.ts";
import { placesAsData } from "./place-data.ts";
import { placesAddress, readPlaceFilter, stadtbezirkIdsOf } from "./place-filter.ts";
import { showPlace } from "./show-place.routes.ts";

export const placePagesRoutes = new Hono<Env>()
  .get("/orte", (c) => (wantsData(c) ? listAsData(c) : listAsPage(c)))
  .get("/orte.json", (c) => listAsData(c))
  .get("/orte/:slug", (c) => showPlace(c, c.req.param("slug")));

async function readRequest(c: Context<Env>) {
  const { public: db, city, clock } = c.var.world;
  const map = await cityMap(db, city);
  const { filter, ignored } = readPlaceFilter(new URL(c.req.url).searchParams, map);
  const understood = await understandQuery(c.var.world, filter.q);
  return { filter, ignored, where: { db, map, understood, now: localNow(clock) } };
}

async function listAsPage(c: Context<Env>) {
  const { world } = c.var;
  const { filter, ignored, where } = await readRequest(c);
  const [list, office] = await Promise.all([
    findPlaces(where, filter),
    officeOf(world.public, stadtbezirkIdsOf(filter, where.map)?.[0]),
  ]);
  // A page beyond the end is a typing error or an old link: its beginning is better than nothing.
  if (list.rows.length === 0 && list.total > 0) return c.redirect(placesAddress(filter), 303);
  const nearest = list.total === 0 ? await findNearestPlaces(where, filter) : [];
  const { name, officeWord } = world.city;
  const tiles = tilesOf(world);
  return publicPage(c, {
    title: titleOf(filter, name).replace("?", ""),
    area: "orte",
    description: t["directory.places.description"]({ city: name }),
    islands: ["print", "nearby", ...(tiles ? ["street-map"] : [])],
    content: h(ListPlacesPage, {
      ...{ filter, ignored, list, office, nearest },
      map: where.map,
      tiles,
      today: where.now.date,
      city: { name, officeWord, phone: centralPhone(world) },
    }),
  });
}

async function listAsData(c: Context<Env>) {
  const { filter, ignored, where } = await readRequest(c);
  const [first] = ignored;
  // A program asks with an Accept header too, where the frame would answer with a page.
  if (first) return c.json({ error: t["directory.places.ignored"](first), reason: "directory.places.ignored" }, 400);
  return data(c, placesAsData(await findPlaces(where, filter), filter));
}
