import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";
import type { Choices, Named } from "./choices.ts";

export async function listChoices(tx: Transaction): Promise<Choices> {
  const { rows: organisations } =
    await sql<Named>`select id, name from places.organisations order by platform.fold(name), id`.execute(tx);
  const { rows: stadtbezirke } = await sql<Named>`
    select id, name from places.areas where level = 'stadtbezirk' order by position`.execute(tx);
  const { rows: quarters } = await sql<Choices["quarters"][number]>`
    select q.id, q.name, coalesce(p.name, g.name, '') as stadtbezirk from places.areas q
    left join places.areas p on p.id = q.parent_id and p.level = 'stadtbezirk'
    left join places.areas s on s.id = q.parent_id and s.level = 'statistischer_bezirk'
    left join places.areas g on g.id = s.parent_id
    where q.level in ('statistischer_bezirk', 'unterbezirk') order by platform.fold(q.name), q.id`.execute(tx);
  return { organisations, stadtbezirke, quarters };
}
