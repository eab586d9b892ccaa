import type { DatabaseAddress } from "./address.ts";
import { migrate } from "./migrate.ts";
import { ensureRoles } from "./roles.ts";
import { enterServer } from "./server.ts";

/** Makes any reachable PostgreSQL ≥ 15 ready for the product: roles, schemas, tables. Returns the migrations that ran. */
export async function prepareDatabase(owner: DatabaseAddress, migrationsFolder: string): Promise<readonly string[]> {
  const client = await enterServer(owner);
  try {
    await ensureRoles(client);
    return await migrate(client, migrationsFolder);
  } finally {
    await client.end();
  }
}
