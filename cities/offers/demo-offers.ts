import { join } from "node:path";
import { z } from "zod";
import type { Holidays } from "#platform/dates/holidays.ts";
import { day, type LocalDate } from "#platform/dates/local-date.ts";
import { expand } from "#platform/dates/series.ts";
import type { City } from "../city.ts";
import { readCsv } from "../csv.ts";
import { seeded, type Random } from "../random.ts";
import type { DemoOffer, DemoUserGroup, OfferPlace, RealOffer } from "./demo-offer.ts";
import { fillWithDates, fillWithFormats, fillWithGroups, type Window } from "./past-offers.ts";
import { presentOffers } from "./present-offers.ts";

export interface DemoWish {
  readonly today: LocalDate;
  readonly scale: number;
  readonly seed: string;
  readonly holidays: Holidays;
  /** What really took place: it counts, and only the rest is made up. */
  readonly real: readonly RealOffer[];
}

export interface DemoLife {
  readonly offers: readonly DemoOffer[];
  readonly userGroups: readonly DemoUserGroup[];
}

const figure = z.object({ kpi: z.string(), period: z.string(), scope: z.string(), value: z.string() });
type Figure = z.infer<typeof figure>;

/** All made-up offers of the demo city: a pure function of city, scale, seed and day (decision 7). */
export function demoOffers(
  city: City,
  places: readonly OfferPlace[],
  { today, scale, seed, holidays, real }: DemoWish,
): DemoLife {
  const figures = city.demo ? readCsv(join(city.folder, city.demo.figures), figure) : [];
  const sources = { random: seeded(seed), holidays };
  const year = figures.find(({ kpi }) => kpi === "offers.dates");
  const meeting = places.filter(({ kind, status }) => status === "aktiv" && meetingKinds.includes(kind));
  const past = year
    ? fillWithDates(meeting, yearOf(year), Number(year.value) - datesIn(real, yearOf(year), holidays), sources)
    : [];
  const present = { today, scale, datesPerYear: year ? Number(year.value) : 40 * meeting.length };
  return {
    offers: [
      ...past,
      ...formats(figures, meeting, real, sources),
      ...presentOffers(meeting, present, sources),
    ],
    userGroups: figures
      .filter(({ kpi }) => kpi === "offers.groups")
      .flatMap((each) => fillWithGroups(meeting, yearOf(each), Number(each.value))),
  };
}

/** The formats of the houses with staff: the figure of one house by its name, the other one for all the rest. */
function formats(
  figures: readonly Figure[],
  meeting: readonly OfferPlace[],
  real: readonly RealOffer[],
  sources: { random: Random; holidays: Holidays },
): DemoOffer[] {
  const wanted = figures.filter(({ kpi }) => kpi === "centres.formats");
  const houses = meeting.filter(({ kind }) => kind === "begegnungszentrum");
  const named = new Set(wanted.map(({ scope }) => scope));
  return wanted.flatMap(({ scope, value, period }) => {
    const own = houses.filter(({ name }) => name === scope);
    const here = own.length > 0 ? own : houses.filter(({ name }) => !named.has(name));
    const window = windowOf(period);
    const keys = here.map(({ naturalKey }) => naturalKey);
    const there = real.filter(
      (offer) => keys.includes(offer.placeKey ?? "") && datesIn([offer], window, sources.holidays) > 0,
    ).length;
    return fillWithFormats(here, window, Number(value) - there, sources);
  });
}

const meetingKinds: readonly string[] = ["begegnungszentrum", "begegnungsstaette", "weiterer_ort"];

function datesIn(offers: readonly RealOffer[], { from, to }: Window, holidays: Holidays): number {
  return offers.reduce((sum, { rule }) => sum + (rule ? expand(rule, { from, to, holidays }).length : 0), 0);
}

const yearOf = ({ period }: Figure): Window => ({ from: day(`${period}-01-01`), to: day(`${period}-12-31`) });

function windowOf(period: string): Window {
  const [from = "", to = ""] = period.split("/");
  return { from: day(from), to: day(to) };
}
