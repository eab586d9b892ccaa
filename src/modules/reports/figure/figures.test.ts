import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { sql } from "kysely";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, menu, sentences } from "#src/app.ts";
import { demoDatabase } from "#src/demo/demo-city.fixtures.ts";
import type { TestDatabase } from "#platform/database/testing.ts";
import { day } from "#platform/dates/local-date.ts";
import { testOrigin, testWorld } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { kpis, type Figure, type Kpi } from "./figure.ts";
import { listFigures, type FigureSetting } from "./list-figures.store.ts";

let database: TestDatabase;
let world: World;
let app: Hono<Env>;
let setting: FigureSetting;
let published: { kpi: string; period: string; scope: string; value: string }[];

beforeAll(async () => {
  database = await demoDatabase();
  world = testWorld(database, { sentences, menu });
  app = createApp(world);
  const { city, clock } = world;
  const { completePeriods, completeOfficeYears, figureScopes } = city;
  setting = { today: clock.today(), completePeriods, completeOfficeYears, scopes: figureScopes };
  const file = readFileSync(join(city.folder, city.demo?.figures ?? ""), "utf8");
  published = Papa.parse<(typeof published)[number]>(file, { header: true, skipEmptyLines: true }).data;
});
afterAll(() => database.drop());

const figures = (period?: string) => listFigures(database.reports, setting, period);
const valueOf = (all: readonly Figure[], kpi: Kpi, period: string, scope = "city") =>
  all.find((each) => each.kpi === kpi && each.period === period && each.scope === scope)?.value;
const get = (path: string) => app.request(`${testOrigin}${path}`);

