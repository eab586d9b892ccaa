import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { demoCity, mainOf, type DemoCity } from "../demo-city.fixtures.ts";

const Item = z.object({
  type: z.enum(["place", "office"]),
  title: z.string(),
  url: z.string().startsWith("/orte/"),
  kind: z.string(),
  stadtbezirk: z.string().nullable(),
  counted: z.boolean(),
  example: z.boolean(),
  confirmedOn: z.iso.date().optional(),
  place: z.object({ name: z.string(), kind: z.string(), stadtbezirk: z.string().nullable() }),
});
const List = z.object({ total: z.number(), page: z.number(), pages: z.number(), items: z.array(Item) });

let city: DemoCity;
beforeAll(async () => {
  city = await demoCity("dortmund");
});
afterAll(() => city.database.drop());

const dataOf = async (path: string) => List.parse(await (await city.app.request(path)).json());
const update = (slug: string, changes: Record<string, unknown>) =>
  city.database.owner.updateTable("places.places").set(changes).where("slug", "=", slug).execute();

describe("places as data", () => {
  const kpiOf = new Map([
    ["places.municipal_centres", "begegnungszentrum"],
    ["places.funded", "begegnungsstaette"],
    ["places.other", "weiterer_ort"],
  ]);
  const figures = Papa.parse<Record<string, string>>(readFileSync("cities/dortmund/key-figures.csv", "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

  it("give each published count of meeting places, by kind and Stadtbezirk", async () => {
    const { items, total } = await dataOf("/orte.json?groesse=500");
    expect(items).toHaveLength(total);
    const meeting = items.filter(({ counted, kind }) => counted && [...kpiOf.values()].includes(kind));
    const published = figures.filter(({ kpi = "" }) => kpiOf.has(kpi) || kpi === "places.total");
    expect(published.length).toBeGreaterThan(50);
    const counts = published.map(({ kpi = "", scope = "", value }) => {
      const fitting = meeting.filter(
        ({ kind, stadtbezirk }) =>
          (scope === "city" || stadtbezirk === scope) && (kpi === "places.total" || kind === kpiOf.get(kpi)),
      );
      return [kpi, scope, fitting.length, Number(value)];
    });
    expect(counts.filter(([, , found, wanted]) => found !== wanted)).toEqual([]);
  });

  it("have as many offices as the city published", async () => {
    const { items } = await dataOf("/orte.json?art=seniorenbuero&groesse=500");
    const wanted = Number(figures.find(({ kpi }) => kpi === "counselling.offices")?.["value"]);
    expect([items.length, items.every(({ type, counted }) => type === "office" && counted)]).toEqual([wanted, true]);
  });

  it("lose one from the counts when a place pauses, and keep it in the list", async () => {
    await update("wilhelm-hansmann-haus", { status: "pausiert" });
    const { items } = await dataOf("/orte.json?groesse=500");
    await update("wilhelm-hansmann-haus", { status: "aktiv" });
    expect(items.find(({ url }) => url === "/orte/wilhelm-hansmann-haus")?.counted).toBe(false);
  });

  it("come page by page, best first, and say how many there are", async () => {
    const first = await dataOf("/orte.json?groesse=10");
    const last = await dataOf(`/orte.json?groesse=10&seite=${first.pages}`);
    expect(first.items).toHaveLength(10);
    expect(last.total).toBe(first.total);
    expect(last.items).toHaveLength(first.total - (first.pages - 1) * 10);
    const beyond = await dataOf(`/orte.json?groesse=10&seite=${first.pages + 1}`);
    expect([beyond.total, beyond.items]).toEqual([first.total, []]);
  });

  it("are the answer to programs that ask for JSON at the address of the page", async () => {
    const answer = await city.app.request("/orte?art=begegnungszentrum", { headers: { accept: "application/json" } });
    expect(List.parse(await answer.json()).total).toBe(7);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each(["stadtbezirk=Atlantis", "art=kneipe", "nahe=00000", "offen=immer", "groesse=501", "seite=abc"])(
    "refuse %s with a reason",
    async (query) => {
      const asked = [
        await city.app.request(`/orte.json?${query}`),
        await city.app.request(`/orte?${query}`, { headers: { accept: "application/json" } }),
      ];
      for (const answer of asked) {
        expect(answer.status).toBe(400);
        expect(await answer.json()).toMatchObject({ reason: "directory.places.ignored" });
      }
    },
  );
});

describe("the list of places", () => {
  it("says how many meeting places and offices there are", async () => {
    expect(await city.textOf("/orte")).toContain("144 Orte der Begegnung, 14 Seniorenbüros und");
  });

  it.each([
    ["q=hansmann", "Wilhelm-Hansmann-Haus"],
    ["stadtbezirk=hoerde", "AWO-Treff Hörde-Süd"],
    ["nahe=44143", "Altenzentrum Bruder-Jordan-Haus"],
    ["art=gruppe", "ZWAR-Gruppe Dortmund-Brackel"],
  ])("finds by %s", async (query, name) => {
    const text = await city.textOf(`/orte?${query}&groesse=100`);
    expect(text).toContain(name);
    expect(text).not.toContain("Nachbarschaftsagentur Mengede");
  });

  it("shows only places that are known to be without steps", async () => {
    const { items } = await dataOf("/orte.json?barrierefrei=ja&groesse=500");
    const known = await city.database.owner
      .selectFrom("places.places")
      .select("slug")
      .where("stepFree", "=", true)
      .execute();
    expect(items.map(({ url }) => url).toSorted()).toEqual(known.map(({ slug }) => `/orte/${slug}`).toSorted());
  });

  it("shows what is open now, and later today too where that was asked", async () => {
    const [now, today] = [await dataOf("/orte.json?offen=jetzt"), await dataOf("/orte.json?offen=heute")];
    expect(now.total).toBeGreaterThan(0);
    expect(today.total).toBeGreaterThanOrEqual(now.total);
    expect(await city.textOf("/orte?offen=jetzt")).toMatch(/jetzt geöffnet, heute bis \d/);
    expect(await city.textOf("/orte?offen=jetzt")).not.toContain("heute geschlossen");
  });

  it("ignores what it does not understand and says so", async () => {
    const text = await city.textOf("/orte?stadtbezirk=Atlantis");
    expect(text).toContain("Mit der Angabe „Atlantis“ bei „stadtbezirk“ können wir nichts anfangen.");
    expect(text).toContain("144 Orte der Begegnung");
  });

  it("offers each filter in use to be taken off", async () => {
    const html = mainOf(await city.htmlOf("/orte?q=treff&stadtbezirk=H%C3%B6rde"));
    expect(html).toContain('href="/orte?q=treff"');
    expect(html).toContain('href="/orte?stadtbezirk=H%C3%B6rde"');
  });

  it("numbers the places with a known spot on the map of a Stadtbezirk and names the others", async () => {
    const html = mainOf(await city.htmlOf("/orte?stadtbezirk=H%C3%B6rde"));
    const points = await city.database.owner
      .selectFrom("places.places as p")
      .innerJoin("places.areas as a", "a.id", "p.stadtbezirkId")
      .where("a.name", "=", "Hörde")
      .where("p.lat", "is not", null)
      .select("p.slug")
      .execute();
    expect(html.match(/class="pin"/g)).toHaveLength(points.length);
    expect(html).toMatch(/Ohne genaue Lage auf der Karte: [^<]*Seniorenbüro Hörde/);
  });

  it("shows the number of the Stadtbezirk's office", async () => {
    expect(mainOf(await city.htmlOf("/orte?stadtbezirk=H%C3%B6rde"))).toMatch(/b-phone.*tel:\+492315023311/s);
  });

  it("is never a dead end: what comes nearest, the office, all places", async () => {
    const text = await city.textOf("/orte?stadtbezirk=Mengede&q=hansmann");
    expect(text).toContain("0 Orte");
    expect(text).toMatch(/Etwas weiter weg.*Wilhelm-Hansmann-Haus/);
    expect(text).toMatch(/In der Nähe, etwas anderes.*Begegnungszentrum Mengede|Mengede/);
    expect(text).toContain("Wir suchen mit Ihnen");
  });

  it("offers all places around when the words name a part of the city", async () => {
    expect(await city.htmlOf("/orte?q=K%C3%B6rne")).toContain('href="/orte?nahe=K%C3%B6rne"');
  });

  it("leads from a page beyond its end to its beginning", async () => {
    const answer = await city.app.request("/orte?seite=999&art=gruppe");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/orte?art=gruppe"]);
  });

  it("tells of closed places only in a note", async () => {
    const slug = "awo-buergerstube-brechten-holthausen";
    const { items } = await dataOf("/orte.json?groesse=500");
    expect(items.map(({ url }) => url)).not.toContain(`/orte/${slug}`);
    expect(mainOf(await city.htmlOf("/orte?stadtbezirk=Eving"))).toMatch(
      new RegExp(`Diese Orte gibt es nicht mehr.*href="/orte/${slug}"`, "s"),
    );
  });
});
