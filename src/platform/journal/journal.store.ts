import { sql } from "kysely";
import type { Db, Transaction } from "#platform/database/connect.ts";
import type { Actor } from "#platform/policy/actor.ts";

/** One line of the journal: what was done to what, by whom and why. Field names only, never values. */
export interface JournalLine {
  readonly deed: string;
  readonly subject: string | null;
  readonly changed?: readonly string[];
  /** How many records a bulk deed touched. */
  readonly count?: number;
  readonly reason?: string;
}

/** Locks the end of the chain until the transaction ends: call it last. */
export async function writeJournal(tx: Transaction, actor: Actor, line: JournalLine): Promise<void> {
  const { deed, subject, changed = [], count = 1, reason = null } = line;
  await sql`select platform.write_journal(${deed}, ${subject}, ${[...changed]}::text[], ${count}, ${reason}, ${actor.id}, ${actor.substituteFor ?? null})`.execute(
    tx,
  );
}

export interface WrittenLine {
  readonly seq: number;
  readonly at: Date;
  readonly deed: string;
  readonly actor: string;
}

/** What was done to one thing, the latest first: who looked at it and who changed it. */
export async function linesAbout(tx: Transaction, subject: string, most: number): Promise<WrittenLine[]> {
  const { rows } = await sql<WrittenLine>`
    select seq, at, deed, actor from platform.journal where subject = ${subject} order by seq desc limit ${most}`.execute(
    tx,
  );
  return rows;
}

/** How far back in somebody's own lines is looked. */
const lately = 500;

/** What somebody did a deed to, each once and the latest first: as far as their last lines reach. */
export async function latelyTouched(
  tx: Transaction,
  { actor, deed, most }: { readonly actor: string; readonly deed: string; readonly most: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ subject: string }>`
    select subject from (
      select deed, subject, seq from platform.journal where actor = ${actor} order by seq desc limit ${lately}
    ) own where deed = ${deed} and subject is not null group by subject order by max(seq) desc limit ${most}`.execute(
    tx,
  );
  return rows.map(({ subject }) => subject);
}

/** The number of the first line that was changed, added or removed behind the product's back; null when all is well. */
export async function firstBrokenLine(db: Db): Promise<number | null> {
  const { rows } = await sql<{ line: number | null }>`select platform.first_broken_journal_line() as line`.execute(db);
  return rows[0]?.line ?? null;
}

export async function journalLength(db: Db): Promise<number> {
  const { rows } = await sql<{ lines: number }>`select count(*) as lines from platform.journal`.execute(db);
  return rows[0]?.lines ?? 0;
}

/** What a deed was done to, each once; null when the database has no journal yet. */
export async function subjectsOf(db: Db, deed: string): Promise<readonly string[] | null> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('platform.journal') is not null as there`.execute(
    db,
  );
  if (!rows[0]?.there) return null;
  const found = await sql<{ subject: string }>`
    select distinct subject from platform.journal where deed = ${deed} and subject is not null`.execute(db);
  return found.rows.map(({ subject }) => subject);
}
