import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { PublishedOrganization } from "./organization.ts";
import type { OrganizationsQuery } from "./parameters.ts";
import { prefixWords } from "./search-words.ts";

const columns = sql`id, name, umbrella_id, summary, phone, email, website, source_name, example, confirmed_on, changed_at`;

export async function listOrganizations(
  db: Db,
  { search, modified_after: since, page, per_page: size }: OrganizationsQuery,
): Promise<{ readonly total: number; readonly rows: readonly PublishedOrganization[] }> {
  const parts = [sql`true`];
  if (search !== undefined) {
    const words = prefixWords(search);
    parts.push(words === undefined ? sql`false` : sql`platform.index_words(name, 'A') @@ ${words}::tsquery`);
  }
  if (since !== undefined) parts.push(sql`changed_at >= ${new Date(since)}`);
  const where = sql.join(parts, sql` and `);
  const [{ rows }, counted] = await Promise.all([
    sql<PublishedOrganization>`
      select ${columns} from opendata.organisations where ${where} order by id limit ${size} offset ${(page - 1) * size}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*) as total from opendata.organisations where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

export async function listOrganizationsById(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PublishedOrganization>> {
  const { rows } = await sql<PublishedOrganization>`
    select ${columns} from opendata.organisations where id = any (${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
