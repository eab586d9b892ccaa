import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#platform/database/ids.ts";
import { locales } from "#platform/texts/locale.ts";
import { demoCity, type DemoCity } from "../demo-city.fixtures.ts";
import { officeDatesPath } from "./office-date-query.ts";

let city: DemoCity;
let placeSlug: string;
beforeAll(async () => {
  city = await demoCity("dortmund");
  const { owner } = city.database;
  const found = await sql<{ id: string; slug: string; office: string }>`
    select p.id, p.slug, p.stadtbezirk_id as office from places.door_places p
    where p.stadtbezirk = 'Hörde' and p.kind <> 'seniorenbuero' and p.status = 'aktiv' order by p.slug limit 1`.execute(
    owner,
  );
  const [place] = found.rows;
  placeSlug = place?.slug ?? "";
  const other = await sql<{
    id: string;
  }>`select id from places.door_areas where name = 'Eving' and level = 'stadtbezirk'`.execute(owner);
  const plan = { place: place?.id, office: place?.office, other: other.rows[0]?.id, id: newId() };
  await sql`update network.sessions set public = false`.execute(owner);
  await sql`update network.events set public = false`.execute(owner);
  await sql`insert into network.sessions (id, kind, office_id, place_id, place_name, on_day, starts_at, ends_at, state, reason, visitors) values
    (${newId()}, 'aussensprechstunde', ${plan.office}, ${plan.place}, 'Gemeindehaus', '2026-11-25', '10:00', '12:00', 'ausgefallen', 'Sturm', null),
    (${newId()}, 'hitzetelefon', ${plan.office}, null, 'Telefon', '2026-11-26', '10:00', '12:00', 'geplant', null, null),
    (${newId()}, 'aussensprechstunde', ${plan.office}, null, 'Gestern', '2026-11-23', '10:00', '12:00', 'geplant', null, null),
    (${newId()}, 'aussensprechstunde', ${plan.office}, null, 'Schon vorbei', '2026-11-24', '09:00', '10:00', 'gehalten', null, 3)`.execute(
    owner,
  );
  await sql`insert into network.events (id, title, summary, kind, on_day, starts_at, place_name, places, registrations) values
    (${plan.id}, 'Vorsorge-Nachmittag', 'Alles über Vollmachten', 'vortrag', '2026-11-27', '15:00', 'Rathaus', 20, 20)`.execute(
    owner,
  );
  await sql`insert into network.event_offices (event_id, office_id) values (${plan.id}, ${plan.office}), (${plan.id}, ${plan.other})`.execute(
    owner,
  );
});
afterAll(() => city.database.drop());

const textOf = (query = "") => city.textOf(`${officeDatesPath}${query}`);

describe("what visitors read of the offices' dates", () => {
  it("begins today, and says what was called off and why", async () => {
    const text = await textOf();
    expect(text).toContain("3 Termine");
    expect(text).toMatch(/Mittwoch 25\. November morgen .*Fällt aus: Sturm/);
    expect(text).not.toMatch(/Gestern|Schon vorbei/);
  });

  it("is one line for an event of two offices, with the number to register and whether there is room", async () => {
    const text = await textOf("?art=veranstaltung");
    expect(text).toMatch(/1 Termin .*Vorsorge-Nachmittag .*Alles über Vollmachten Seniorenbüro Eving, Hörde/);
    expect(text).toContain("Zurzeit ist kein Platz frei Bitte anmelden:");
    expect(await textOf("?stadtbezirk=Eving")).toContain("Vorsorge-Nachmittag");
    expect(await textOf("?stadtbezirk=Mengede")).toContain("Zurzeit ist kein Termin eingetragen.");
  });

  it("says that a Stadtbezirk is unknown; the calendar refuses it", async () => {
    expect(await textOf("?stadtbezirk=Atlantis")).toContain("Mit „Atlantis“ kann diese Liste nichts anfangen.");
    expect((await city.app.request("/beratung/kalender.ics?stadtbezirk=Atlantis")).status).toBe(400);
  });

  it("stands on the page of the office, of the place, and where one asks for advice", async () => {
    for (const path of ["/beratung?stadtbezirk=H%C3%B6rde", "/orte/seniorenbuero-hoerde"])
      expect(await city.textOf(path)).toMatch(/Die nächsten Termine vor Ort .*Hitzetelefon .*Vorsorge-Nachmittag/);
    const atPlace = await city.textOf(`/orte/${placeSlug}`);
    expect(atPlace).toMatch(/Die nächsten Termine vor Ort .*Außensprechstunde/);
    expect(atPlace).not.toContain("Hitzetelefon");
  });

  it("is a calendar too, with the same dates", async () => {
    const calendar = await city.htmlOf("/beratung/kalender.ics?stadtbezirk=H%C3%B6rde");
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar).toMatch(/SUMMARY:Außensprechstunde[^]*?STATUS:CANCELLED/);
  });

  it.each(locales.filter((locale) => locale !== "de"))("is said in %s, with German names marked", async (locale) => {
    const html = await city.htmlOf(`/${locale}${officeDatesPath}`);
    expect(html).toMatch(/<span lang="de"[^>]*>Seniorenbüro Eving, Hörde<\/span>/);
    expect(html).not.toContain("Beratung vor Ort");
  });
});
