import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";
import { ensureRoles } from "../roles.ts";

const owner = "migrator";
const database = "beisammen";

/** Waits until the server lets people in (after a crash it first repairs itself), and makes what the product needs. */
export async function welcome(place: { readonly host: string; readonly port: number }) {
  const client = await enter({ ...place, user: "postgres", database: "postgres" });
  try {
    await ensureRoles(client, { login: true });
    await unlessThere(client, `create role ${owner} login bypassrls`);
    await client.query(`grant app_public, app_staff, app_reports to ${owner}`);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
    if (rowCount === 0) await unlessThere(client, `create database ${database} owner ${owner}`);
  } finally {
    await client.end();
  }
  return { ...place, user: owner, database };
}

const codeOf = (fault: unknown) => (fault instanceof Error && "code" in fault ? String(fault.code) : "");

/** The server that answered is no more; another start is needed. */
export const isGone = (fault: unknown): boolean =>
  ["ECONNRESET", "ECONNREFUSED", "ENOENT", "EPIPE", "57P01", "57P02"].includes(codeOf(fault)) ||
  (fault instanceof Error && fault.message.startsWith("Connection terminated"));

async function enter(config: ClientConfig): Promise<Client> {
  for (const deadline = Date.now() + 300_000; ;) {
    const client = new Client(config);
    // A server that ends now also fails the statement that runs; unheard, the event would end this process.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (fault) {
      // It starts, repairs itself or ends (57P03).
      if (codeOf(fault) !== "57P03" || Date.now() > deadline) throw fault;
      await sleep(50);
    }
  }
}

/** Two processes may come at once; the second finds the thing made (42710, 42P04, 23505). */
async function unlessThere(client: Client, statement: string): Promise<void> {
  await client.query(statement).catch((fault: unknown) => {
    if (!["42710", "42P04", "23505"].includes(codeOf(fault))) throw fault;
  });
}
