import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction as KyselyTransaction } from "kysely";
import { Pool, type ClientBase, type PoolConfig } from "pg";
import { StartRefusal } from "#platform/settings/environment.ts";
import { clientConfig, type DatabaseAddress } from "./address.ts";
import { withNamedStatements } from "./connect/named-statements.ts";
import { valueTypes } from "./connect/value-types.ts";
import type { AppRole } from "./roles.ts";
import type { Database } from "./schema.generated.ts";
import { databaseTexts } from "./texts/de.ts";

export type Db = Kysely<Database>;
export type Transaction = KyselyTransaction<Database>;

/** Where each part signs in. Without an address of its own it uses the owner's and acts as its role (weaker). */
export interface Addresses {
  readonly owner: DatabaseAddress;
  readonly public?: DatabaseAddress | undefined;
  readonly staff?: DatabaseAddress | undefined;
  readonly reports?: DatabaseAddress | undefined;
}

type Part = keyof Addresses;

interface Limits {
  readonly role?: AppRole;
  readonly max: number;
  readonly statementSeconds: number;
}

const limits: Readonly<Record<Part, Limits>> = {
  owner: { max: 4, statementSeconds: 0 },
  public: { role: "app_public", max: 12, statementSeconds: 5 },
  staff: { role: "app_staff", max: 12, statementSeconds: 30 },
  reports: { role: "app_reports", max: 4, statementSeconds: 30 },
};

export interface OpenDatabase extends Readonly<Record<Part, Db>> {
  /** The same connections, for what Kysely does not speak: COPY, LISTEN, the job queue. */
  readonly pools: Readonly<Record<Part, Pool>>;
  readonly close: () => Promise<void>;
}

/** Opens a pool for each part; none connects before its first query, so a process pays only for what it serves. */
export function openDatabase(addresses: Addresses, onLost: (fault: Error) => void = () => undefined): OpenDatabase {
  const open = (part: Part) => {
    const pool = new Pool(poolConfig(addresses, part));
    // A lost idle connection is replaced at the next query; without a listener it would end the process.
    pool.on("error", onLost);
    // The same for one that is in use between two of its queries; what waits for it fails by itself.
    pool.on("connect", (client) => client.on("error", () => undefined));
    return pool;
  };
  const pools = { owner: open("owner"), public: open("public"), staff: open("staff"), reports: open("reports") };
  return {
    owner: speak(pools.owner),
    public: speak(pools.public),
    staff: speak(pools.staff),
    reports: speak(pools.reports),
    pools,
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

const speak = (pool: Pool): Db =>
  new Kysely<Database>({
    dialect: new PostgresDialect({ pool: withNamedStatements(pool) }),
    // Only names of columns: what stands in jsonb keeps its own.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });

function poolConfig(addresses: Addresses, part: Part): PoolConfig {
  const { role, max, statementSeconds } = limits[part];
  const actAs = role ? ` -c role=${role}` : "";
  return {
    ...clientConfig(addresses[part] ?? ownAddress(addresses.owner, role)),
    max,
    idleTimeoutMillis: 60_000,
    application_name: `beisammen ${part}`,
    types: valueTypes,
    options: `-c TimeZone=Europe/Berlin${actAs}`,
    statement_timeout: statementSeconds * 1000,
    ...(role && { idle_in_transaction_session_timeout: 60_000, onConnect: (client) => checkRole(client, role) }),
  };
}

/** On the embedded server's socket each part signs in as its own role, so that it cannot go back to the owner's. */
function ownAddress(owner: DatabaseAddress, role: AppRole | undefined): DatabaseAddress {
  return role === undefined || "url" in owner ? owner : { ...owner, user: role };
}

/** A go-between that drops start options would leave the pool with the owner's rights. */
async function checkRole(client: ClientBase, wanted: AppRole): Promise<void> {
  const { rows } = await client.query<{ found: string }>("select current_user as found");
  const found = rows[0]?.found ?? "";
  if (found !== wanted) throw new StartRefusal(databaseTexts.wrongRole({ wanted, found }));
}
