import { spawn } from "node:child_process";
import { chown, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StartRefusal } from "#platform/settings/environment.ts";
import { databaseTexts } from "../texts/de.ts";
import type { Binaries } from "./binaries.ts";

export interface Run {
  readonly ok: boolean;
  readonly output: string;
}

/** Starts PostgreSQL's programs as a user that may run them. */
export interface Launcher {
  /** Who owns the files of the server, as this process sees it. */
  readonly uid: number;
  readonly run: (file: string, args: readonly string[]) => Promise<Run>;
}

const nobody = 65_534;
const asOrdinary = ["--user", "--map-user=1000", "--map-group=1000"];

/** PostgreSQL refuses to run as root, so root needs a stand-in; everybody else runs it as they are. */
export async function findLauncher(binaries: Binaries, folder: string): Promise<Launcher> {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return tried({ uid, run: (file, args) => run(file, args) }, binaries);

  const owner = (await stat(folder)).uid;
  const standIns = [...new Set(owner === 0 ? [nobody] : [owner, nobody])];
  const launchers: readonly Launcher[] = [
    ...standIns.map((uid): Launcher => ({ uid, run: (file, args) => run(file, args, uid) })),
    // A clone or data below a closed folder like /root: in a user namespace root looks ordinary and keeps its files.
    { uid: 0, run: (file, args) => run("unshare", [...asOrdinary, file, ...args]) },
  ];
  for (const launcher of launchers) {
    if (!(await reaches(launcher, binaries, folder))) continue;
    await giveTo(folder, launcher.uid);
    return launcher;
  }
  throw new StartRefusal(databaseTexts.rootCannotRun({ folder }));
}

/** Asks a shell, run as that user, instead of guessing from permission bits. */
async function reaches({ run }: Launcher, { postgres }: Binaries, folder: string): Promise<boolean> {
  return (await run("/bin/sh", ["-c", '"$0" --version && cd "$1"', postgres, dirname(folder)])).ok;
}

async function tried(launcher: Launcher, { postgres }: Binaries): Promise<Launcher> {
  const { ok, output } = await launcher.run(postgres, ["--version"]);
  if (!ok) throw new StartRefusal(databaseTexts.binariesFail({ output }));
  return launcher;
}

/** Only the folder itself and the server's own folders change hands, never a neighbour of theirs. */
async function giveTo(folder: string, uid: number): Promise<void> {
  if ((await stat(folder)).uid !== uid) await chown(folder, uid, uid);
  const data = join(folder, "pg");
  const owner = await stat(data).then(
    (found) => found.uid,
    () => uid,
  );
  if (owner === uid) return;
  const below = await readdir(data, { recursive: true });
  for (const each of ["", ...below]) await chown(join(data, each), uid, uid);
}

// PGDATA, PGPORT and their like would silently change what the programs do.
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG"))),
  LC_ALL: "C",
});

/** The working folder is "/": PostgreSQL 15 gives up when it may not read the one it was started in. */
function run(file: string, args: readonly string[], uid?: number): Promise<Run> {
  return new Promise((resolve) => {
    const identity = uid === undefined ? {} : { uid, gid: uid };
    const child = spawn(file, args, { cwd: "/", env: environment(), stdio: ["ignore", "pipe", "pipe"], ...identity });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (fault) => resolve({ ok: false, output: fault.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}
