import { Hono, type Context } from "hono";
import { h } from "preact";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { officeOf } from "#modules/places/index.ts";
import { addDays } from "#platform/dates/local-date.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { data, wantsData } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { calendarAddress } from "./calendar/calendar-address.ts";
import { calendarRoutes } from "./calendar/calendar.routes.tsx";
import { askedDates } from "./date/asked-dates.store.ts";
import { dataOf } from "./date/date-data.ts";
import { parametersOf } from "./date/date-filter.ts";
import { shownWeek } from "./date/date-week.ts";
import { ListDatesPage, titleOf } from "./date/list-dates.page.tsx";
import { countDates, listDates } from "./date/list-dates.store.ts";
import { findNearest } from "./date/nearest-dates.store.ts";
import { showOffer } from "./offer/show-offer.routes.tsx";
import { offersTexts as t } from "./texts/texts.ts";

export const offersRoutes = new Hono<Env>()
  .get("/angebote", (c) => (wantsData(c) ? offersAsData(c) : offersAsPage(c)))
  .get("/angebote.json", (c) => offersAsData(c))
  .get("/angebote/:slug", (c) => showOffer(c, c.req.param("slug")))
  .route("/", calendarRoutes);

async function offersAsPage(c: Context<Env>) {
  const { world } = c.var;
  const { filter, ignored, resolving, query } = await askedDates(world, new URL(c.req.url).searchParams);
  const monday = shownWeek(filter, resolving.today);
  const [list, office] = await Promise.all([
    listDates(world.public, query, { from: monday, to: addDays(monday, 6) }),
    officeOf(world.public, query.stadtbezirkIds?.[0]),
  ]);
  // A page beyond the end is a typing error or an old link: its beginning is better than nothing.
  if (list.rows.length === 0 && list.total > 0) return c.redirect(`/angebote?${withoutPage(c)}`, 303);
  const nearest = list.total === 0 ? await findNearest(world.public, filter, resolving) : [];
  const city = { name: world.city.name, phone: centralPhone(world) };
  const calendar = calendarAddress(
    world.environment.BASE_URL,
    new URLSearchParams(Object.entries(parametersOf(filter))),
  );
  return publicPage(c, {
    title: titleOf(filter, world.city.name).replace("?", ""),
    area: "angebote",
    description: t["offers.list.description"]({ city: world.city.name }),
    islands: ["print"],
    content: h(ListDatesPage, { ...resolving, city, filter, ignored, list, office, nearest, calendar }),
  });
}

function withoutPage(c: Context<Env>): string {
  const query = new URL(c.req.url).searchParams;
  query.delete("seite");
  return query.toString();
}

async function offersAsData(c: Context<Env>) {
  const { public: db } = c.var.world;
  const { filter, ignored, query } = await askedDates(c.var.world, new URL(c.req.url).searchParams);
  const [first] = ignored;
  if (first) throw new Refusal("offers.list.ignored", 400, { details: { ...first } });
  const [list, total] = await Promise.all([listDates(db, query), countDates(db, query)]);
  return data(c, dataOf(list.rows, total, filter));
}
