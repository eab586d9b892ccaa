import { Hono, type Context } from "hono";
import { h } from "preact";
import { localised } from "#frame/address.ts";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { countOfficeDates, listOfficeDates } from "#modules/network/index.ts";
import { cityMap, listOffices } from "#modules/places/index.ts";
import { writeCalendar } from "#platform/calendar/write-calendar.ts";
import { Refusal } from "#platform/refusal/refusal.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";
import { answer } from "#platform/web/answer.ts";
import type { Env } from "#platform/web/world.ts";
import { officeDateTexts as t } from "../texts/office-dates.ts";
import { officeDateEvent } from "./office-date-event.ts";
import { officeDatesAddress, officeDatesPath, readOfficeDates } from "./office-date-query.ts";
import { OfficeDatesPage, officeDatesPerPage } from "./office-dates.page.tsx";

const calendarPath = "/beratung/kalender.ics";
/** More than offices plan ahead: a calendar has no second page. */
const mostInCalendar = 2000;

/** Dates of the offices, as a page and as a calendar with the same filters. */
export const officeDatesRoutes = new Hono<Env>().get(officeDatesPath, showDates).get(calendarPath, calendar);

async function asked(c: Context<Env>) {
  const { public: db, city, clock } = c.var.world;
  const map = await cityMap(db, city);
  const filter = readOfficeDates(new URL(c.req.url).searchParams, map);
  const { stadtbezirk, art } = filter;
  const query = {
    today: clock.today(),
    kinds: art && [art],
    officeIds: stadtbezirk && [stadtbezirk.id],
  };
  return { db, map, filter, query };
}

async function showDates(c: Context<Env>) {
  const { world } = c.var;
  const { db, map, filter, query } = await asked(c);
  const page = { limit: officeDatesPerPage, offset: (filter.seite - 1) * officeDatesPerPage };
  const [offices, dates, total] = await Promise.all([
    listOffices(db, filter.stadtbezirk?.id),
    listOfficeDates(db, { ...query, ...page }),
    countOfficeDates(db, { ...query, ...page }),
  ]);
  // A page beyond the end is a typing error or an old link: its beginning is better than nothing.
  if (dates.length === 0 && total > 0) return c.redirect(officeDatesAddress({ ...filter, seite: 1 }), 303);
  const feed = `${world.environment.BASE_URL}${localised(officeDatesAddress({ ...filter, seite: 1 }, calendarPath), currentLocale())}`;
  return publicPage(c, {
    title: t["directory.dates.title"],
    area: "beratung",
    description: t["directory.dates.description"]({ city: world.city.name }),
    unlisted: filter.ignored !== undefined,
    content: h(OfficeDatesPage, {
      ...{ map, filter, offices, dates, total },
      today: query.today,
      officeWord: world.city.officeWord.one,
      central: centralPhone(world),
      calendar: feed.replace(/^https?:/, "webcal:"),
    }),
  });
}

async function calendar(c: Context<Env>) {
  const { db, filter, query } = await asked(c);
  if (filter.ignored !== undefined)
    throw new Refusal("directory.dates.ignored", 400, { details: { value: filter.ignored } });
  const dates = await listOfficeDates(db, { ...query, limit: mostInCalendar });
  const { environment, city } = c.var.world;
  const around = { baseUrl: environment.BASE_URL, today: query.today, officeWord: city.officeWord.one };
  const events = dates.map((date) => officeDateEvent(date, around));
  const name = [t["directory.dates.crumb"], filter.stadtbezirk?.name].filter((each) => each !== undefined).join(" · ");
  return answer(c, writeCalendar(name, events), { type: "text/calendar", open: true });
}
