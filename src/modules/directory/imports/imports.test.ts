import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { anImportDesk, catalogueOf, order, presets, runOf, textIn, type Workplace } from "./imports.fixtures.ts";

let database: TestDatabase;
let workplace: Workplace;
beforeAll(async () => void ({ database, workplace } = await anImportDesk()));
afterAll(() => database.drop());

/** As an office sends it: a title above, Windows letters, a repeated line, a footer, mistakes. */
const messyPlaces = Buffer.from(
  [
    "Begegnungsstätten im Überblick;;;;;;;",
    "Einrichtung;Art;Träger;Straße;PLZ;Stadtbezirk;Telefon;Öffnungszeiten;Barrierefrei",
    "Treff am Bach;Seniorentreff;Verein für Ältere e.V.;Bachstr.7;44135;Aussen;0231 200-1;Mo-Fr 9-12 Uhr;ja",
    "Café Sonne;Treff;Neuer Träger gGmbH;Sonnenweg 1;44137;Innen;200-2;Di 14-17;nein",
    "Haus am Park;Begegnungszentrum;;Parkstraße 5;44135;Außen;0231 100-2;;x",
    "Treff am Bach;Seniorentreff;;Bachstraße 7;44135;Außen;0231 200-1;Mo-Fr 9-12 Uhr;ja",
    "Ohne Bezirk;Treff;;Am Weg 3;4413;Außen;0231 200-3;;",
    "Stiller Ort;Treff;;Am Weg 4;44135;Ausen;0231 200-4;;",
    "Gemeindesaal;weiterer Ort;;;;Innen;;;",
    "Stand: 01.11.2026;;;;;;;;",
  ].join("\r\n"),
  "latin1",
);

describe("a messy list of places", () => {
  it("is recognised, mapped, judged, taken, visible, and taken back without a trace", async () => {
    const before = await catalogueOf(database);
    const uploaded = await workplace.upload("orte.csv", messyPlaces);
    const run = runOf(uploaded);
    const mapping = await workplace.page(`${run}/zuordnung`);
    expect(presets(mapping)).toMatchObject({
      art: "orte",
      spalte0: "name",
      spalte1: "kind",
      spalte7: "opening",
      spalte8: "stepFree",
    });
    expect(textIn(mapping)).toContain("Treff am Bach · Café Sonne · Haus am Park");

    await workplace.send(`${run}/zuordnung`, presets(mapping));
    const preview = textIn(await workplace.page(run));
    expect(preview).toContain("3 Zeilen von 7 würden übernommen");
    expect(preview).toContain("PLZ „4413“: Die Postleitzahl hat nur vier Ziffern.");
    expect(preview).toContain("Meinten Sie „Außen“?");
    expect(preview).toContain("Ändert: PLZ, Telefon, Barrierefrei");
    expect(preview).toContain("Dasselbe wie in Zeile 3, aber mit anderen Angaben. Zeile 3 zählt.");

    await order(workplace, run, "apply");
    expect(textIn(await workplace.page(run))).toContain("2 neue Einträge. 1 Eintrag geändert.");
    const shown = await workplace.get("/orte/treff-am-bach");
    expect(shown.status).toBe(200);
    expect(textIn(await shown.text())).toContain("Bachstraße 7");
    expect(textIn(await workplace.page("/orte"))).toContain("Café Sonne");
    expect(textIn(await workplace.page("/orte/haus-am-park"))).toContain("0231 100-2");
    const { rows: traeger } = await sql<{ name: string }>`
      select g.name from places.places p join places.organisations g on g.id = p.traeger_id order by 1`.execute(
      database.owner,
    );
    expect(traeger.map(({ name }) => name)).toEqual(["Neuer Träger gGmbH", "Verein für Ältere e. V."]);

    await order(workplace, run, "undo");
    expect(textIn(await workplace.page(run))).toContain("3 Einträge sind wieder wie vorher.");
    expect((await workplace.get("/orte/treff-am-bach")).status).toBe(404);
    expect(textIn(await workplace.page("/orte/haus-am-park"))).toContain("0231 100-1");
    const after = await catalogueOf(database);
    // What was changed and brought back has a history of it; all else is as it was, to the last byte.
    const { "places.places": _places, "places.revisions": _history, ...same } = after;
    expect(before).toMatchObject(same);
    expect(await contentOfPlaces(database)).toEqual(2);
  });

  it("leaves one line in the journal, with its count, in the name of the person", async () => {
    const { rows } = await sql<{ deed: string; count: number; actor: string }>`
      select deed, count, actor from platform.journal where deed like 'directory.import.%' order by seq`.execute(
      database.owner,
    );
    const deeds = rows.map(({ deed, count }) => [deed, count]);
    expect(deeds).toEqual([
      ["directory.import.upload", 1],
      ["directory.import.map", 7],
      ["directory.import.order", 1],
      ["directory.import.apply", 3],
      ["directory.import.order", 1],
      ["directory.import.undo", 3],
    ]);
    expect(new Set(rows.map(({ actor }) => actor)).size).toBe(1);
  });
});

async function contentOfPlaces({ owner }: TestDatabase): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from places.places
    where (name, phone) in (('Haus am Park', '0231 100-1')) or (name = 'Gemeindesaal' and phone is null)`.execute(
    owner,
  );
  return rows[0]?.total ?? 0;
}
