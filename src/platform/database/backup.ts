import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { DatabaseError, type Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { StartRefusal } from "#platform/settings/environment.ts";
import packageJson from "../../../package.json" with { type: "json" };
import type { DatabaseAddress } from "./address.ts";
import { columnList, quoted, readRegister, readSequences, readTables, speakPlainly } from "./backup/catalogue.ts";
import { writeFrames, type Frame, type FrameKind } from "./backup/frames.ts";
import type { BackupHeader } from "./backup/header.ts";
import { isDiskFull } from "./disk-full.ts";
import { enterServer } from "./server.ts";
import { databaseTexts } from "./texts/de.ts";

export { restore } from "./restore.ts";

/** Writes everything worth keeping into one file, as it stood at one instant, while the product goes on working. */
export async function backup(owner: DatabaseAddress, file: string): Promise<BackupHeader> {
  const client = await enterServer(owner);
  const part = `${file}.part`;
  try {
    await refuseIfBlind(client);
    await client.query("begin transaction isolation level repeatable read, read only");
    await speakPlainly(client);
    const header = await readBackupHeader(client);
    await write(part, Readable.from(writeFrames(framesOf(client, header))));
    // Only a complete file, safe on the disk, gets the name that somebody will look for.
    await rename(part, file);
    return header;
  } catch (fault) {
    await rm(part, { force: true });
    throw explain(fault, file);
  } finally {
    await client.end();
  }
}

/** Row-level security would leave rows out without a word: refused before, and by the server itself. */
async function refuseIfBlind(client: Client): Promise<void> {
  await client.query("set row_security = off");
  const { rows } = await client.query<{ user: string; sees: boolean }>(
    "select rolname as user, rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user",
  );
  if (rows[0] && !rows[0].sees) throw new StartRefusal(databaseTexts.backupNeedsBypass(rows[0]));
}

async function readBackupHeader(client: Client): Promise<BackupHeader> {
  const { rows } = await client.query<{ postgres: string }>("select current_setting('server_version') as postgres");
  return {
    product: "Beisammen",
    format: 1,
    version: packageJson.version,
    createdAt: new Date().toISOString(),
    postgres: rows[0]?.postgres ?? "",
    migrations: [...(await readRegister(client))],
    tables: [...(await readTables(client))],
    // Sequences stand outside the transaction: read last, they are never behind the rows.
    sequences: await readSequences(client),
  };
}

async function* framesOf(client: Client, header: BackupHeader): AsyncGenerator<Frame> {
  yield frame("H", JSON.stringify(header));
  for (const table of header.tables) {
    yield frame("T", table.name);
    const rows = `select ${columnList(table)} from ${quoted(table.name)}`;
    const stream: AsyncIterable<Buffer> = client.query(copyTo(`copy (${rows}) to stdout`));
    for await (const content of stream) yield { kind: "D", content };
    yield frame("E", table.name);
  }
}

const frame = (kind: FrameKind, text: string): Frame => ({ kind, content: Buffer.from(text, "utf8") });

/** Readable by its owner only: it holds personal data. */
async function write(file: string, bytes: Readable): Promise<void> {
  const handle = await open(file, "w", 0o600);
  await pipeline(bytes, createGzip({ level: 6 }), handle.createWriteStream({ flush: true }));
  const folder = await open(dirname(file), "r").catch(() => null);
  await folder?.sync().then(() => folder.close());
}

const isSystemFault = (fault: Error): fault is NodeJS.ErrnoException => "code" in fault && "errno" in fault;

function explain(fault: unknown, file: string): unknown {
  if (isDiskFull(fault)) return new StartRefusal(databaseTexts.diskFull({ folder: dirname(file) }), { cause: fault });
  if (!(fault instanceof Error) || fault instanceof DatabaseError || !isSystemFault(fault)) return fault;
  const problem = fault.code ?? fault.message;
  return new StartRefusal(databaseTexts.backupNotWritten({ file, problem }), { cause: fault });
}
