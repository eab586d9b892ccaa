import { describe, expect, it } from "vitest";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { day } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { expand } from "#platform/dates/series.ts";
import { loadAreas } from "../areas.ts";
import { loadCity } from "../city.ts";
import { demoPlaces } from "../demo-places.ts";
import { loadDemoRows } from "../place-rows.ts";
import { demoOffers } from "./demo-offers.ts";
import type { RealOffer } from "./demo-offer.ts";

const holidays = holidaysNw();
const city = loadCity("dortmund");
const places = demoPlaces({ city, areas: loadAreas(city), seed: "beisammen", ...loadDemoRows(city) });
const onOneDay = (placeKey: string | null, date: string): RealOffer => ({
  placeKey,
  rule: SeriesRule.parse({ kind: "dates", from: date, dates: [date] }),
});
const real = [
  onOneDay(null, "2022-09-17"),
  onOneDay("dortmund/place/wilhelm-hansmann-haus", "2025-03-04"),
  { placeKey: "dortmund/place/wilhelm-hansmann-haus", rule: null },
];
const wish = { today: day("2026-11-24"), scale: 1, seed: "beisammen", holidays, real };
const life = demoOffers(city, places, wish);

const datesBetween = (offers: readonly RealOffer[], from: string, to: string): number =>
  offers.reduce((sum, { rule }) => sum + (rule ? expand(rule, { from: day(from), to: day(to), holidays }).length : 0), 0);

describe("the demo city's offers", () => {
  it("have, with the real ones, exactly the dates that the city published for 2022", () => {
    expect(datesBetween([...real, ...life.offers], "2022-01-01", "2022-12-31")).toBe(24_725);
  });

  it("have exactly the formats that the centres published for January to October 2025", () => {
    const centres = places.filter(({ kind }) => kind === "begegnungszentrum");
    const formatsOf = (keys: readonly string[]) =>
      [...real, ...life.offers].filter((offer) => keys.includes(offer.placeKey ?? "") && datesBetween([offer], "2025-01-01", "2025-10-31") > 0).length;
    const named = centres.filter(({ name }) => name === "Wilhelm-Hansmann-Haus").map(({ naturalKey }) => naturalKey);
    const others = centres.filter(({ name }) => name !== "Wilhelm-Hansmann-Haus").map(({ naturalKey }) => naturalKey);
    expect([formatsOf(named), formatsOf(others)]).toEqual([558, 539]);
  });

  it("have 335 groups that use the rooms", () => expect(life.userGroups).toHaveLength(335));

  it("are about as many today as in the published year", () => {
    const year = datesBetween(life.offers, "2026-01-01", "2026-12-31");
    expect(year).toBeGreaterThan(22_000);
    expect(year).toBeLessThan(28_000);
  });

  it("that were made up for a past figure carry Beispiel in their title", () => {
    expect(life.offers.filter(({ status, title }) => status === "beendet" && !title.includes("Beispiel"))).toEqual([]);
  });

  it("are the same each time", () => expect(demoOffers(city, places, wish)).toEqual(life));

  it("of the past do not depend on the day", () => {
    const later = demoOffers(city, places, { ...wish, today: day("2026-12-31") });
    const past = (offers: typeof life.offers) => offers.filter(({ status }) => status === "beendet");
    expect(past(later.offers)).toEqual(past(life.offers));
  });

  it("grow with the scale", () => {
    const large = demoOffers(city, places, { ...wish, scale: 3 });
    const dates = (offers: readonly RealOffer[]) => datesBetween(offers, "2027-01-01", "2027-06-30");
    expect(dates(large.offers) / dates(life.offers)).toBeGreaterThan(2.7);
  });
});
