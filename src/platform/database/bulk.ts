import { sql } from "kysely";
import type { Transaction } from "./connect.ts";

const batch = 2000;

/** A row under the names of our code; its columns come from there too. */
export type LoadedRow = Readonly<Record<string, unknown>>;

/** Writes many rows in few statements. `table` and columns come from our own code, never from input. */
export async function bulkInsert(
  tx: Transaction,
  table: `${string}.${string}`,
  rows: readonly LoadedRow[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const names = Object.keys(first).map((column) => [column, snake(column)] as const);
  const columns = sql.join(names.map(([, name]) => sql.id(name)));
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows
      .slice(from, from + batch)
      .map((row) => Object.fromEntries(names.map(([column, name]) => [name, row[column]])));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(part)}::jsonb)`.execute(
      tx,
    );
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
