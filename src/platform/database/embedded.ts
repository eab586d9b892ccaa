import { access, constants, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefusal } from "#platform/settings/environment.ts";
import type { DatabaseAddress } from "./address.ts";
import type { PostgresVersion } from "./embedded/binaries.ts";
import { launch, type Launch } from "./embedded/launch.ts";
import type { Settings } from "./embedded/settings.ts";
import { answers, port, socketFolder } from "./embedded/socket.ts";
import { isGone, welcome } from "./embedded/welcome.ts";
import { databaseTexts } from "./texts/de.ts";

export interface EmbeddedOptions {
  /** Belongs to the server alone: it may change hands when root starts it. */
  readonly dir: string;
  readonly version?: PostgresVersion;
  readonly log?: (line: string) => void;
  readonly settings?: Settings;
}

/** A running server; it is an address for the owner of the product's database. */
export interface EmbeddedServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** Ends the server if this process started it, or took it over from one that died. */
  readonly stop: () => Promise<void>;
  readonly startedByUs: boolean;
}

/** Starts PostgreSQL in `dir`, or joins the one that runs there already. Listens on a Unix socket only. */
export async function startEmbedded({ dir, version = 18, log, settings }: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = await makeFolder(resolve(dir));
  await checkVersion(folder, version);
  const host = socketFolder(folder);
  const begun = performance.now();

  const { started, address } = await startOrJoin({ folder, host, version, ...(settings && { settings }) });
  const startedByUs = started || (await isOrphan(folder));
  if (startedByUs) await writeFile(starterFile(folder), String(process.pid));
  const seconds = ((performance.now() - begun) / 1000).toLocaleString("de", { maximumFractionDigits: 1 });
  log?.(started ? databaseTexts.started({ version, folder, seconds }) : databaseTexts.attached({ folder }));

  const stop = async () => {
    if (!startedByUs) return;
    await end(folder, host);
    log?.(databaseTexts.stopped);
  };
  return { ...address, stop, startedByUs };
}

/** A server may end between answering and letting us in, when it was just killed or told to stop: then once more. */
async function startOrJoin(wanted: Launch) {
  for (let attempt = 1, started = false; ; attempt++) {
    started = (!(await answers(wanted.host)) && (await launch(wanted))) || started;
    try {
      return { started, address: await welcome({ host: wanted.host, port }) };
    } catch (fault) {
      if (!isGone(fault) || attempt === 20) throw fault;
      await sleep(100);
    }
  }
}

/** The same server, seen by its superuser: only for setting up databases beside the product's own. */
export const asSuperuser = ({ host, port }: EmbeddedServer): DatabaseAddress => ({
  host,
  port,
  user: "postgres",
  database: "postgres",
});

async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (fault) {
    const problem = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    const full = problem === "ENOSPC" || problem === "EDQUOT";
    const sentence = full ? databaseTexts.diskFull({ folder }) : databaseTexts.folderBlocked({ folder, problem });
    throw new StartRefusal(sentence, { cause: fault });
  }
}

async function checkVersion(folder: string, wanted: PostgresVersion): Promise<void> {
  const found = (await readFile(join(folder, "pg", "PG_VERSION"), "utf8").catch(() => String(wanted))).trim();
  if (found !== String(wanted)) throw new StartRefusal(databaseTexts.otherVersion({ folder, found, wanted }));
}

const starterFile = (folder: string) => join(folder, "starter.pid");

/** After a kill -9 the server lives on; whoever joins it next looks after it, so that it ends with the product. */
async function isOrphan(folder: string): Promise<boolean> {
  const starter = Number(await readFile(starterFile(folder), "utf8").catch(() => "0"));
  if (starter === 0) return false;
  return !isAlive(starter);
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return !(fault instanceof Error && "code" in fault && fault.code === "ESRCH");
  }
}

/** A "fast" stop: open transactions are rolled back, everything committed is written out. */
async function end(folder: string, host: string): Promise<void> {
  const lock = join(folder, "pg", "postmaster.pid");
  const pid = Number((await readFile(lock, "utf8").catch(() => "")).split("\n")[0]);
  // A server that was killed leaves its lock file behind: there is nothing to wait for.
  if (isAlive(pid)) process.kill(pid, "SIGINT");
  while (isAlive(pid) && ((await answers(host)) || (await isLocked(lock, pid)))) await sleep(20);
  await rm(starterFile(folder), { force: true });
}

const isLocked = async (lock: string, pid: number): Promise<boolean> =>
  (await readFile(lock, "utf8").catch(() => "")).startsWith(`${pid}\n`);
