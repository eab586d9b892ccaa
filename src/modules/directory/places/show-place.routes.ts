import type { Context } from "hono";
import { tilesOf } from "#frame/tiles.routes.ts";
import { h } from "preact";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { calendarAddress } from "#modules/offers/index.ts";
import { listOfficeDates } from "#modules/network/index.ts";
import {
  cityMap,
  findMovedPlace,
  findPlaceBySlug,
  listFormerNames,
  listRooms,
  officeOf,
  type PublicPlace,
} from "#modules/places/index.ts";
import { localNow } from "#platform/dates/clock.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { qrOf } from "#ui/pictures/qr-of.ts";
import type { Env } from "#platform/web/world.ts";
import { openOf } from "./listed-place.ts";
import { kindInWords } from "./place-in-words.ts";
import { placeAsJsonLd } from "./place-json-ld.ts";
import { findNearby, listDatesAt } from "./place-neighbourhood.store.ts";
import { PlacePage } from "./place.page.tsx";

/** The public page of one place; an old address leads to the new one. */
export async function showPlace(c: Context<Env>, slug: string) {
  const { world } = c.var;
  const { public: db, city } = world;
  const place = await findPlaceBySlug(db, slug);
  if (!place) return leadOn(c, slug);
  const map = await cityMap(db, city);
  const now = localNow(world.clock);
  const closed = place.status === "geschlossen";
  const [rooms, formerNames, dates, office, nearby, officeDates] = await Promise.all([
    listRooms(db, place.id),
    listFormerNames(db, place.id),
    closed ? undefined : listDatesAt(db, map, { placeId: place.id, today: now.date }),
    officeOf(db, place.stadtbezirkId ?? undefined),
    closed ? findNearby({ db, now }, place) : [],
    closed ? [] : listOfficeDates(db, { ...whoseDates(place), today: now.date, limit: mostOfficeDates }),
  ]);
  const address = `${world.environment.BASE_URL}/orte/${place.slug}`;
  const kind = kindInWords(place.kind, city.officeWord);
  const tiles = tilesOf(world);
  return publicPage(c, {
    title: place.name,
    area: "orte",
    description: place.summary ?? [kind, place.stadtbezirk, city.name].filter((each) => each !== null).join(" · "),
    islands: ["print", ...(tiles ? ["street-map"] : [])],
    unlisted: closed,
    jsonLd: placeAsJsonLd(place, now.date, address),
    content: h(PlacePage, {
      ...{ place, kind, map, rooms, formerNames, dates, nearby, officeDates, address, tiles },
      office: office?.slug === place.slug ? undefined : office,
      officeWord: city.officeWord,
      open: openOf(place, now),
      today: now.date,
      central: centralPhone(world),
      qr: qrOf(address),
      calendar: calendarAddress(world.environment.BASE_URL, { ort: place.slug }),
    }),
  });
}

const mostOfficeDates = 6;

/** An office shows all that it holds, wherever; any other place what is held there. */
const whoseDates = ({ id, kind, stadtbezirkId }: PublicPlace) =>
  kind === "seniorenbuero" && stadtbezirkId !== null ? { officeIds: [stadtbezirkId] } : { placeId: id };

async function leadOn(c: Context<Env>, slug: string) {
  const moved = await findMovedPlace(c.var.world.public, slug);
  if (moved === undefined) throw new Refusal("platform.unknown", 404);
  return c.redirect(`/orte/${moved}`, 301);
}
