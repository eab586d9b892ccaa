import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { cityTiles } from "./tiles.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly baseUrl: string;
  }
}

/** The day that the journeys believe in: a Tuesday. */
export const journeyDay = "2026-11-24";

/** Starts the built product as an operator would, with a fresh data folder, and ends it with everything it wrote. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), "beisammen-journeys-"));
  const port = await freePort();
  const tiles = join(dir, "stadt.pmtiles");
  writeFileSync(tiles, cityTiles());
  const server = spawn("node_modules/.bin/node", ["--enable-source-maps", "dist/server.js"], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(dir, "data"),
      TODAY: journeyDay,
      LOG_LEVEL: "error",
      MAP_TILES: tiles,
      // Each visitor of the journeys has an address of their own: thirty people do not share one computer.
      TRUST_PROXY: "127.0.0.1",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(server);
  project.provide("baseUrl", `http://127.0.0.1:${port}`);
  return async () => {
    await ended(server);
    rmSync(dir, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("ist bereit")) resolve();
    });
    server.on("exit", (code) => reject(new Error(`The server ended before it was ready (${code})`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.on("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
