import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAreas, namesOf } from "#cities/areas.ts";
import { knownCities, loadCity } from "#cities/city.ts";
import { demoCity, mainOf, type DemoCity } from "./demo-city.fixtures.ts";

const here = loadCity("duisburg");
let city: DemoCity;
beforeAll(async () => {
  city = await demoCity(here.id);
});
afterAll(() => city.database.drop());

const paths = [
  "/orte",
  "/orte?q=treff",
  "/beratung",
  "/beratung?nahe=Marxloh",
  "/beratung?nahe=47051",
  "/beratung?stadtbezirk=Walsum",
];

/** Names of other cities and their parts, without those that are words of this city too. */
function foreignNames(): string[] {
  const own = new Set([...namesOf(loadAreas(here)), ...loadAreas(here).aliases.map(({ alias }) => alias)]);
  return knownCities()
    .filter((id) => id !== here.id)
    .flatMap((id) => {
      const other = loadCity(id);
      return [other.name, other.centralPhone.display, other.officeWord.one, ...namesOf(loadAreas(other))];
    })
    .filter((name) => !own.has(name));
}

describe.each(paths)("in a city without offices, %s", (path) => {
  it("speaks of no other city", async () => {
    const text = await city.textOf(path);
    const spoken = foreignNames().filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text));
    expect(spoken).toEqual([]);
  });

  it("offers the central number", async () => {
    expect(mainOf(await city.htmlOf(path))).toContain(`tel:${here.centralPhone.tel}`);
  });
});

describe("counselling in a city without offices", () => {
  it("leads a quarter to its Stadtbezirk and says what to ask for on the phone", async () => {
    const text = await city.textOf("/beratung?nahe=Marxloh");
    expect(text).toContain("„Marxloh“ liegt vermutlich im Stadtbezirk Hamborn.");
    expect(text).toContain("Das ist die zentrale Nummer. Sagen Sie: „Seniorenberatung Hamborn“.");
    expect(text).toContain("Eine Anschrift für diesen Stadtbezirk kennen wir noch nicht.");
  });

  it("promises neither stops nor postcodes that it does not know", async () => {
    expect(await city.textOf("/beratung")).not.toMatch(/Haltestelle|Postleitzahl/);
  });

  it("says that no office is entered yet", async () => {
    expect(await city.textOf("/beratung")).toContain(
      "Die Anschriften der Seniorenberatungen sind hier noch nicht eingetragen.",
    );
  });
});

it("the list of places counts what is there, although nothing was published", async () => {
  expect(await city.textOf("/orte")).toMatch(/Hier sind Sie willkommen: \d+ Orte der Begegnung\./);
});

it("a city without places says so instead of showing an empty list", async () => {
  await city.database.owner.updateTable("places.places").set({ status: "geschlossen" }).execute();
  const text = await city.textOf("/orte");
  expect(text).toContain("Hier haben wir noch keinen Ort");
  expect(text).toContain("Rufen Sie uns an, wir suchen mit Ihnen.");
});
