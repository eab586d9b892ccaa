import { rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

export type Settings = Readonly<Record<string, string | number | boolean>>;

/** For one small office beside a Node process on a small machine; a commit is on the disk before it is answered. */
const small: Settings = {
  listen_addresses: "",
  max_connections: 60,
  shared_buffers: "32MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  effective_cache_size: "256MB",
  random_page_cost: 1.1,
  max_wal_size: "256MB",
  // Nobody replicates from it: one process and much write-ahead log less.
  wal_level: "minimal",
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
  jit: false,
  fsync: true,
  synchronous_commit: true,
  autovacuum: true,
  log_checkpoints: false,
  log_line_prefix: "%m [%p] %q%u ",
  timezone: "Europe/Berlin",
  log_timezone: "Europe/Berlin",
};

/** Written anew at each start; what an operator sets by ALTER SYSTEM stands in another file and wins. */
export async function writeSettings(data: string, sockets: string, more: Settings = {}): Promise<void> {
  const all: Settings = { ...small, unix_socket_directories: sockets, unix_socket_permissions: "0700", ...more };
  const lines = Object.entries(all).map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`);
  await writeFile(join(data, "postgresql.conf"), `# Written by Beisammen at each start.\n${lines.join("\n")}\n`);
}

/** Keeps the log below twice this size without a second tool. */
export async function rotateLog(log: string, most = 10_000_000): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > most) await rename(log, `${log}.old`);
}
