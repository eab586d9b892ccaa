import { sql } from "kysely";
import type { Db } from "#platform/database/connect.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";

export interface ListedPage {
  readonly path: string;
  readonly confirmedOn: LocalDate | null;
}

/** A sitemap holds at most 50 MB, and each address names its languages; what is beyond is found through the lists. */
const most = 40_000;

/** The pages of offers that go on and of places that are open. */
export async function listEntryPages(db: Db): Promise<ListedPage[]> {
  const { rows } = await sql<ListedPage>`
    select '/orte/' || slug as path, confirmed_on from directory.place_entries where status <> 'geschlossen'
    union all (select '/angebote/' || slug, confirmed_on from directory.offer_entries where status = 'aktiv' order by slug)
    limit ${most}`.execute(db);
  return rows;
}
