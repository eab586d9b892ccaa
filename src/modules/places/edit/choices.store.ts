import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the fields of an entry can be chosen from, and what ids in old versions are called. */
export interface Choices {
  readonly organisations: readonly Named[];
  readonly stadtbezirke: readonly Named[];
  readonly quarters: readonly (Named & { readonly stadtbezirk: string })[];
}

export async function listChoices(tx: Transaction): Promise<Choices> {
  const { rows: organisations } = await sql<Named>`select id, name from places.organisations order by platform.fold(name), id`.execute(tx);
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

export function nameOf({ organisations, stadtbezirke, quarters }: Choices, id: string | null): string | null {
  if (id === null) return null;
  return [...organisations, ...stadtbezirke, ...quarters].find((each) => each.id === id)?.name ?? null;
}
