import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readFile, readlink, realpath, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StartRefusal } from "#platform/settings/environment.ts";
import { databaseTexts } from "../texts/de.ts";

export const port = 5432;
const socketName = `.s.PGSQL.${port}`;

/** The kernel takes 107 bytes; PostgreSQL adds a lock file's ending. A comma would split the folder's name in two. */
const fits = (folder: string) => Buffer.byteLength(join(folder, socketName)) <= 100 && !folder.includes(",");

/** The data folder itself, or a short folder in the system's temporary one that always is the same for it. */
export function socketFolder(folder: string): string {
  if (fits(folder)) return folder;
  const name = `beisammen-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`;
  const short = join(tmpdir(), name);
  return fits(short) ? short : join("/tmp", name);
}

/** Everybody may write in the temporary folder, so one that a stranger prepared there is refused. */
export async function makeSocketFolder(folder: string, uid: number): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
  const found = await lstat(folder);
  const ours = [uid, process.getuid?.()].includes(found.uid) && found.isDirectory() && (found.mode & 0o022) === 0;
  if (!ours) throw new StartRefusal(databaseTexts.socketFolderForeign({ folder }));
  if (found.uid !== uid) await chown(folder, uid, uid);
  await chmod(folder, 0o700);
}

/** Whether a server listens: the only sure sign of life, since a process that just died may still have a number. */
export function answers(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(folder, socketName));
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}

/**
 * Removes the lock file of a server that is gone. PostgreSQL does that itself unless its old number now belongs to
 * another process, which is the rule after a container's restart.
 */
export async function removeStaleLock(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const [pid] = (await readFile(file, "utf8").catch(() => "")).split("\n");
  if (!pid || process.platform !== "linux") return;
  const at = await readlink(`/proc/${pid}/cwd`).catch((fault: NodeJS.ErrnoException) => fault.code);
  const alive = at === (await realpath(data)) || at === "EACCES";
  if (!alive) await rm(file, { force: true });
}
