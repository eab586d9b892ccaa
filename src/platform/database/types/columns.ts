import type { ClientBase } from "pg";

export interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly hasDefault: boolean;
  /** Filled by the database alone: a generated column or an identity that nobody may set. */
  readonly automatic: boolean;
  /** The labels of an enum type. */
  readonly labels: readonly string[] | null;
  /** Check constraints on this column alone. */
  readonly checks: readonly string[];
}

const statement = `
  select n.nspname as schema, c.relname as table, a.attname as column,
    coalesce(nullif(t.typelem, 0)::regtype, nullif(t.typbasetype, 0)::regtype, t.oid::regtype)::text as type,
    t.typcategory = 'A' as list,
    a.attnotnull as required,
    a.atthasdef or a.attidentity <> '' as "hasDefault",
    a.attgenerated <> '' or a.attidentity = 'a' as automatic,
    (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e
     where e.enumtypid in (t.oid, t.typelem)) as labels,
    array(select pg_get_constraintdef(k.oid) from pg_constraint k
          where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] order by k.conname) as checks
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid
  join pg_type t on t.oid = a.atttypid
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')
    and n.nspname not like 'pg\\_%' and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and a.attnum > 0 and not a.attisdropped
  order by n.nspname collate "C", c.relname collate "C", a.attnum`;

export async function readColumns(client: ClientBase): Promise<readonly Column[]> {
  return (await client.query<Column>(statement)).rows;
}
