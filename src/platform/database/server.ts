import { Client } from "pg";
import { StartRefusal } from "#platform/settings/environment.ts";
import { clientConfig, placeOf, type DatabaseAddress } from "./address.ts";
import { databaseTexts } from "./texts/de.ts";

/** Connects to a server that the product can use, or says in a sentence why it cannot. */
export async function enterServer(address: DatabaseAddress): Promise<Client> {
  const client = new Client({ ...clientConfig(address), application_name: "beisammen" });
  // A lost connection also fails the query that runs on it; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (fault) {
    throw explainConnect(fault, address);
  }
  try {
    await checkServer(client);
  } catch (fault) {
    await client.end();
    throw fault;
  }
  return client;
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; found: string; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as found,
       current_setting('server_encoding') as encoding`,
  );
  const [server] = rows;
  if (server && server.version < 150_000) throw new StartRefusal(databaseTexts.tooOld(server));
  if (server && server.encoding !== "UTF8")
    throw new StartRefusal(databaseTexts.wrongEncoding({ found: server.encoding }));
}

function explainConnect(fault: unknown, address: DatabaseAddress): unknown {
  if (!(fault instanceof Error)) return fault;
  const place = placeOf(address);
  const code = "code" in fault ? String(fault.code) : "";
  if (["28P01", "28000"].includes(code))
    return new StartRefusal(databaseTexts.signInRefused({ place }), { cause: fault });
  if (code === "3D000") return new StartRefusal(databaseTexts.noSuchDatabase({ place }), { cause: fault });
  return new StartRefusal(databaseTexts.unreachable({ place, problem: code || fault.message }), { cause: fault });
}
