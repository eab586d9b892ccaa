import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientConfig, type DatabaseAddress } from "./address.ts";
import { startEmbedded } from "./embedded.ts";
import { findBinaries } from "./embedded/binaries.ts";

const isRoot = process.getuid?.() === 0;
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "embedded-"));
  await chmod(home, 0o755);
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function ask(address: DatabaseAddress, statement: string): Promise<unknown> {
  const client = new Client(clientConfig(address));
  await client.connect();
  const { rows } = await client.query({ text: statement, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

const postmasterOf = (dir: string) => Number(readFileSync(join(dir, "pg/postmaster.pid"), "utf8").split("\n")[0]);

describe("the embedded server", () => {
  it("starts, listens on a socket only, and keeps what was saved over a restart", async () => {
    const dir = join(home, "first");
    const first = await startEmbedded({ dir });
    expect(first.startedByUs).toBe(true);
    expect(await ask(first, "show listen_addresses")).toBe("");
    expect(await ask(first, "show fsync")).toBe("on");
    await ask(first, "create table kept as select 7 as n");
    await first.stop();
    await expect(ask(first, "select 1")).rejects.toThrow(/ENOENT|ECONNREFUSED/);

    const again = await startEmbedded({ dir });
    expect(await ask(again, "select n from kept")).toBe(7);
    await again.stop();
  });

  it("lets a second process join, whose stop ends nothing", async () => {
    const dir = join(home, "first");
    const first = await startEmbedded({ dir });
    const second = await startEmbedded({ dir });
    expect(second.startedByUs).toBe(false);
    await second.stop();
    expect(await ask(first, "select n from kept")).toBe(7);
    await first.stop();
  });

  it("signs in an owner that is no superuser", async () => {
    const server = await startEmbedded({ dir: join(home, "first") });
    expect(await ask(server, "select rolsuper or rolcreaterole from pg_roles where rolname = current_user")).toBe(
      false,
    );
    await server.stop();
  });

  it("survives its own kill -9 with everything that was committed", async () => {
    const dir = join(home, "first");
    const killed = await startEmbedded({ dir });
    await ask(killed, "create table committed as select 8 as n");
    process.kill(postmasterOf(dir), "SIGKILL");
    const next = await startEmbedded({ dir });
    expect(next.startedByUs).toBe(true);
    expect(await ask(next, "select n from committed")).toBe(8);
    await next.stop();
  });

  it("is joined and looked after by the next process when the one that started it was killed", async () => {
    const dir = join(home, "first");
    const script = `
      const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, "embedded.ts"))});
      await startEmbedded({ dir: ${JSON.stringify(dir)} });
      console.log("up");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    const orphan = postmasterOf(dir);

    const heir = await startEmbedded({ dir });
    expect(postmasterOf(dir)).toBe(orphan);
    expect(heir.startedByUs).toBe(true);
    await heir.stop();
    expect(existsSync(join(dir, "pg/postmaster.pid"))).toBe(false);
  });

  it("starts over a stale socket and a lock whose number belongs to another process now", async () => {
    const dir = join(home, "first");
    await writeFile(join(dir, "pg/postmaster.pid"), `${process.pid}\n${join(dir, "pg")}\n1700000000\n5432\n${dir}\n\n`);
    await writeFile(join(dir, ".s.PGSQL.5432.lock"), `${process.pid}\n${join(dir, "pg")}\n1700000000\n5432\n${dir}\n`);
    await writeFile(join(dir, ".s.PGSQL.5432"), "");
    const server = await startEmbedded({ dir });
    expect(await ask(server, "select n from kept")).toBe(7);
    await server.stop();
  });

  it("is started once when three come at the same time, over what an interrupted first start left", async () => {
    const dir = join(home, "at-once");
    await mkdir(join(dir, "pg.new-4194999-1/base"), { recursive: true });
    const servers = await Promise.all([1, 2, 3].map(() => startEmbedded({ dir })));
    expect(servers.filter(({ startedByUs }) => startedByUs)).toHaveLength(1);
    expect(existsSync(join(dir, "pg.new-4194999-1"))).toBe(false);
    expect(await Promise.all(servers.map((server) => ask(server, "select current_user::text")))).toEqual(
      servers.map(() => "migrator"),
    );
    await Promise.all(servers.map(({ stop }) => stop()));
  });

  it("moves its socket to a short folder when the path is too long for one", async () => {
    const dir = join(home, "ein-ordner-mit-langem-namen".repeat(4));
    const server = await startEmbedded({ dir });
    expect(server.host).not.toContain(dir);
    expect((await stat(server.host)).mode & 0o777).toBe(0o700);
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
    await rm(server.host, { recursive: true });
  });

  it.runIf(isRoot)("runs as nobody when root starts it, and as root's stand-in below a closed folder", async () => {
    expect((await stat(join(home, "first/pg"))).uid).toBe(65_534);

    const closed = join(home, "closed");
    await mkdir(closed, { mode: 0o700 });
    const server = await startEmbedded({ dir: join(closed, "data") });
    expect((await stat(join(closed, "data/pg"))).uid).toBe(0);
    expect(await ask(server, "select 1")).toBe(1);
    await server.stop();
  });
});

describe("a start that cannot go on says what helps", () => {
  it("when the folder cannot be made", async () => {
    await writeFile(join(home, "file"), "");
    const dir = join(home, "file/data");
    await expect(startEmbedded({ dir })).rejects.toThrow(
      expect.objectContaining({ message: expect.stringMatching(/file\/data.*ENOTDIR.*Schreibrecht.*DATA_DIR/) }),
    );
  });

  it.runIf(!isRoot)("when the folder is read-only", async () => {
    const dir = join(home, "read-only");
    await mkdir(dir, { mode: 0o500 });
    await expect(startEmbedded({ dir })).rejects.toThrow(/read-only.*EACCES.*Schreibrecht/);
  });

  it("when the data is of another PostgreSQL", async () => {
    const dir = join(home, "older");
    await mkdir(join(dir, "pg"), { recursive: true });
    await writeFile(join(dir, "pg/PG_VERSION"), "15\n");
    await expect(startEmbedded({ dir, version: 18 })).rejects.toThrow(
      /PostgreSQL 15.*PostgreSQL 18.*unversehrt.*backup/,
    );
  });

  it("when there is no PostgreSQL for the platform", async () => {
    await expect(findBinaries(18, "win32-arm64")).rejects.toThrow(/win32-arm64.*Linux x64 oder arm64.*DATABASE_URL/);
  });

  it("when PostgreSQL itself gives up, with its last words and the place of its log", async () => {
    const dir = join(home, "first");
    await expect(startEmbedded({ dir, settings: { shared_buffers: "nonsense" } })).rejects.toThrow(
      /first\/postgres\.log.*shared_buffers/,
    );
  });
});
