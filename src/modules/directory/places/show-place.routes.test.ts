import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { parseOpeningHours } from "#platform/dates/opening-hours-input.ts";
import { demoCity, mainOf, type DemoCity } from "../demo-city.fixtures.ts";

let city: DemoCity;
let example: string;
beforeAll(async () => {
  city = await demoCity("dortmund");
  const { slug } = await city.database.owner
    .selectFrom("places.places")
    .select("slug")
    .where("example", "=", true)
    .where("kind", "=", "begegnungsstaette")
    .orderBy("slug")
    .limit(1)
    .executeTakeFirstOrThrow();
  example = slug;
  const opening = JSON.stringify(parseOpeningHours("Di 14:00-18:00"));
  await update(example, { opening, lift: true, stepFree: false, hearingLoop: null });
});
afterAll(() => city.database.drop());

const update = (slug: string, changes: Record<string, unknown>) =>
  city.database.owner.updateTable("places.places").set(changes).where("slug", "=", slug).execute();
const idOf = async (slug: string) =>
  (
    await city.database.owner
      .selectFrom("places.places")
      .select("id")
      .where("slug", "=", slug)
      .executeTakeFirstOrThrow()
  ).id;
const structured = async (path: string) =>
  z
    .record(z.string(), z.unknown())
    .parse(
      JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await city.htmlOf(path))?.[1] ?? ""),
    );

describe("the page of a real place", () => {
  it("tells kind, hours, address, carrier, contact and what is on", async () => {
    const text = await city.textOf("/orte/wilhelm-hansmann-haus");
    expect(text).toContain("Städtisches Begegnungszentrum · Innenstadt-Ost");
    expect(text).toContain("jetzt geöffnet, heute bis 22:00 Uhr");
    expect(text).toContain("Montag bis Freitag, 7:30 bis 22:00 Uhr");
    expect(text).toContain("Märkische Straße 21, 44141 Dortmund");
    expect(text).toContain("0231 50-23358");
    expect(text).toMatch(/in den nächsten 14 Tagen los Dienstag 24\. November heute/);
  });

  it("shows no day beyond the next two weeks", async () => {
    const html = await city.htmlOf("/orte/wilhelm-hansmann-haus");
    const days = [...html.matchAll(/id="tag-(\d{4}-\d\d-\d\d)"/g)].map(([, day = ""]) => day);
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter((day) => day < "2026-11-24" || day > "2026-12-07")).toEqual([]);
  });

  it("leads to all dates, to a report, and to its source", async () => {
    const html = mainOf(await city.htmlOf("/orte/wilhelm-hansmann-haus"));
    expect(html).toContain('href="/angebote?ort=wilhelm-hansmann-haus"');
    expect(html).toContain('href="/meldung?ort=wilhelm-hansmann-haus"');
    expect(html).toMatch(/href="https?:[^"]*"[^>]*>Quelle: /);
  });

  it("says that its exact spot is not known instead of inventing one", async () => {
    const html = mainOf(await city.htmlOf("/orte/wilhelm-hansmann-haus"));
    expect(html).toContain("Die genaue Lage kennen wir nicht. Der Ort liegt im Stadtbezirk Innenstadt-Ost.");
    expect(html).not.toContain('class="pin"');
  });

  it("says once that nothing is known of its accessibility", async () => {
    const text = await city.textOf("/orte/wilhelm-hansmann-haus");
    expect(text.match(/Das ist noch nicht bekannt/g)).toHaveLength(1);
    expect(text).not.toContain("Nicht bekannt: ");
  });
});

describe("the page of a place with more details", () => {
  it("shows pin, stop, rooms and the badge of an example", async () => {
    const html = mainOf(await city.htmlOf(`/orte/${example}`));
    expect(html.match(/class="pin"/g)).toHaveLength(1);
    expect(html).toMatch(/Haltestelle .*etwa \d+ Meter Luftlinie, zu Fuß rund \d+ Minuten/);
    expect(html).toMatch(/<h2>Räume<\/h2>.*m²/s);
    expect(html).toContain("<span>Beispiel</span>");
  });

  it("puts what is not known of its accessibility into one line", async () => {
    const text = await city.textOf(`/orte/${example}`);
    expect(text).toMatch(/Es gibt einen Aufzug\..*Am Eingang gibt es Stufen\./);
    expect(text).toMatch(/Nicht bekannt: [^.]*Höranlage/);
  });

  it("leads to the Stadtbezirk's office when the place has no number", async () => {
    await update(example, { stadtbezirkId: await stadtbezirkId("Hörde") });
    expect(await city.textOf(`/orte/${example}`)).toMatch(/0231 50-23311 .*Seniorenbüro Hörde fragt für Sie nach/);
  });

  it("names what it was called before", async () => {
    await city.database.owner
      .insertInto("places.formerNames")
      .values({ placeId: await idOf(example), name: "Altentagesstätte Probe" })
      .execute();
    expect(await city.textOf(`/orte/${example}`)).toContain("Früher: Altentagesstätte Probe");
  });

  it("describes itself to search engines with hours and known features only", async () => {
    const about = await structured(`/orte/${example}`);
    expect(about).toMatchObject({
      "@type": "CivicStructure",
      openingHoursSpecification: [
        { "@type": "OpeningHoursSpecification", dayOfWeek: ["Tuesday"], opens: "14:00", closes: "18:00" },
      ],
    });
    expect(JSON.stringify(about["amenityFeature"])).toContain("Aufzug");
    expect(JSON.stringify(about["amenityFeature"])).not.toContain("Höranlage");
    expect((await structured("/orte/seniorenbuero-hoerde"))["@type"]).toBe("GovernmentOffice");
  });
});

const stadtbezirkId = async (name: string) =>
  (
    await city.database.owner
      .selectFrom("places.areas")
      .select("id")
      .where("level", "=", "stadtbezirk")
      .where("name", "=", name)
      .executeTakeFirstOrThrow()
  ).id;

describe("a place that changed", () => {
  it("answers at its old address with the new one", async () => {
    await city.database.owner
      .insertInto("places.formerSlugs")
      .values({ slug: "altes-haus", placeId: await idOf("wilhelm-hansmann-haus") })
      .execute();
    const answer = await city.app.request("/orte/altes-haus");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/orte/wilhelm-hansmann-haus"]);
  });

  it("answers 404 when there never was one", async () => {
    expect((await city.app.request("/orte/gibt-es-nicht")).status).toBe(404);
  });

  it("that pauses says so, and says nothing of being open", async () => {
    await update("awo-treff-kirchderne", { status: "pausiert", statusReason: "Umbau bis Ostern" });
    const text = await city.textOf("/orte/awo-treff-kirchderne");
    expect(text).toContain("Dieser Ort macht gerade Pause. Grund: Umbau bis Ostern");
    expect(text).not.toMatch(/jetzt geöffnet|heute geöffnet|heute geschlossen/);
  });

  it("that has closed says since when and why, and leads to the nearest that work", async () => {
    await update(example, {
      status: "geschlossen",
      statusSince: "2026-03-01",
      statusReason: "Das Haus wird verkauft.",
    });
    const html = mainOf(await city.htmlOf(`/orte/${example}`));
    expect(html).toContain("Er ist seit dem 1. März 2026 geschlossen. Grund: Das Haus wird verkauft.");
    const instead = html.slice(html.indexOf("stattdessen"));
    expect(instead.match(/<li class="b-stack/g)).toHaveLength(3);
    expect(html).not.toContain("in den nächsten 14 Tagen los");
    expect(html).not.toContain("Wann geöffnet?");
  });
});
