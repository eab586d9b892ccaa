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

const isStarting = (fault: unknown) =>
  fault instanceof Error && "code" in fault && ["57P03", "ECONNREFUSED", "ENOENT"].includes(String(fault.code));

async function enter(config: ClientConfig): Promise<Client> {
  for (const deadline = Date.now() + 300_000; ; ) {
    const client = new Client(config);
    try {
      await client.connect();
      return client;
    } catch (fault) {
      if (!isStarting(fault) || Date.now() > deadline) throw fault;
      await sleep(50);
    }
  }
}

/** Two processes may come at once; the second finds the thing made (42710, 42P04, 23505). */
async function unlessThere(client: Client, statement: string): Promise<void> {
  await client.query(statement).catch((fault: unknown) => {
    const known = fault instanceof Error && "code" in fault && ["42710", "42P04", "23505"].includes(String(fault.code));
    if (!known) throw fault;
  });
}
