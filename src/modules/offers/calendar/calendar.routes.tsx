import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { findMovedPlace, findPlaceBySlug } from "#modules/places/index.ts";
import { writeCalendar } from "#platform/calendar/write-calendar.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { answer } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { fitsQr, qrOf } from "#ui/pictures/qr-of.ts";
import { findMovedOffer, findOfferBySlug } from "../offer/public-offer.store.ts";
import { calendarTexts as t } from "../texts/calendar.ts";
import { feedTexts } from "../texts/feed.ts";
import { askedCalendar, type AskedCalendar } from "./asked-calendar.store.ts";
import { calendarAddress } from "./calendar-address.ts";
import { CalendarPage } from "./calendar.page.tsx";
import { eventsOf } from "./feed-events.ts";
import { loadFeed } from "./feed.store.ts";

export const calendarRoutes = new Hono<Env>()
  .get("/kalender", (c) => explain(c))
  .get("/kalender.ics", (c) => cityFeed(c))
  .get("/orte/:slug/kalender.ics", (c) => placeFeed(c, c.req.param("slug")))
  .get("/angebote/:slug/kalender.ics", (c) => offerFeed(c, c.req.param("slug")));

const cityFeed = async (c: Context<Env>) => feed(c, await askedCalendar(c.var.world, new URL(c.req.url).searchParams));

async function explain(c: Context<Env>) {
  const { world } = c.var;
  const asked = await askedCalendar(world, new URL(c.req.url).searchParams);
  const address = calendarAddress(world.environment.BASE_URL, asked.parameters);
  return publicPage(c, {
    title: t["offers.calendar.title"],
    description: t["offers.calendar.lead"],
    unlisted: asked.chosen,
    content: (
      <CalendarPage
        {...asked}
        address={address}
        qr={fitsQr(address.webcal) ? qrOf(address.webcal) : undefined}
        phone={centralPhone(world)}
      />
    ),
  });
}

async function placeFeed(c: Context<Env>, slug: string) {
  const { world } = c.var;
  if (!(await findPlaceBySlug(world.public, slug))) {
    const moved = await findMovedPlace(world.public, slug);
    return leadOn(c, moved && `/orte/${moved}/kalender.ics`);
  }
  const parameters = new URL(c.req.url).searchParams;
  parameters.set("ort", slug);
  return feed(c, await askedCalendar(world, parameters));
}

async function offerFeed(c: Context<Env>, slug: string) {
  const { world } = c.var;
  if (!(await findOfferBySlug(world.public, slug))) {
    const moved = await findMovedOffer(world.public, slug);
    return leadOn(c, moved && `/angebote/${moved}/kalender.ics`);
  }
  return feed(c, await askedCalendar(world, new URLSearchParams({ angebot: slug })));
}

function leadOn(c: Context<Env>, address: string | undefined) {
  if (address === undefined) throw new Refusal("platform.unknown", 404);
  return c.redirect(address, 301);
}

/** Calendar programs ask every few hours; where nothing changed they get "still the same". */
async function feed(c: Context<Env>, { query, ignored, what }: AskedCalendar) {
  const { world } = c.var;
  const [first] = ignored;
  if (first) throw new Refusal("offers.list.ignored", 400, { details: { ...first } });
  const { series, places } = await loadFeed(world.public, query);
  const around = { places, today: world.clock.today(), baseUrl: world.environment.BASE_URL };
  const events = series.flatMap((each) => eventsOf(each, around));
  return answer(c, writeCalendar(feedTexts["offers.feed.name"]({ what }), events), {
    type: "text/calendar",
    open: true,
  });
}
