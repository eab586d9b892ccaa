import { sql } from "kysely";
import type { Transaction } from "#platform/database/connect.ts";

const stillUsed = "23503";

/**
 * Deletes as many as nothing else refers to, and says which stay. The module that deletes cannot know who refers to its
 * records; the database does. All at once first, then halves, so that a few in use cost a few tries.
 */
export async function deleteUnused(
  tx: Transaction,
  ids: readonly string[],
  remove: (ids: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  await sql`savepoint delete_unused`.execute(tx);
  try {
    await remove(ids);
    await sql`release savepoint delete_unused`.execute(tx);
    return [];
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault && fault.code === stillUsed)) throw fault;
    await sql`rollback to savepoint delete_unused`.execute(tx);
    if (ids.length === 1) return ids;
  }
  const half = Math.ceil(ids.length / 2);
  const first = await deleteUnused(tx, ids.slice(0, half), remove);
  return [...first, ...(await deleteUnused(tx, ids.slice(half), remove))];
}
