// Writes everything that is generated: database types and docs/generated. The tests compare it with what is committed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { clientConfig } from "../src/platform/database/address.ts";
import { startEmbedded } from "../src/platform/database/embedded.ts";
import { prepareDatabase } from "../src/platform/database/prepare.ts";
import { generateTypes } from "../src/platform/database/types.ts";

const dir = mkdtempSync(join(tmpdir(), "beisammen-"));
const server = await startEmbedded({ dir });
try {
  await prepareDatabase(server, "migrations");
  const client = new pg.Client(clientConfig(server));
  await client.connect();
  writeFileSync("src/platform/database/schema.generated.ts", await generateTypes(client));
  await client.end();
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
