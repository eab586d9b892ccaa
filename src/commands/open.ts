import { join, resolve } from "node:path";
import { startEmbedded } from "#platform/database/embedded.ts";
import { openDatabase, type Addresses, type OpenDatabase } from "#platform/database/connect.ts";
import { prepareDatabase } from "#platform/database/prepare.ts";
import { fixedDay, systemClock, type Clock } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { factsOf, type Log } from "#platform/logs/log.ts";
import { readEnvironment, type Environment } from "#platform/settings/environment.ts";

export const migrationsFolder = resolve("migrations");

export interface Opened {
  readonly environment: Environment;
  readonly addresses: Addresses;
  readonly database: OpenDatabase;
  readonly clock: Clock;
  readonly close: () => Promise<void>;
}

/** Environment, database server, migrations, pools: what every command begins with. */
export async function open(log?: Log): Promise<Opened> {
  const environment = readEnvironment(process.env);
  const { addresses, stop } = await reach(environment);
  try {
    await prepareDatabase(addresses.owner, migrationsFolder);
  } catch (fault) {
    await stop();
    throw fault;
  }
  const database = openDatabase(addresses, (fault) => log?.warn("database.connection-lost", factsOf(fault)));
  return {
    environment,
    addresses,
    database,
    clock: environment.TODAY ? fixedDay(day(environment.TODAY)) : systemClock,
    close: async () => {
      await database.close();
      await stop();
    },
  };
}

/** The operator's database, or our own beside the data. */
export async function reach(
  environment: Environment,
): Promise<{ readonly addresses: Addresses; readonly stop: () => Promise<void> }> {
  const { DATABASE_URL, DATABASE_URL_PUBLIC, DATABASE_URL_STAFF, DATABASE_URL_REPORTS } = environment;
  if (DATABASE_URL === undefined) {
    const server = await startEmbedded({ dir: join(environment.DATA_DIR, "postgres") });
    return { addresses: { owner: server }, stop: server.stop };
  }
  const at = (url: string | undefined) => (url === undefined ? undefined : { url });
  return {
    addresses: {
      owner: { url: DATABASE_URL },
      public: at(DATABASE_URL_PUBLIC),
      staff: at(DATABASE_URL_STAFF),
      reports: at(DATABASE_URL_REPORTS),
    },
    stop: async () => undefined,
  };
}
