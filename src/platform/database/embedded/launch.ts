import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefusal } from "#platform/settings/environment.ts";
import { tellsDiskFull } from "../disk-full.ts";
import { databaseTexts } from "../texts/de.ts";
import { findBinaries, type Binaries, type PostgresVersion } from "./binaries.ts";
import { findLauncher, type Launcher } from "./launcher.ts";
import { rotateLog, writeSettings, type Settings } from "./settings.ts";
import { answers, makeSocketFolder, removeStaleLock } from "./socket.ts";

export interface Launch {
  readonly folder: string;
  readonly host: string;
  readonly version: PostgresVersion;
  readonly settings?: Settings;
}

/** Made beside its place and moved there when complete: a kill in between leaves nothing that looks like a database. */
async function createData(folder: string, binaries: Binaries, launcher: Launcher): Promise<void> {
  await sweep(folder);
  const data = join(folder, "pg");
  if (existsSync(join(data, "PG_VERSION"))) return;
  const fresh = join(folder, `pg.new-${process.pid}-${Date.now()}`);
  const kind = ["-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--auth=trust", "--data-checksums"];
  const { ok, output } = await launcher.run(binaries.initdb, ["-D", fresh, ...kind, "--no-instructions"]);
  if (!ok) {
    await rm(fresh, { recursive: true, force: true });
    if (tellsDiskFull(output)) throw new StartRefusal(databaseTexts.diskFull({ folder }));
    throw new StartRefusal(databaseTexts.initFailed({ folder, output: tail(output) }));
  }
  try {
    await rename(fresh, data);
  } catch (fault) {
    // Another process was faster.
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(join(data, "PG_VERSION"))) throw fault;
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^pg\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !existsSync(`/proc/${pid}`)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

const patienceMs = 60_000;

/** Returns when a server answers: true when this process started it, false when another one was faster. */
export async function launch({ folder, host, version, settings }: Launch): Promise<boolean> {
  const binaries = await findBinaries(version);
  const launcher = await findLauncher(binaries, folder);
  await createData(folder, binaries, launcher);
  const data = join(folder, "pg");
  const log = join(folder, "postgres.log");
  if (host !== folder) await makeSocketFolder(host, launcher.uid);
  await rotateLog(log);
  await writeSettings(data, host, settings);

  const deadline = Date.now() + patienceMs;
  while (!(await answers(host))) {
    const before = await sizeOf(log);
    await removeStaleLock(data);
    const { ok, output } = await launcher.run(binaries.pgCtl, ["-D", data, "-l", log, "-w", "-t", "300", "start"]);
    if (ok) return true;
    const said = (await readFile(log, "utf8").catch(() => "")).slice(before) || output;
    if (!mayPass(said) || Date.now() > deadline) throw explain(said, folder, log);
    await sleep(200);
  }
  return false;
}

/** A server that was just killed holds its lock and its memory for a moment; another process may be starting, too. */
const mayPass = (said: string) => /lock file ".*" already exists|pre-existing shared memory block/.test(said);

function explain(said: string, folder: string, log: string): StartRefusal {
  if (tellsDiskFull(said)) return new StartRefusal(databaseTexts.diskFull({ folder }));
  return new StartRefusal(databaseTexts.startFailed({ log, output: tail(said) }));
}

const tail = (output: string) => output.trim().split("\n").slice(-4).join(" · ");

const sizeOf = (file: string) =>
  stat(file).then(
    (found) => found.size,
    () => 0,
  );
