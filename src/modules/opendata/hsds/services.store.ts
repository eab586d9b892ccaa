import { sql, type RawBuilder } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { ServicePlace } from "./full-service.ts";
import type { ServiceAtLocationsQuery, ServicesQuery } from "./parameters.ts";
import { locationsNear } from "./locations.store.ts";
import { prefixWords } from "./search-words.ts";
import type { PublishedService } from "./service.ts";
import { taxonomyId, withBelow, type Term } from "./term.ts";

const columns = sql`
  s.id, s.slug, s.title, s.summary, s.description, s.status, s.organisation_id, s.place_id, s.meeting_point, s.online_url,
  s.stadtbezirk_id, s.stadtbezirk, s.price_kind, s.price_cents, s.price_note, s.registration, s.registration_until, s.phone, s.email,
  s.min_age, s.target_groups, s.languages, s.source_name, s.example, s.confirmed_on, s.changed_at`;

export interface Found<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export async function listServices(
  db: Db,
  query: ServicesQuery,
  terms: readonly Term[],
): Promise<Found<PublishedService>> {
  const where = conditions(query, terms, sql`s.place_id`);
  const [{ rows }, counted] = await Promise.all([
    sql<PublishedService>`
      select ${columns} from opendata.services s where ${where}
      order by s.id limit ${query.per_page} offset ${(query.page - 1) * query.per_page}`.execute(db),
    sql<{ total: number }>`select count(*) as total from opendata.services s where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

export async function listServicesById(db: Db, ids: readonly string[]): Promise<readonly PublishedService[]> {
  const { rows } = await sql<PublishedService>`
    select ${columns} from opendata.services s where s.id = any (${[...ids]}::uuid[])`.execute(db);
  return rows;
}

export async function listServiceAtLocations(
  db: Db,
  query: ServiceAtLocationsQuery,
  terms: readonly Term[],
): Promise<Found<ServicePlace>> {
  const ofService = conditions(query, terms, sql`x.location_id`);
  const near = await locationsNear(db, query);
  const where = near === undefined ? ofService : sql`${ofService} and x.location_id = any (${[...near]}::uuid[])`;
  const from = sql`from opendata.service_places x join opendata.services s on s.id = x.service_id where ${where}`;
  const [{ rows }, counted] = await Promise.all([
    sql<ServicePlace>`
      select x.id, x.service_id, x.location_id ${from}
      order by x.id limit ${query.per_page} offset ${(query.page - 1) * query.per_page}`.execute(db),
    sql<{ total: number }>`select count(*) as total ${from}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

export async function findServiceAtLocation(db: Db, id: string): Promise<ServicePlace | undefined> {
  const { rows } = await sql<ServicePlace>`
    select id, service_id, location_id from opendata.service_places where id = ${id}`.execute(db);
  return rows[0];
}

type Asked = Pick<ServicesQuery, "search" | "taxonomy_term_id" | "taxonomy_id" | "organization_id" | "modified_after">;

/** Ended offers are told only to those who ask what changed: their copies must learn of it. */
function conditions(asked: Asked, terms: readonly Term[], locationId: RawBuilder<unknown>): RawBuilder<unknown> {
  const { search, organization_id: organization, modified_after: since } = asked;
  const parts = since === undefined ? [sql`s.status <> 'beendet'`] : [sql`s.changed_at >= ${new Date(since)}`];
  if (search !== undefined) {
    const words = prefixWords(search);
    parts.push(words === undefined ? sql`false` : sql`s.words @@ ${words}::tsquery`);
  }
  if (organization !== undefined) parts.push(sql`s.organisation_id = ${organization}`);
  if (asked.taxonomy_term_id !== undefined) parts.push(bearsTerm(asked.taxonomy_term_id, terms, locationId));
  if (asked.taxonomy_id !== undefined) parts.push(bearsSomeOf(asked.taxonomy_id, locationId));
  return sql.join(parts, sql` and `);
}

function bearsTerm(id: string, terms: readonly Term[], locationId: RawBuilder<unknown>): RawBuilder<unknown> {
  const term = terms.find((each) => each.id === id);
  if (term?.taxonomy === "stadtbezirke") return sql`s.stadtbezirk_id = ${id}`;
  if (term?.taxonomy === "ortsarten")
    return sql`exists (select from opendata.locations l where l.id = ${locationId} and l.kind = ${term.code})`;
  if (term === undefined) return sql`false`;
  return sql`exists (
    select from opendata.service_themes t where t.service_id = s.id and t.term_id = any (${withBelow(terms, id)}::uuid[]))`;
}

function bearsSomeOf(id: string, locationId: RawBuilder<unknown>): RawBuilder<unknown> {
  if (id === taxonomyId("stadtbezirke")) return sql`s.stadtbezirk_id is not null`;
  if (id === taxonomyId("ortsarten")) return sql`${locationId} is not null`;
  if (id !== taxonomyId("themen")) return sql`false`;
  return sql`exists (select from opendata.service_themes t where t.service_id = s.id)`;
}
