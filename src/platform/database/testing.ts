import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import { clientConfig, type DatabaseAddress } from "./address.ts";
import { openDatabase, type OpenDatabase } from "./connect.ts";
import { asSuperuser, startEmbedded, type EmbeddedServer } from "./embedded.ts";
import type { PostgresVersion } from "./embedded/binaries.ts";
import { readMigrations } from "./migrate.ts";
import { prepareDatabase } from "./prepare.ts";

const root = join(import.meta.dirname, "../../..");
export const migrationsFolder = join(root, "migrations");

/** Which PostgreSQL the tests run on: `TEST_POSTGRES=15` takes the oldest that the product supports. */
export const testVersion = (): PostgresVersion => (process.env["TEST_POSTGRES"] === "15" ? 15 : 18);

export interface TestDatabase extends OpenDatabase {
  readonly address: DatabaseAddress;
  readonly drop: () => Promise<void>;
}

// Nothing here must survive a power cut.
const fast = {
  fsync: false,
  synchronous_commit: false,
  full_page_writes: false,
  autovacuum: false,
  max_connections: 120,
};
const clusters = new Map<PostgresVersion, Promise<EmbeddedServer>>();

/**
 * The one server of this version for all test files of a run; it goes on running, so that the next run starts at once.
 * Workers that come at the same time join the one who was first.
 */
export function testCluster(version = testVersion()): Promise<EmbeddedServer> {
  const known = clusters.get(version);
  if (known) return known;
  const user = process.getuid?.() ?? 0;
  const dir = join(root, "node_modules/.cache", `postgres-${version}-${user}`);
  const starting = startEmbedded({ dir, version, settings: fast });
  clusters.set(version, starting);
  return starting;
}

/** Drops what earlier runs left behind; once before a run, since workers beside each other would drop what is in use. */
export async function dropStaleDatabases(version = testVersion()): Promise<void> {
  await asAdministrator(await testCluster(version), dropStale);
}

/** Ends the test server, unless another run still uses it. */
export async function stopTestCluster(version = testVersion()): Promise<void> {
  const server = await testCluster(version);
  const others = await asAdministrator(server, async (client) => {
    const { rows } = await client.query(
      "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return rows.length;
  });
  if (others === 0) await server.stop();
  clusters.delete(version);
}

/** Rows that many test files begin with: loaded once and then copied. */
export interface Filling {
  /** Another key whenever other rows would come of it. */
  readonly key: string;
  readonly fill: (database: OpenDatabase) => Promise<void>;
}

export interface FreshOptions {
  readonly version?: PostgresVersion;
  readonly migrations?: string;
  readonly filling?: Filling;
}

/** An own migrated database for one test file, in about 0.1 s: a copy of the template. */
export async function freshDatabase({
  version,
  migrations = migrationsFolder,
  filling,
}: FreshOptions = {}): Promise<TestDatabase> {
  const server = await testCluster(version);
  return create(server, async (client) => {
    const empty = await emptyTemplate(client, server, migrations);
    return filling ? filledTemplate(client, server, empty, filling) : empty;
  });
}

/** An own database without anything in it. */
export async function emptyDatabase(version = testVersion()): Promise<TestDatabase> {
  return create(await testCluster(version), async () => "template1");
}

async function create(server: EmbeddedServer, from: (client: Client) => Promise<string>): Promise<TestDatabase> {
  const database = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  await asAdministrator(server, async (client) =>
    client.query(`create database ${database} template ${await from(client)} owner migrator strategy file_copy`),
  );
  const address = { ...addressOf(server), database };
  const open = openDatabase({ owner: address });
  const drop = async () => {
    await open.close();
    await asAdministrator(server, (client) => client.query(`drop database if exists ${database} with (force)`));
  };
  return { ...open, address, drop };
}

const addressOf = ({ host, port, user }: EmbeddedServer) => ({ host, port, user });

async function emptyTemplate(client: Client, server: EmbeddedServer, folder: string): Promise<string> {
  const migrations = await readMigrations(folder);
  const key = migrations.map(({ name, sha256 }) => `${name} ${sha256}\n`).join("");
  return ensureTemplate(client, { prefix: "template", key }, async (draft) => {
    await client.query(`create database ${draft} owner migrator`);
    await prepareDatabase({ ...addressOf(server), database: draft }, folder);
  });
}

const filledTemplate = (client: Client, server: EmbeddedServer, empty: string, { key, fill }: Filling) =>
  ensureTemplate(client, { prefix: "filled", key: `${empty} ${key}` }, async (draft) => {
    await client.query(`create database ${draft} template ${empty} owner migrator strategy file_copy`);
    const open = openDatabase({ owner: { ...addressOf(server), database: draft } });
    await fill(open).finally(() => open.close());
  });

/** Built under another name and renamed when complete, by one worker while the others wait. */
async function ensureTemplate(
  client: Client,
  { prefix, key }: { prefix: "template" | "filled"; key: string },
  build: (draft: string) => Promise<void>,
): Promise<string> {
  const template = `${prefix}_${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
  const exists = async () =>
    (await client.query("select from pg_database where datname = $1", [template])).rowCount === 1;
  if (await exists()) return template;

  await client.query("select pg_advisory_lock(hashtext('beisammen.template'))");
  try {
    if (await exists()) return template;
    const draft = `${prefix}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await build(draft);
    await client.query(`alter database ${draft} rename to ${template}`);
    return template;
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('beisammen.template'))");
  }
}

/** Databases of runs that died, and all but the newest templates. */
async function dropStale(client: Client): Promise<void> {
  const { rows: tests } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'test\\_%'",
  );
  const { rows: templates } = await client.query<{ name: string }>(
    `select datname as name from (
       select datname, row_number() over (partition by split_part(datname, '_', 1) order by oid desc) as age
       from pg_database where datname ~ '^(template|filled)_[0-9a-f]{16}$'
     ) templates where age > case when datname like 'template%' then 12 else 3 end`,
  );
  const stale = tests.filter(({ name }) => !isAlive(Number(name.split("_")[1])));
  for (const { name } of [...stale, ...templates]) await client.query(`drop database if exists ${name} with (force)`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

async function asAdministrator<Result>(
  server: EmbeddedServer,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(clientConfig(asSuperuser(server)));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