describe("the figures of the demo city", () => {
  it("are exactly those that the city published, as far as they can be computed", async () => {
    const all = await figures();
    const expected = published.filter(({ kpi }) => kpis.some((each) => each === kpi));
    expect(expected.length).toBeGreaterThan(62);
    for (const { kpi, period, scope, value } of expected) {
      const found = all.find((each) => each.kpi === kpi && each.period === period && each.scope === scope);
      expect({ kpi, period, scope, value: found?.value }).toEqual({ kpi, period, scope, value: Number(value) });
    }
  });

  it("come out the same when they are counted by other means", async () => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*) from places.places where kind = 'begegnungsstaette' and counted and status = 'aktiv') as funded,
      (select count(*) from places.places where kind = 'seniorenbuero' and counted and status = 'aktiv') as offices,
      (select count(*) from offers.dates where extract(year from day) = 2022 and status in ('planned', 'moved')) as dates,
      (select count(*) from offers.dates where extract(year from day) = 2026 and day <= '2026-11-24' and status in ('planned', 'moved')) as running,
      (select count(*) from offers.user_groups
        where daterange(active_from, active_until, '[]') && daterange('2022-01-01', '2022-12-31', '[]')) as groups,
      (select count(distinct d.offer_id) from offers.dates d join offers.offers o on o.id = d.offer_id join places.places p on p.id = o.place_id
        where p.kind = 'begegnungszentrum' and d.day >= '2025-01-01' and d.day < '2025-11-01' and d.status <> 'cancelled') as formats
    `.execute(database.owner);
    const all = await figures();
    expect(rows[0]).toEqual({
      funded: valueOf(all, "places.funded", "current"),
      offices: valueOf(all, "counselling.offices", "current"),
      dates: valueOf(all, "offers.dates", "2022"),
      running: valueOf(all, "offers.dates", "2026"),
      groups: valueOf(all, "offers.groups", "2022"),
      formats: valueOf(all, "centres.formats", "2025-01-01/2025-10-31"),
    });
  });

  it("of the offices come out the same when they are counted by other means", async () => {
    const { rows } = await sql<Record<string, number>>`select
      (select count(*) from counselling.brief_contacts where extract(year from on_day) = 2024 and result <> 'fall') as contacts,
      (select count(*) from counselling.cases c where exists (select from counselling.case_periods p where p.case_id = c.id
        and daterange(p.opened_on, p.closed_on, '[]') && daterange('2024-01-01', '2024-12-31', '[]'))) as accompanied,
      (select count(*) from counselling.cases where extract(year from opened_on) = 2024) as "newCases",
      (select count(distinct e.id) from network.events e join network.event_offices o on o.event_id = e.id
        where extract(year from e.on_day) = 2024 and e.state not in ('abgesagt', 'geplant')) as events,
      (select count(*) from network.sessions where extract(year from on_day) = 2024 and state not in ('ausgefallen', 'geplant')) as outreach,
      (select count(*) from network.partners where status = 'aktiv' and merged_into is null
        and last_contact_on + interval '24 months' >= '2026-11-24') as partners,
      (select count(*) from identity.accounts a where a.active and exists (select from identity.account_scopes s
        where s.account_id = a.id and s.kind = 'stadtbezirk')) as staff
    `.execute(database.owner);
    const all = await figures();
    expect(rows[0]).toEqual({
      contacts: valueOf(all, "counselling.contacts", "2024"),
      accompanied: valueOf(all, "counselling.accompanied_cases", "2024"),
      newCases: valueOf(all, "counselling.new_cases", "2024"),
      events: valueOf(all, "counselling.own_events", "2024"),
      outreach: valueOf(all, "counselling.outreach_sessions", "2024"),
      partners: valueOf(all, "network.partners", "current"),
      staff: valueOf(all, "counselling.staff", "current"),
    });
  });

  it("say how many entries are checked, counted again by other means", async () => {
    const { rows } = await sql<{ scope: string; share: number }>`
      with entries as (
        select b.name, p.confirmed_on + least(p.review_days,
          (select (value ->> p.kind)::int from platform.settings where key = 'directory.freshness')) >= date '2026-11-24' as checked
        from places.places p left join places.areas b on b.id = p.stadtbezirk_id where p.status <> 'geschlossen'
        union all
        select coalesce(b.name, a.name), o.confirmed_on + least(o.review_days, 183) >= date '2026-11-24'
        from offers.offers o left join places.places p on p.id = o.place_id left join places.areas b on b.id = p.stadtbezirk_id
          left join places.areas a on a.id = o.stadtbezirk_id
        where o.status in ('aktiv', 'pausiert')
      )
      select coalesce(name, 'city') as scope, floor(100.0 * sum(case when checked then 1 else 0 end) / count(*))::int as share
      from entries group by grouping sets ((name), ()) having grouping(name) = 1 or name is not null`.execute(
      database.owner,
    );
    const shares = (await figures("current")).filter(({ kpi }) => kpi === "entries.checked");
    expect(shares).toHaveLength(13);
    expect(Object.fromEntries(shares.map(({ scope, value }) => [scope, value]))).toEqual(
      Object.fromEntries(rows.map(({ scope, share }) => [scope, share])),
    );
  });

  it("of the Stadtbezirke and the records without one add up to the city's", async () => {
    const dates = (await figures("2022")).filter(({ kpi }) => kpi === "offers.dates");
    const [city, ...parts] = dates;
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
    expect(parts).toHaveLength(12);
    expect(parts[0]?.missing).toBeGreaterThan(0);
    expect(sum + (parts[0]?.missing ?? 0)).toBe(city?.value);
  });

  it("say of a year that goes on until when they count, and of one with single records that they are partial", async () => {
    const all = await figures();
    const stateOf = (period: string) => all.find((each) => each.kpi === "offers.dates" && each.period === period);
    expect(stateOf("2026")).toMatchObject({ state: "running", asOf: "2026-11-24" });
    expect(stateOf("2024")).toMatchObject({ state: "partial", asOf: "2024-12-31" });
    expect(stateOf("2022")).toMatchObject({ state: "complete" });
    expect(stateOf("2027")).toBeUndefined();
  });
});

describe("one record", () => {
  const moves = async (
    kpi: Kpi,
    period: string,
    by: number,
    change: () => Promise<unknown>,
    undo: () => Promise<unknown>,
  ) => {
    const before = valueOf(await figures(period), kpi, period) ?? 0;
    await change();
    expect(valueOf(await figures(period), kpi, period)).toBe(before + by);
    await undo();
    expect(valueOf(await figures(period), kpi, period)).toBe(before);
  };
  const run = (statement: string) => sql.raw(statement).execute(database.owner);

  it("that is cancelled takes one from the dates of its year", async () => {
    const which = "(select id from offers.dates where day between '2022-03-01' and '2022-03-31' order by id limit 1)";
    const set = (status: string) => () => run(`update offers.dates set status = '${status}' where id = ${which}`);
    await moves("offers.dates", "2022", -1, set("cancelled"), set("planned"));
  });

  it("that is moved to another day still counts once", async () => {
    const which = "(select id from offers.dates where original_day = '2022-03-15' order by id limit 1)";
    const set = (status: string, to: string) => () =>
      run(`update offers.dates set status = '${status}', day = '${to}' where id = ${which}`);
    await moves("offers.dates", "2022", 0, set("moved", "2022-03-16"), set("planned", "2022-03-15"));
  });

  it("of a place that closes takes one from the places", async () => {
    const which = "(select id from places.places where kind = 'weiterer_ort' and counted order by id limit 1)";
    const set = (status: string) => () => run(`update places.places set status = '${status}' where id = ${which}`);
    await moves("places.other", "current", -1, set("geschlossen"), set("aktiv"));
    await moves("places.total", "current", -1, set("geschlossen"), set("aktiv"));
  });

  it("that is confirmed raises the share of its Stadtbezirk", async () => {
    const which =
      "(select id from places.places where stadtbezirk_id is not null and confirmed_on is null and status <> 'geschlossen' order by id limit 1)";
    const { rows } = await sql<{ name: string }>`
      select a.name from places.places p join places.areas a on a.id = p.stadtbezirk_id where p.id = ${sql.raw(which)}`.execute(
      database.owner,
    );
    const scope = rows[0]?.name ?? "";
    const share = async () => valueOf(await figures("current"), "entries.checked", "current", scope) ?? 0;
    const before = await share();
    await run(`update places.places set confirmed_on = '2026-11-24', review_days = 184 where id = ${which}`);
    expect(await share()).toBeGreaterThan(before);
    await run("update places.places set confirmed_on = null, review_days = 183 where review_days = 184");
    expect(await share()).toBe(before);
  });

  it("of a new group adds one to the groups of its year", async () => {
    const add = () =>
      run(`insert into offers.user_groups (id, place_id, name, active_from, active_until)
        select gen_random_uuid(), id, 'Probegruppe', '2022-06-01', '2022-06-30' from places.places where kind = 'begegnungszentrum' limit 1`);
    await moves("offers.groups", "2022", 1, add, () =>
      run("delete from offers.user_groups where name = 'Probegruppe'"),
    );
  });

  it("of the only date of an offer takes one from the formats of its house", async () => {
    const set = (status: string) => () =>
      run(`update offers.dates set status = '${status}' where offer_id = (
        select o.id from offers.offers o join places.places p on p.id = o.place_id join offers.dates d on d.offer_id = o.id
        where p.kind = 'begegnungszentrum' and d.day between '2025-01-01' and '2025-10-31' group by o.id order by count(*), o.id limit 1)`);
    await moves("centres.formats", "2025-01-01/2025-10-31", -1, set("cancelled"), set("planned"));
  });

  it.each<[Kpi, string, number, string, string]>([
    [
      "counselling.contacts",
      "2024",
      -1,
      "update counselling.brief_contacts set result = 'fall', referred_to = 'Probe' where id = (select id from counselling.brief_contacts where on_day between '2024-02-01' and '2024-02-28' and result = 'termin' order by id limit 1)",
      "update counselling.brief_contacts set result = 'termin', referred_to = null where referred_to = 'Probe'",
    ],
    [
      "counselling.outreach_sessions",
      "2024",
      -1,
      "update network.sessions set state = 'ausgefallen', reason = 'Probe' where id = (select id from network.sessions where on_day between '2024-01-01' and '2024-12-31' and state = 'gehalten' order by id limit 1)",
      "update network.sessions set state = 'gehalten', reason = null where reason = 'Probe'",
    ],
    [
      "counselling.own_events",
      "2024",
      -1,
      "update network.events set state = 'abgesagt', reason = 'Probe' where id = (select e.id from network.events e join network.event_offices o on o.event_id = e.id where e.on_day between '2024-01-01' and '2024-12-31' and e.state = 'stattgefunden' order by e.id limit 1)",
      "update network.events set state = 'stattgefunden', reason = null where reason = 'Probe'",
    ],
    [
      "network.partners",
      "current",
      -1,
      "update network.partners set note = last_contact_on::text, last_contact_on = '2024-11-23' where id = (select id from network.partners where status = 'aktiv' and last_contact_on > '2026-01-01' order by id limit 1)",
      "update network.partners set last_contact_on = note::date, note = null where note is not null",
    ],
    [
      "counselling.staff",
      "current",
      -1,
      "update identity.accounts set active = false where email = 'beratung-hoerde-1@beispiel.invalid'",
      "update identity.accounts set active = true where email = 'beratung-hoerde-1@beispiel.invalid'",
    ],
    [
      "counselling.accompanied_cases",
      "2024",
      -1,
      "update counselling.case_periods set opened_on = opened_on - 3000, closed_on = closed_on - 3000 where case_id = (select id from counselling.cases where opened_on between '2024-02-01' and '2024-02-28' and reopened_on is null and closed_on is not null order by id limit 1)",
      "update counselling.case_periods set opened_on = opened_on + 3000, closed_on = closed_on + 3000 where opened_on < '2018-01-01'",
    ],
    [
      "counselling.new_cases",
      "2024",
      -1,
      "update counselling.cases set concern = opened_on::text, opened_on = '2023-12-29' where id = (select id from counselling.cases where opened_on between '2024-02-01' and '2024-02-28' order by id limit 1)",
      "update counselling.cases set opened_on = concern::date, concern = null where concern like '2024-02-%'",
    ],
  ])("that changes moves %s by one", async (kpi, period, by, change, undo) => {
    await moves(
      kpi,
      period,
      by,
      () => run(change),
      () => run(undo),
    );
  });

  it("of tomorrow does not count yet", async () => {
    const counted = valueOf(await figures("2026"), "offers.dates", "2026") ?? 0;
    const later = await listFigures(database.reports, { ...setting, today: day("2026-11-25") }, "2026");
    expect(valueOf(later, "offers.dates", "2026")).toBeGreaterThan(counted);
  });
});

describe("/zahlen.json", () => {
  it("gives one period when asked for it, each figure with its rule", async () => {
    const answer = await get("/zahlen.json?periode=2022");
    const list: Figure[] = await answer.json();
    expect(new Set(list.map(({ period }) => period))).toEqual(new Set(["2022"]));
    expect(
      list.every(({ rule, unit, asOf, missing }) => rule !== "" && unit !== "" && asOf !== undefined && missing >= 0),
    ).toBe(true);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each(["2099", "2001-01-01/2001-12-31"])("has nothing for %s", async (period) => {
    const answer = await get(`/zahlen.json?periode=${encodeURIComponent(period)}`);
    expect([answer.status, await answer.json()]).toEqual([200, []]);
  });

  it("refuses a period that nobody can read, with the reason", async () => {
    const answer = await get("/zahlen.json?periode=letztes%20Jahr");
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ reason: "reports.period.malformed" }),
    ]);
  });

  it("is also there as a table", async () => {
    const { data } = Papa.parse<{ kpi: string; value: string }>(await (await get("/zahlen.csv?periode=2022")).text(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.find(({ kpi }) => kpi === "offers.dates")?.value).toBe("24725");
  });
});

describe("/zahlen", () => {
  it("shows places today and the last year that is complete", async () => {
    const page = await (await get("/zahlen")).text();
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toMatch(/24\.725<\/span><\/b><p>Angebotstermine/);
    expect(page).toMatch(/144<\/span><\/b><p>Begegnungsorte/);
    expect(page).toContain("Die meisten Begegnungsorte hat Hombruch: 18");
  });

  it("names the houses that are counted together", async () => {
    const page = await (await get("/zahlen?periode=2025-01-01%2F2025-10-31")).text();
    expect(page).toMatch(/558<\/span><\/b><p>Angebote der Begegnungszentren: Wilhelm-Hansmann-Haus/);
    expect(page).toMatch(/539<\/span><\/b><p>Angebote der Begegnungszentren: die sechs anderen/);
  });

  it("says when it has no figures for a period, and shows what it has", async () => {
    const answer = await get("/zahlen?periode=%3Cb%3E");
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain("Zum Zeitraum „&lt;b>“ haben wir keine Zahlen");
    expect(page).not.toContain("<b>“");
  });
});

describe("the role that counts", () => {
  it("cannot read a name", async () => {
    await expect(sql`select name from places.places limit 1`.execute(database.reports)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`select concern from counselling.cases limit 1`.execute(database.reports)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`select contact from directory.reports limit 1`.execute(database.reports)).rejects.toThrow(
      /permission denied/,
    );
  });
});
