import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";

export interface Product {
  readonly base: string;
  readonly secondsToReady: number;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

export const benchDay = "2026-11-24";

/** Starts the built product like an operator and waits until it says that it is ready. */
export async function startProduct(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const port = await freePort();
  const started = performance.now();
  const server = spawn("node_modules/.bin/node", ["dist/server.js"], {
    env: {
      ...ownEnvironment(),
      PORT: String(port),
      DATA_DIR: dataDir,
      TODAY: benchDay,
      LOG_LEVEL: "error",
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("ist bereit") && resolve());
    server.on("exit", (code) => reject(new Error(`The product ended before it was ready (${code})`)));
  });
  return {
    base: `http://127.0.0.1:${port}`,
    secondsToReady: (performance.now() - started) / 1000,
    process: server,
    stop: () =>
      new Promise((resolve) => {
        server.on("exit", () => resolve());
        server.kill("SIGTERM");
      }),
  };
}

/** A test runner sets BASE_URL for purposes of its own; the product would take it for its address. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { BASE_URL: _theirs, ...environment } = process.env;
  return environment;
}

export function runProduct(dataDir: string, parameters: readonly string[]): Promise<void> {
  const child = spawn("node_modules/.bin/node", ["dist/server.js", ...parameters], {
    env: { ...ownEnvironment(), DATA_DIR: dataDir, TODAY: benchDay },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) =>
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`)))),
  );
}

/** Runs a command as an operator does; `input` is piped in. Tells how it ended and what it said. */
export function tellProduct(
  dataDir: string,
  parameters: readonly string[],
  input = "",
): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn("node_modules/.bin/node", ["dist/server.js", ...parameters], {
    env: { ...ownEnvironment(), DATA_DIR: dataDir, DEMO: "0" },
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, said })));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** What a process and its children take for themselves, shared pages counted once: the sum of PSS, in MB. */
export function memoryOf(root: number): number {
  const family = [root, ...childrenOf(root)];
  const kilobytes = family.map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      // It ended while we looked.
      return 0;
    }
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

export function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)
    .flatMap((pid) => [pid, ...childrenOf(pid)]);
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}
