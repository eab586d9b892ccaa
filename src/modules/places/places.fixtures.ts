import { perform, type Action } from "#platform/action/action.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import type { Actor } from "#platform/policy/actor.ts";
import type { z } from "zod";

export const editor: Actor = { id: "0198a000-0000-7000-8000-000000000001", name: "Renate Beispiel", roles: ["editor"] };
export const colleague: Actor = {
  id: "0198a000-0000-7000-8000-000000000002",
  name: "Volker Beispiel",
  roles: ["admin"],
};
export const visitor: Actor = { id: "anonymous", name: "", roles: ["public"] };

export const areaIds = {
  linden: "0198a000-0000-7000-8000-00000000a001",
  rechtern: "0198a000-0000-7000-8000-00000000a002",
  quarter: "0198a000-0000-7000-8000-00000000a003",
};
export const stopId = "0198a000-0000-7000-8000-00000000b001";

/** Does a deed as one of them, on the demo day. */
export const doing =
  (database: TestDatabase) =>
  <Schema extends z.ZodType, Subject, Result>(action: Action<Schema, Subject, Result>, raw: unknown, actor = editor) =>
    perform(action, { db: database.staff, actor, clock: fixedDay(day("2026-11-24")) }, raw);

/** Two districts beside each other, the left one with a quarter in its south, and a stop in it. */
export async function putAreas({ owner }: TestDatabase): Promise<void> {
  const area = { parentId: null, number: "", approximate: true };
  await owner
    .insertInto("places.areas")
    .values([
      { ...area, id: areaIds.linden, name: "Linden", level: "stadtbezirk", position: 1 },
      { ...area, id: areaIds.rechtern, name: "Rechtern", level: "stadtbezirk", position: 2 },
      {
        ...area,
        id: areaIds.quarter,
        name: "Südviertel",
        level: "statistischer_bezirk",
        position: 3,
        parentId: areaIds.linden,
      },
    ])
    .execute();
  await owner
    .insertInto("places.areaBoundaries")
    .values([
      { areaId: areaIds.linden, geometry: box(7, 51.1), source: "test" },
      { areaId: areaIds.rechtern, geometry: box(7.1, 51.1), source: "test" },
      { areaId: areaIds.quarter, geometry: box(7, 51.05), source: "test" },
    ])
    .execute();
  await owner
    .insertInto("places.stops")
    .values({ id: stopId, name: "Parkplatz Süd", lat: 51.021, lon: 7.05, areaId: areaIds.quarter, stepFree: true })
    .execute();
}

const box = (west: number, north: number) =>
  JSON.stringify({
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [west, 51],
          [west + 0.1, 51],
          [west + 0.1, north],
          [west, north],
          [west, 51],
        ],
      ],
    ],
  });

/** All that the form of a place can say. */
export const wholePlace = {
  name: "Haus am Park",
  frueher: "Altentagesstätte Nord (bis 1998)",
  art: "begegnungsstaette",
  traegerneu: "Verein am Park e. V.",
  gebaeude: "Stadt",
  genehmigung: "31.12.2028",
  kurz: "Café und Kurse",
  strasse: "Parkweg 1",
  plz: "44135",
  ort: "Lindenstadt",
  punkt: "51.02, 7.05",
  telefon: "0231 50-23358",
  email: "haus@park.example",
  internet: "https://park.example/",
  "woche.0.tage": ["1", "3"],
  "woche.0.von": "10",
  "woche.0.bis": "16",
  hinweise: "1× wöchentlich bis 22 Uhr",
  "ausnahme.0.erster": "24.12.2026",
  "ausnahme.0.grund": "Heiligabend",
  "raum.0.name": "Saal",
  "raum.0.plaetze": "60",
  "raum.0.stufenfrei": "ja",
  "raum.1.name": "Küche",
  stufenfrei: "ja",
  aufzug: "nein",
  wc: "",
  zugang: "Klingel links",
  sprachen: ["de", "tr"],
  gefoerdertseit: "1.1.2020",
  gezaehlt: "ja",
  quelle: "Anruf",
  quelldatum: "November 2026",
  pruefung: "91",
};
