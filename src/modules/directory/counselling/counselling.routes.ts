import { Hono, type Context } from "hono";
import { h } from "preact";
import { centralPhone, publicPage } from "#frame/public-page.tsx";
import { listOfficeDates } from "#modules/network/index.ts";
import { cityMap, listOffices } from "#modules/places/index.ts";
import type { Env } from "#platform/web/world.ts";
import { counsellingTexts as t } from "../texts/counselling.ts";
import { CounsellingPage } from "./counselling.page.tsx";
import { advised, findOffice } from "./find-office.ts";

const mostDates = 5;
/** The usual hours stand on the card of the office. */
const awayFromTheDesk = ["aussensprechstunde", "veranstaltung", "hitzetelefon"] as const;

export const counsellingRoutes = new Hono<Env>().get("/beratung", showCounselling);

async function showCounselling(c: Context<Env>) {
  const { world } = c.var;
  const { city, public: db } = world;
  const [map, offices] = await Promise.all([cityMap(db, city), listOffices(db)]);
  const answer = findOffice(new URL(c.req.url).searchParams, map, offices);
  const today = world.clock.today();
  const advisedIds = advised(answer).map(({ stadtbezirk }) => stadtbezirk.id);
  const dates = await listOfficeDates(db, {
    today,
    kinds: awayFromTheDesk,
    officeIds: advisedIds.length > 0 ? advisedIds : undefined,
    limit: mostDates,
  });
  const { name, officeWord, exampleQuarters, centralPhone: central } = city;
  return publicPage(c, {
    title: t["directory.counselling.page-title"]({ office: officeWord.one }),
    area: "beratung",
    description: t["directory.counselling.description"]({ city: name, offices: officeWord.other }),
    islands: ["print"],
    unlisted: answer.kind === "found" || answer.kind === "not-found",
    content: h(CounsellingPage, {
      ...{ map, offices, answer, dates, today },
      city: { name, officeWord, exampleQuarters, phone: centralPhone(world), hours: central.hours },
    }),
  });
}
