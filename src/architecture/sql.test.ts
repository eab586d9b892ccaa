import { describe, expect, it } from "vitest";
import { modules } from "./modules.ts";
import { readSource, sourcesUnder } from "./source.ts";
import { foreignTables, sqlOutsideStores } from "./sql.ts";

const sources = sourcesUnder("src");

describe("SQL", () => {
  it("stands in stores only", () => {
    expect(sqlOutsideStores(sources)).toEqual([]);
  });

  it.each(["sql`select 1`", `db.selectFrom("places.places")`, `db.insertInto("places.places")`])(
    "%s in an action is found",
    (code) => {
      const path = "src/modules/places/a.action.ts";
      expect(sqlOutsideStores([readSource(path, code)])).toEqual([`${path}:1 holds SQL, which belongs into a store`]);
      expect(sqlOutsideStores([readSource("src/modules/places/a.store.ts", code)])).toEqual([]);
    },
  );

  it("names only what its module may read", () => {
    expect(foreignTables(sources, modules)).toEqual([]);
  });

  it.each([
    ["offers", "sql`select * from places.places`", "places.places"],
    ["offers", "sql`select a from offers.dates d join identity.accounts a on true`", "identity.accounts"],
    ["offers", `db.selectFrom("places.places as p")`, "places.places"],
    ["offers", `db.selectFrom("offers.dates").innerJoin("places.areaAliases as a", "a.id", "b")`, "places.areaAliases"],
    ["offers", "sql`select * from platform.journal`", "platform.journal"],
    ["places", "sql`select * from offers.door_offers`", "offers.door_offers"],
    ["offers", "sql`select * from places.place_facts`", "places.place_facts"],
    ["reports", "sql`select * from offers.offers`", "offers.offers"],
  ])("in %s: %s is found", (module, code, name) => {
    const path = `src/modules/${module}/a.store.ts`;
    expect(foreignTables([readSource(path, code)], modules)).toEqual([`${path}:1 ${module} may not name ${name}`]);
  });

  it.each([
    ["offers", "sql`select platform.fold(title) from offers.offers o join places.door_places p on true`"],
    ["offers", `db.selectFrom("places.doorPlaces as p").select("p.name")`],
    ["reports", "sql`select * from offers.offer_facts`"],
  ])("in %s: %s is right", (module, code) => {
    expect(foreignTables([readSource(`src/modules/${module}/a.store.ts`, code)], modules)).toEqual([]);
  });
});
