import { erasedOnDemand, eraseAgain } from "#modules/counselling/index.ts";
import { perform } from "#platform/action/action.ts";
import { restore, type RestoreOptions } from "#platform/database/restore.ts";
import type { BackupHeader } from "#platform/database/backup/header.ts";
import { type Addresses, openDatabase } from "#platform/database/connect.ts";
import { type Clock, systemClock } from "#platform/dates/clock.ts";
import { subjectsOf } from "#platform/journal/journal.store.ts";
import { system } from "#platform/policy/actor.ts";

export interface Restored extends BackupHeader {
  /** How many files of people went again; null: nothing was there that could tell who wanted it. */
  readonly erasedAgain: number | null;
}

/** Restores, and erases again whom the database that is replaced knows as erased on demand. */
export async function restoreAndEraseAgain(
  addresses: Addresses,
  file: string,
  { clock = systemClock, ...options }: RestoreOptions & { readonly clock?: Clock },
): Promise<Restored> {
  const known = await withDatabase(addresses, ({ owner }) => subjectsOf(owner, erasedOnDemand));
  const header = await restore(addresses.owner, file, options);
  if (known === null) return { ...header, erasedAgain: null };
  const erasedAgain = await withDatabase(addresses, ({ staff }) =>
    perform(eraseAgain, { db: staff, actor: system, clock }, { caseIds: known }),
  );
  return { ...header, erasedAgain };
}

async function withDatabase<Result>(
  addresses: Addresses,
  work: (database: ReturnType<typeof openDatabase>) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(addresses);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
