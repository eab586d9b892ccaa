import type { ClientBase } from "pg";
import { head, code, table } from "./markdown.ts";

interface Relation {
  readonly name: string;
  readonly kind: "table" | "view";
  readonly comment: string | null;
  readonly forced: boolean;
  readonly policies: readonly string[];
  readonly columns: readonly ColumnLine[];
}

interface ColumnLine {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly comment: string | null;
}

const statement = `
  select n.nspname || '.' || c.relname as name, case when c.relkind in ('v', 'm') then 'view' else 'table' end as kind,
    obj_description(c.oid, 'pg_class') as comment, c.relforcerowsecurity as forced,
    array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by p.polname) as policies,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
       'comment', col_description(c.oid, a.attnum)) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'jobs')
  order by n.nspname collate "C", c.relname collate "C"`;

/** Every table and view of the migrated database. */
export async function schemaTables(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Relation>(statement);
  const about =
    "Tables and views of the migrated database, with their row-level security. The job queue's own schema is left out.";
  return head("Schema", about) + rows.map(section).join("");
}

function section({ name, kind, comment, forced, policies, columns }: Relation): string {
  const rows = columns.map((column) => [
    code(column.name),
    column.type,
    column.required ? "yes" : "",
    column.comment ?? "",
  ]);
  const remarks = [
    comment,
    forced ? `Forced row-level security: ${policies.map((each) => `“${each}”`).join(", ")}.` : null,
  ].filter((each) => each !== null);
  const remark = remarks.length === 0 ? "" : `${remarks.join(" ")}\n\n`;
  return `\n## ${name}${kind === "view" ? " (view)" : ""}\n\n${remark}${table(["Column", "Type", "Required", "Meaning"], rows)}`;
}
