import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import type { ServicePlace, Surroundings } from "./full-service.ts";
import { listLocationsById } from "./locations.store.ts";
import { listOrganizationsById } from "./organizations.store.ts";
import { saysItself, type LooseDate, type PublishedSeries } from "./schedule.ts";
import type { PublishedService } from "./service.ts";
import type { Term } from "./term.ts";

/** How many single dates of an irregular series are told. */
const mostDates = 100;

/** Reads all that belongs to these offers: the same few questions for one offer and for five hundred. */
export async function surroundingsOf(
  db: Db,
  offers: readonly PublishedService[],
  today: LocalDate,
): Promise<Surroundings> {
  const ids = offers.map(({ id }) => id);
  const [organizations, places, series, terms] = await Promise.all([
    listOrganizationsById(
      db,
      offers.flatMap(({ organisationId }) => organisationId ?? []),
    ),
    listServicePlaces(db, ids),
    listSeries(db, ids),
    listTerms(db, ids),
  ]);
  const irregular = series.filter(({ rule }) => !saysItself(rule)).map(({ id }) => id);
  const [locations, dates] = await Promise.all([
    listLocationsById(
      db,
      places.map(({ locationId }) => locationId),
    ),
    listDates(db, irregular, today),
  ]);
  return { organizations, places, series, terms, locations, dates };
}

/** For lists that show only the organization. */
export async function organizationsOf(db: Db, offers: readonly PublishedService[]): Promise<Surroundings> {
  const ids = offers.flatMap(({ organisationId }) => organisationId ?? []);
  const none = { places: [], series: [], terms: new Map(), locations: new Map(), dates: new Map() };
  return { ...none, organizations: await listOrganizationsById(db, ids) };
}

async function listServicePlaces(db: Db, ids: readonly string[]): Promise<ServicePlace[]> {
  const { rows } = await sql<ServicePlace>`
    select id, service_id, location_id from opendata.service_places
    where service_id = any (${[...ids]}::uuid[]) order by service_id, id`.execute(db);
  return rows;
}

async function listSeries(db: Db, ids: readonly string[]): Promise<PublishedSeries[]> {
  const { rows } = await sql<Omit<PublishedSeries, "rule"> & { rule: unknown }>`
    select id, service_id, rule,
           case when location_id is not null then opendata.pair_id(service_id, location_id) end as service_at_location_id
    from opendata.series where service_id = any (${[...ids]}::uuid[]) order by service_id, id`.execute(db);
  return rows.map((row) => ({ ...row, rule: SeriesRule.parse(row.rule) }));
}

async function listDates(
  db: Db,
  series: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, readonly LooseDate[]>> {
  if (series.length === 0) return new Map();
  const { rows } = await sql<LooseDate & { seriesId: string }>`
    select d.id, d.series_id, d.day, d.starts, d.ends from unnest(${[...series]}::uuid[]) as s (id)
    cross join lateral (
      select * from opendata.dates where series_id = s.id and day >= ${today} and status <> 'cancelled' order by day, starts limit ${mostDates}
    ) d order by d.day, d.starts, d.id`.execute(db);
  return Map.groupBy(rows, ({ seriesId }) => seriesId);
}

async function listTerms(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Term[]>> {
  const { rows } = await sql<Term & { serviceId: string }>`
    select x.service_id, t.id, t.taxonomy, t.code, t.name, t.parent_id
    from opendata.service_themes x join opendata.terms t on t.id = x.term_id
    where x.service_id = any (${[...ids]}::uuid[])
    union all
    select s.id, t.id, t.taxonomy, t.code, t.name, t.parent_id
    from opendata.services s join opendata.terms t on t.id = s.stadtbezirk_id
    where s.id = any (${[...ids]}::uuid[]) order by 1, 3 desc, 4`.execute(db);
  return Map.groupBy(rows, ({ serviceId }) => serviceId);
}
