import { PgBoss } from "pg-boss";
import type pg from "pg";
import { factsOf, type Log } from "#platform/logs/log.ts";

/** A piece of long or later work. Its payload holds ids only, never anything about a person (decision 15). */
export interface Job {
  readonly name: string;
  /** When it runs by itself, as cron in Europe/Berlin; left out for work that a deed asks for. */
  readonly schedule?: string;
  /** Also runs once after each start: for work that a product that was switched off has missed. */
  readonly atStart?: boolean;
  readonly run: (ids: Readonly<Record<string, string>>) => Promise<void>;
}

export interface JobQueue {
  readonly send: (name: string, ids: Readonly<Record<string, string>>) => Promise<void>;
}

export const jobsSchema = "jobs";

/** Starts the workers; the queue's tables were made by the migrator. */
export async function startJobs(
  pool: pg.Pool,
  jobs: readonly Job[],
  log: Log,
): Promise<JobQueue & { stop(): Promise<void> }> {
  const boss = new PgBoss({
    db: { executeSql: async (text: string, values?: unknown[]) => lastWithRows(await pool.query(text, values)) },
    schema: jobsSchema,
    supervise: true,
    schedule: true,
  });
  boss.on("error", (fault) => log.error("jobs.fault", factsOf(fault)));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { retryLimit: 3, retryBackoff: true });
    await boss.work<Record<string, string>>(job.name, { pollingIntervalSeconds: 2 }, async ([task]) => {
      const started = Date.now();
      try {
        await job.run(task?.data ?? {});
      } catch (fault) {
        // The queue only writes into its own tables that a try failed, and tries again.
        log.error("job.failed", { job: job.name, ...factsOf(fault) });
        throw fault;
      }
      log.info("job.done", { job: job.name, milliseconds: Date.now() - started });
    });
    if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: "Europe/Berlin" });
    if (job.atStart) await boss.send(job.name, {});
  }
  return {
    send: async (name, ids) => void (await boss.send(name, ids)),
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}

/** pg answers several statements in one text with several results; pg-boss wants the one that has rows. */
function lastWithRows(result: pg.QueryResult | pg.QueryResult[]): pg.QueryResult {
  const results = Array.isArray(result) ? result : [result];
  const chosen = results.findLast(({ rows }) => rows.length > 0) ?? results.at(-1);
  if (chosen === undefined) throw new Error("The database answered nothing");
  return chosen;
}
