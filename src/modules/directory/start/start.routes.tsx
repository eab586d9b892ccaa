import { Hono, type Context } from "hono";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { cityMap } from "#modules/places/index.ts";
import { localNow } from "#platform/dates/clock.ts";
import { addDays, time } from "#platform/dates/local-date.ts";
import type { Db } from "#platform/database/connect.ts";
import type { Clock } from "#platform/dates/clock.ts";
import type { Env } from "#platform/web/world.ts";
import { startTexts as t } from "../texts/start.ts";
import { StartPage, type NextDates } from "./start.page.tsx";
import { countCatalogue, countOnDay, listStillToCome } from "./start.store.ts";

const shownDates = 4;

/** The start page: one search field, five ways, and what is on today. */
export const startRoutes = new Hono<Env>().get("/", (c) => showStart(c));

async function showStart(c: Context<Env>) {
  const { public: db, city, clock } = c.var.world;
  const [map, counts, next] = await Promise.all([cityMap(db, city), countCatalogue(db), findNext(db, clock)]);
  return publicPage(c, {
    title: t["directory.start.short-title"],
    area: "start",
    width: "start",
    islands: ["search"],
    description: t["directory.start.lead"]({ city: city.name }),
    content: (
      <StartPage
        city={city.name}
        office={city.officeWord}
        hours={city.centralPhone.hours}
        phone={centralPhone(c.var.world)}
        {...{ map, counts, next }}
        today={clock.today()}
      />
    ),
  });
}

/** What is left of today; in the evening, tomorrow. */
async function findNext(db: Db, clock: Clock): Promise<NextDates> {
  const { date, time: now } = localNow(clock);
  const rows = await listStillToCome(db, date, now, shownDates);
  if (rows.length > 0) return { day: date, rows, total: await countOnDay(db, date) };
  const tomorrow = addDays(date, 1);
  const [later, total] = await Promise.all([
    listStillToCome(db, tomorrow, time("00:00"), shownDates),
    countOnDay(db, tomorrow),
  ]);
  return { day: tomorrow, rows: later, total };
}
