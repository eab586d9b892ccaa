import { it } from "vitest";
import { loadAreas } from "#cities/areas.ts";
import { loadCity } from "#cities/city.ts";
import { demoPlaces } from "#cities/demo-places.ts";
import { loadDemoRows } from "#cities/place-rows.ts";
import { freshDatabase } from "#platform/database/testing.ts";
import { as } from "#platform/action/context.store.ts";
import { system } from "#platform/policy/actor.ts";
import { bulkInsert } from "#platform/database/bulk.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { day } from "#platform/dates/local-date.ts";
import { demoOffices } from "./demo-office.ts";
import { officeLife } from "./office-life.ts";

it("time", async () => {
  const database = await freshDatabase();
  let t = performance.now();
  const lap = (n: string) => {
    console.log(n, Math.round(performance.now() - t));
    t = performance.now();
  };
  const city = loadCity("dortmund");
  const areas = loadAreas(city);
  const rows = loadDemoRows(city);
  const places = demoPlaces({ city, areas, seed: "x", ...rows });
  lap("places");
  const l = officeLife({
    city,
    offices: demoOffices(areas, places),
    figures: rows.figures,
    holidays: holidaysNw(),
    today: day("2026-11-24"),
    seed: "x",
  });
  lap("generate");
  console.log(
    Object.entries({ ...l.counselling, ...l.network, persons: l.persons })
      .map(([k, v]) => `${k} ${v.length}`)
      .join(", "),
  );
  await as(database.owner, system, async (tx) => {
    await bulkInsert(tx, "people.persons", l.persons);
    lap("persons");
    const c = l.counselling;
    for (const [n, r] of [
      ["brief_contacts", c.contacts],
      ["brief_contact_themes", c.contactThemes],
      ["cases", c.cases],
      ["case_themes", c.caseThemes],
      ["case_periods", c.periods],
      ["case_contacts", c.caseContacts],
      ["consents", c.consents],
      ["follow_ups", c.followUps],
      ["unmet_needs", c.needs],
    ] as const) {
      await bulkInsert(tx, `counselling.${n}`, r);
      lap(n);
    }
  });
  await database.drop();
}, 200000);
