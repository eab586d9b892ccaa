import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, sentences } from "#src/app.ts";
import { idOf } from "#platform/database/ids.ts";
import { freshDatabase, type TestDatabase } from "#platform/database/testing.ts";
import { fixedDay } from "#platform/dates/clock.ts";
import { holidaysNw } from "#platform/dates/holidays.ts";
import { addDays, addMonths, day } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { testWorld } from "#platform/web/testing-world.ts";
import { materialise } from "../date/materialise.ts";
import { saveDates } from "./calendar-rows.fixtures.ts";
import { district, house, otherHouse, someHouses } from "../offers.fixtures.ts";
import { readByIcalJs, readByNodeIcal, shownInDatabase } from "./calendar.fixtures.ts";

let database: TestDatabase;
let app: ReturnType<typeof createApp>;
const today = day("2026-11-24");
const from = addDays(today, -30);
const to = addMonths(today, 12);

beforeAll(async () => {
  database = await freshDatabase();
  await someHouses(database);
  app = createApp(testWorld(database, { sentences, clock: fixedDay(today) }));
});
afterAll(() => database.drop());

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:3000${path}`, { headers });
const unfolded = async (path: string) => (await (await get(path)).text()).replaceAll("\r\n ", "");

/** An offer with one series and its dates, as they would stand there after the nightly job. */
async function anOffer(slug: string, rule: Readonly<Record<string, unknown>>): Promise<string> {
  const parsed = SeriesRule.parse({ from: "2026-09-01", starts: "14:00", ends: "16:00", ...rule });
  const offerId = idOf("offer", slug);
  const seriesId = idOf("series", slug);
  await sql`
    insert into offers.offers (id, slug, title, place_id, stadtbezirk_id, price_kind, registration, version)
    values (${offerId}, ${slug}, ${`Treff „${slug}“; Kaffee, Kuchen`}, ${house}, ${district}, 'free', 'none', 7)`.execute(
    database.owner,
  );
  await sql`insert into offers.series (id, offer_id, rule, place_id) values (${seriesId}, ${offerId}, ${JSON.stringify(parsed)}::jsonb, ${house})`.execute(
    database.owner,
  );
  const dates = materialise(
    { id: seriesId, offerId, rule: parsed, placeId: house, stadtbezirkId: district },
    { from: day("2026-08-01"), to: addMonths(today, 13), holidays: holidaysNw() },
  );
  await saveDates(database, dates);
  return offerId;
}

const exceptions = [
  { kind: "cancelled", on: "2026-12-08", reason: "Leitung krank" },
  {
    kind: "moved",
    on: "2026-12-15",
    reason: null,
    to: { date: "2026-12-17", times: { starts: "10:00", ends: "11:30" } },
  },
  { kind: "changed", on: "2027-03-30", reason: "Ausflug", to: { placeId: otherHouse } },
  { kind: "moved", on: "2027-01-05", reason: "Umbau", to: { times: { starts: "15:00", ends: null } } },
];
const tuesdays = { kind: "weekly", weekdays: [2] };

const rhythms: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["weekly", tuesdays],
  ["weekly-two-days", { kind: "weekly", weekdays: [2, 4] }],
  ["fortnightly", { ...tuesdays, interval: 2 }],
  ["fortnightly-two-days", { kind: "weekly", weekdays: [1, 5], interval: 2, from: "2026-09-04" }],
  ["every-third-week", { kind: "weekly", weekdays: [7], interval: 3 }],
  ["second-tuesday", { kind: "monthly-nth-weekday", nth: 2, weekday: 2 }],
  ["last-friday", { kind: "monthly-nth-weekday", nth: "last", weekday: 5 }],
  ["every-other-month", { kind: "monthly-nth-weekday", nth: 1, weekday: 3, interval: 2 }],
  ["day-31", { kind: "monthly-day", dayOfMonth: 31 }],
  ["yearly", { kind: "yearly", from: "2026-12-06" }],
  ["single", { kind: "dates", dates: ["2026-12-05"], from: "2026-12-05" }],
  ["irregular", { kind: "dates", dates: ["2026-12-05", "2027-03-28", "2027-10-31"], from: "2026-12-05" }],
  ["with-exceptions", { ...tuesdays, overrides: exceptions }],
  ["no-holidays", { ...tuesdays, skip: { publicHolidays: true, schoolHolidays: true } }],
  ["counted", { ...tuesdays, count: 20, skip: { publicHolidays: true } }],
  ["until", { ...tuesdays, until: "2027-03-30" }],
  [
    "all-day",
    { ...tuesdays, starts: null, ends: null, overrides: [{ kind: "cancelled", on: "2026-12-01", reason: null }] },
  ],
  [
    "one-day-with-a-time",
    {
      ...tuesdays,
      starts: null,
      ends: null,
      overrides: [{ kind: "changed", on: "2026-12-01", to: { times: { starts: "10:00", ends: "12:00" } } }],
    },
  ],
  ["until-midnight", { kind: "weekly", weekdays: [6], starts: "20:00", ends: "00:00" }],
  ["night-of-the-change", { kind: "weekly", weekdays: [7], starts: "04:00", ends: "05:00" }],
  ["no-end", { ...tuesdays, ends: null }],
];

describe("a feed, read by two independent programs over both clock changes", () => {
  it.each(rhythms)("shows each date of the database and no other: %s", async (slug, rule) => {
    const offerId = await anOffer(slug, rule);
    const text = await (await get(`/angebote/${slug}/kalender.ics`)).text();
    const expected = await shownInDatabase(database, from, to, offerId);
    expect(expected.length).toBeGreaterThan(0);
    expect(readByIcalJs(text)).toEqual(expected);
    expect(readByNodeIcal(text)).toEqual(expected);
  });

  it("keeps dates of before a changed rule", async () => {
    const offerId = await anOffer("changed-rule", tuesdays);
    const thursdays = SeriesRule.parse({
      ...tuesdays,
      weekdays: [4],
      from: "2026-12-01",
      starts: "09:00",
      ends: "10:00",
    });
    const id = idOf("series", "changed-rule");
    await sql`delete from offers.dates where series_id = ${id} and day >= ${today}`.execute(database.owner);
    await sql`update offers.series set rule = ${JSON.stringify(thursdays)}::jsonb where id = ${id}`.execute(
      database.owner,
    );
    await saveDates(
      database,
      materialise(
        { id, offerId, rule: thursdays, placeId: house, stadtbezirkId: district },
        { from: today, to, holidays: holidaysNw() },
      ),
    );
    const text = await (await get("/angebote/changed-rule/kalender.ics")).text();
    const expected = await shownInDatabase(database, from, to, offerId);
    expect(readByIcalJs(text)).toEqual(expected);
    expect(readByNodeIcal(text)).toEqual(expected);
  });
});

describe("the feed of the city", () => {
  it("says the same as the database for all at once, with every line as RFC 5545 wants it", async () => {
    const answer = await get("/kalender.ics");
    const text = await answer.text();
    const expected = await shownInDatabase(database, from, to);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(readByIcalJs(text)).toEqual(expected);
    expect(readByNodeIcal(text)).toEqual(expected);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it("has one event for a series, and one more for each date that is not as usual", async () => {
    const text = await unfolded("/angebote/with-exceptions/kalender.ics");
    const uid = idOf("series", "with-exceptions");
    expect(text.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual(Array.from({ length: 5 }, () => `UID:${uid}`));
    expect(text.match(/^RRULE:FREQ=WEEKLY.*$/gm)).toHaveLength(1);
    expect(text).toContain("RECURRENCE-ID;TZID=Europe/Berlin:20261215T140000");
    expect(text).toContain("DTSTART;TZID=Europe/Berlin:20261217T100000");
    expect(text).toContain(String.raw`SUMMARY:Fällt aus: Treff „with-exceptions“\; Kaffee\, Kuchen`);
    expect(text).toContain(String.raw`DESCRIPTION:Dieser Termin fällt aus: Leitung krank\n`);
    expect(text).toContain("LOCATION:Hof Beispiel");
    expect(text).toContain("SEQUENCE:7");
    expect(text).toContain("URL:http://127.0.0.1:3000/angebote/with-exceptions");
  });

  it("narrows the rule to what was asked for", async () => {
    const text = await unfolded("/kalender.ics?tag=do&angebot=weekly-two-days");
    expect(text).toContain("RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=");
    expect(text).not.toContain("EXDATE");
    expect(readByIcalJs(text).every((each) => new Date(each.slice(0, 10)).getUTCDay() === 4)).toBe(true);
  });

  it("is asked again without being sent again", async () => {
    const tag = (await get("/kalender.ics")).headers.get("etag") ?? "";
    expect((await get("/kalender.ics", { "if-none-match": tag })).status).toBe(304);
  });

  it.each(["tag=xx", "stadtbezirk=Atlantis", "ort=nirgends", "angebot=gibt-es-nicht", "preis=teuer", "ab=morgen"])(
    "refuses what it does not understand, with a sentence: %s",
    async (query) => {
      const answer = await get(`/kalender.ics?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        reason: "offers.list.ignored",
        error: expect.stringContaining("nichts anfangen"),
      });
    },
  );

  it("has a part for each place, and none for places that do not exist", async () => {
    const all = await unfolded("/orte/haus/kalender.ics");
    expect(all).toContain("NAME:Beisammen: Haus Beispiel");
    expect(readByIcalJs(all)).toHaveLength(readByIcalJs(await unfolded("/kalender.ics?ort=haus")).length);
    expect((await get("/orte/nirgends/kalender.ics")).status).toBe(404);
  });
});

describe("the page about calendars", () => {
  it("explains the calendar that was chosen, with both of its addresses", async () => {
    const html = await (await get("/kalender?tag=do&stadtbezirk=innen")).text();
    expect(html).toContain('href="webcal://127.0.0.1:3000/kalender.ics?stadtbezirk=Innen&amp;tag=do"');
    expect(html).toContain("http://127.0.0.1:3000/kalender.ics?stadtbezirk=Innen&amp;tag=do");
    expect(html).toContain("Ihre Auswahl: Innen, Donnerstag");
  });

  it("is one step from lists and offers", async () => {
    for (const [path, query] of [
      ["/angebote?tag=do", "tag=do"],
      ["/angebote/weekly", "angebot=weekly"],
    ])
      expect(await (await get(path ?? "")).text()).toContain(`href="/kalender?${query}"`);
  });
});
