import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixture } from "#platform/imports/imports.fixtures.ts";
import { packed } from "./hsds/hsds.fixtures.ts";
import { anImportDesk, catalogueOf, judged, order, textIn, type Workplace } from "./imports.fixtures.ts";

let database: TestDatabase;
let workplace: Workplace;
beforeAll(async () => void ({ database, workplace } = await anImportDesk()));
afterAll(() => database.drop());

const names = async (query: ReturnType<typeof sql<{ name: string }>>) =>
  (await query.execute(database.owner)).rows.map(({ name }) => name);
const applied = async (name: string, content: Uint8Array, art: string): Promise<string> => {
  const run = await judged(workplace, name, content, art);
  await order(workplace, run, "apply");
  return run;
};

describe("a whole directory of another town, in the older form of HSDS", () => {
  it("is taken kind by kind, stands in the guide, and goes back without a trace", async () => {
    const before = await catalogueOf(database);
    const bytes = packed("ohana-san-mateo");
    const runs: string[] = [];
    for (const art of ["auto", "orte", "angebote"]) runs.push(await applied("verzeichnis.zip", bytes, art));

    expect(await names(sql`select name from places.organisations where name like 'Peninsula%' order by 1`)).toEqual([
      "Peninsula Family Service",
      "Peninsula Volunteers",
    ]);
    const [place] = (
      await sql<{ slug: string }>`select slug from places.places where street = '2600 Middlefield Road'`.execute(
        database.owner,
      )
    ).rows;
    expect(textIn(await workplace.page(`/orte/${place?.slug}`))).toContain("Peninsula Family Service");
    const offers = await names(sql`
      select o.title as name from offers.offers o join places.places p on p.id = o.place_id
      where p.name = 'Fair Oaks Adult Activity Center'`);
    expect(offers).toContain("Fair Oaks Adult Activity Center");

    for (const run of runs.toReversed()) await order(workplace, run, "undo");
    expect(await catalogueOf(database)).toEqual(before);
  });

  it("says which line of which file was left out, and why", async () => {
    const bytes = packed("ohana-san-mateo", {
      "addresses.csv": fixture("ohana-san-mateo/invalid/invalid_address.csv"),
    });
    const run = await workplace.upload("verzeichnis.zip", bytes);
    const page = textIn(await workplace.page(run.headers.get("location") ?? ""));
    expect(page).toContain("addresses.csv, Zeile 2: In der Spalte „city“ steht nichts.");
  });

  it("is refused in a sentence when only a part of it comes", async () => {
    const answer = await workplace.upload("phones.csv", fixture("ohana-san-mateo/phones.csv"));
    expect(answer.status).toBe(422);
    expect(textIn(await answer.text())).toContain("phones.csv ist nur ein Teil eines Verzeichnisses.");
  });
});

describe("a service after HSDS 3", () => {
  const service = {
    ...{ id: "ac148810-d857-441c-9679-408f346de14b", name: "Singkreis", status: "active" },
    description: "Wir singen alte und neue Lieder.",
    organization: {
      id: "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610",
      name: "Verein für Ältere e. V.",
      description: "Ein Verein",
    },
    service_at_locations: [{ id: "3", location: { id: "4", location_type: "physical", name: "Haus am Park" } }],
    cost_options: [{ id: "5", amount: 2.5, currency: "EUR" }],
    schedules: [
      { id: "6", freq: "MONTHLY", byday: "2TU", dtstart: "2026-12-08", opens_at: "14:00", closes_at: "16:00" },
    ],
  };

  it("becomes an offer at its place, with its price and its dates", async () => {
    await applied("singkreis.json", Buffer.from(JSON.stringify(service)), "angebote");
    const { rows } = await sql<object>`
      select o.price_cents, p.name as place, s.rule->>'kind' as kind, s.rule->>'nth' as nth, (s.rule->>'weekday')::int as weekday
      from offers.offers o join places.places p on p.id = o.place_id join offers.series s on s.offer_id = o.id
      where o.title = 'Singkreis'`.execute(database.owner);
    expect(rows).toEqual([
      { priceCents: 250, place: "Haus am Park", kind: "monthly-nth-weekday", nth: "2", weekday: 2 },
    ]);
  });

  it("that comes again changes nothing", async () => {
    const run = await judged(workplace, "singkreis.json", Buffer.from(JSON.stringify(service)), "angebote");
    expect(textIn(await workplace.page(run))).toContain("Keine Zeile würde übernommen.");
  });
});
