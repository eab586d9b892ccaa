import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { loadAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import { originOf } from "#modules/places/index.ts";
import { cityMapOf } from "#modules/places/area/city-map.ts";
import { distanceMetres } from "#platform/geo/point.ts";
import { demoCity, mainOf, type DemoCity } from "../demo-city.fixtures.ts";
import { nearMetres } from "./by-distance.ts";
import { readPlaceFilter } from "./place-filter.ts";

const map = cityMapOf(loadAreas(loadCity("dortmund")));
const filterOf = (query: string) => readPlaceFilter(new URLSearchParams(query), map).filter;
const stop = map.stops.find(({ name }) => name === "Hörde Bf") ?? map.stops[0];
if (!stop) throw new Error("the city has no stop");
const near = `nahe=${encodeURIComponent(stop.name)}`;

describe("from where ways are measured", () => {
  it("is a stop that was named", () => {
    const origin = originOf(filterOf(near), map);
    expect(origin && distanceMetres(origin.point, stop)).toBeLessThan(1);
  });

  it.each(["nahe=44263", "nahe=H%C3%B6rde", "", `${near}&stadtbezirk=Eving`])(
    "is nowhere for „%s“: a district is too large, and a chosen one counts more",
    (query) => expect(originOf(filterOf(query), map)).toBeUndefined(),
  );
});

describe("places near a stop", () => {
  const Items = z.object({
    items: z.array(z.object({ point: z.object({ lat: z.number(), lon: z.number() }).optional() })),
  });
  let city: DemoCity;
  beforeAll(async () => {
    city = await demoCity("dortmund");
  });
  afterAll(() => city.database.drop());

  it("come by their distance, across the borders of districts, and those of unknown spot last", async () => {
    const { items } = Items.parse(await (await city.app.request(`/orte.json?${near}&groesse=500`)).json());
    const metres = items.map(({ point }) => (point ? distanceMetres(stop, point) : nearMetres));
    expect(metres.filter((each) => each < nearMetres).length).toBeGreaterThan(3);
    expect(metres).toEqual(metres.toSorted((one, other) => one - other));
  });

  it("say the way on foot, and from where it is measured", async () => {
    const main = mainOf(await (await city.app.request(`/orte?${near}`)).text());
    expect(main).toMatch(/etwa \d+ Minuten zu Fuß \(\d+ Meter Luftlinie\)/);
    expect(main).toContain(`Gemessen von der Haltestelle ${stop.name}`);
  });

  it("come first in the list of dates, too: by day, with the way on foot, as far as was asked", async () => {
    const totals = [];
    for (const reach of ["umkreis=20", "", "umkreis=60"]) {
      const answer = await city.app.request(`/angebote.json?${near}&${reach}`);
      totals.push(z.object({ total: z.number() }).parse(await answer.json()).total);
    }
    expect(totals).toEqual(totals.toSorted((one, other) => one - other));
    expect(new Set(totals).size).toBe(3);
    const main = mainOf(await (await city.app.request(`/angebote?${near}`)).text());
    expect(main).toMatch(/etwa \d+ Minuten zu Fuß \(\d+ Meter Luftlinie\)/);
    expect(main).toContain("bis 60 Minuten zu Fuß");
  });

  it("is refused as data where the way is no choice", async () => {
    expect((await city.app.request(`/angebote.json?${near}&umkreis=17`)).status).toBe(400);
  });
});
