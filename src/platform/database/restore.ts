import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { StartRefusal } from "#platform/settings/environment.ts";
import type { DatabaseAddress } from "./address.ts";
import { columnList, quoted, readTables, speakPlainly } from "./backup/catalogue.ts";
import { DamagedFile, readFrames, type Frame } from "./backup/frames.ts";
import { readHeader, type BackedTable, type BackupHeader } from "./backup/header.ts";
import { emptyTables, lift, putBack, readGuards, rebuild } from "./backup/rebuild.ts";
import { isDiskFull } from "./disk-full.ts";
import { migrate, readMigrations, type Migration } from "./migrate.ts";
import { ensureRoles } from "./roles.ts";
import { enterServer } from "./server.ts";
import { databaseTexts } from "./texts/de.ts";

export interface RestoreOptions {
  readonly migrationsFolder: string;
  /** Replaces the data that is there; without it a database with data is refused. */
  readonly force?: boolean;
}

/**
 * Brings a backup back, also of an older version: the database is built up to the backup's state, filled, checked, and
 * only then brought up to date. All or nothing: whatever goes wrong, the database stays as it was.
 */
export async function restore(owner: DatabaseAddress, file: string, options: RestoreOptions): Promise<BackupHeader> {
  const migrations = await readMigrations(options.migrationsFolder);
  const client = await enterServer(owner);
  try {
    await ensureRoles(client);
    await client.query("begin");
    const header = await fill(client, file, migrations, options.force ?? false);
    await client.query("commit");
    await migrate(client, options.migrationsFolder);
    await client.query("analyze");
    return header;
  } catch (fault) {
    throw explain(fault, file);
  } finally {
    // Ends an open transaction, too.
    await client.end();
  }
}

async function fill(client: Client, file: string, known: readonly Migration[], force: boolean): Promise<BackupHeader> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const unzipping = pipeline(source, unzipped);
  // The reader below meets the same fault; this only keeps it from being reported twice.
  unzipping.catch(() => undefined);
  const frames = readFrames(unzipped);
  try {
    const header = await openBackup(frames, file);
    const migrations = migrationsOf(header, known);
    await speakPlainly(client);
    // Guards are lifted first, else forced row-level security would make a full table look empty.
    await lift(client, await readGuards(client));
    const present = await readTables(client);
    await rebuild(client, migrations);
    const guards = await readGuards(client);
    await lift(client, guards);
    const made = await readTables(client);
    if (!force) refuseIfFilled(present, made);
    await emptyTables(client, made);
    await load(client, frames, header);
    await putBack(client, guards);
    return header;
  } finally {
    source.destroy();
  }
}

async function openBackup(frames: AsyncGenerator<Frame>, file: string): Promise<BackupHeader> {
  const first = await frames.next().catch((fault: unknown) => {
    const foreign = fault instanceof DamagedFile || /incorrect header check/.test(String(fault));
    throw foreign ? new StartRefusal(databaseTexts.notABackup({ file }), { cause: fault }) : fault;
  });
  const header = first.done || first.value.kind !== "H" ? null : readHeader(first.value.content);
  if (!header) throw new StartRefusal(databaseTexts.notABackup({ file }));
  return header;
}

/** The steps that built the database of the backup; we need exactly the same files. */
function migrationsOf(header: BackupHeader, known: readonly Migration[]): readonly Migration[] {
  const ours = new Map(known.map((each) => [each.name, each]));
  const unknown = header.migrations.filter(({ name, sha256 }) => ours.get(name)?.sha256 !== sha256);
  if (unknown.length > 0) {
    throw new StartRefusal(databaseTexts.backupNewer({ names: unknown.map(({ name }) => name).join(", ") }));
  }
  const wanted = new Set(header.migrations.map(({ name }) => name));
  return known.filter(({ name }) => wanted.has(name));
}

/** A database is empty while it holds no more than the migrations put there. */
function refuseIfFilled(present: readonly BackedTable[], made: readonly BackedTable[]): void {
  const usual = new Map(made.map(({ name, rows }) => [name, rows]));
  const filled = present.filter(({ name, rows }) => rows > (usual.get(name) ?? 0)).map(({ name }) => name);
  if (filled.length === 0) return;
  const more = filled.length > 3 ? ` und ${filled.length - 3} weitere` : "";
  throw new StartRefusal(databaseTexts.databaseNotEmpty({ tables: `${filled.slice(0, 3).join(", ")}${more}` }));
}

async function load(client: Client, frames: AsyncGenerator<Frame>, header: BackupHeader): Promise<void> {
  for (const table of header.tables) await loadTable(client, frames, table);
  // Reads the trailer: throws unless the checksum fits.
  if (!(await frames.next()).done) throw new DamagedFile("more tables than the header names");
  for (const { name, last } of header.sequences) {
    if (last !== null) await client.query("select setval($1::regclass, $2)", [quoted(name), last]);
  }
}

async function loadTable(client: Client, frames: AsyncGenerator<Frame>, table: BackedTable): Promise<void> {
  const begin = await frames.next();
  if (begin.done || begin.value.kind !== "T" || begin.value.content.toString() !== table.name) {
    throw new DamagedFile(`expected ${table.name}`);
  }
  const copy = client.query(copyFrom(`copy ${quoted(table.name)} (${columnList(table)}) from stdin`));
  await pipeline(Readable.from(rowsOf(frames)), copy);
  if (copy.rowCount !== table.rows) throw new DamagedFile(`${table.name}: ${copy.rowCount} of ${table.rows} rows`);
}

async function* rowsOf(frames: AsyncGenerator<Frame>): AsyncGenerator<Buffer> {
  // Not `for await`: leaving that loop would close the generator, which the next table still needs.
  for (let next = await frames.next(); next.done || next.value.kind !== "E"; next = await frames.next()) {
    if (next.done || next.value.kind !== "D") throw new DamagedFile("table without end");
    yield next.value.content;
  }
}

const codeOf = (fault: unknown) => (fault instanceof Error && "code" in fault ? String(fault.code) : "");
/** What the unzipper says, and the server when a row is malformed (22…) or does not fit the others (23…). */
const damage = /^(Z_|22|23)/;

function explain(fault: unknown, file: string): unknown {
  if (isDiskFull(fault)) return new StartRefusal(databaseTexts.diskFull({ folder: file }), { cause: fault });
  const code = codeOf(fault);
  if (fault instanceof DamagedFile || damage.test(code)) {
    return new StartRefusal(databaseTexts.backupDamaged({ file }), { cause: fault });
  }
  if (["ENOENT", "EACCES", "EISDIR"].includes(code)) {
    return new StartRefusal(databaseTexts.backupUnreadable({ file, problem: code }), { cause: fault });
  }
  return fault;
}
