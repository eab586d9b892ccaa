import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Product, startProduct, tellProduct } from "../bench/product.ts";

const dataDir = mkdtempSync(join(tmpdir(), "beisammen-kill-import-"));
const count = 2000;
const file = join(dataDir, "treffpunkte.csv");
const whole = [0, count];
const real = { DEMO: "0", TODAY: "" };
let product: Product | undefined;

interface Run {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly problem: string | null;
}

beforeAll(async () => {
  expect(await tellProduct(dataDir, ["city", "create", "--city", "duisburg"])).toMatchObject({ code: 0 });
  const rows = Array.from({ length: count }, (_, at) => `Treff Nummer ${at};Musterstraße ${at};47051;Mitte`);
  writeFileSync(file, ["Name;Straße;PLZ;Stadtbezirk", ...rows].join("\n"));
});
afterAll(async () => {
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = new pg.Client({ host: join(dataDir, "postgres"), user: "migrator", database: "beisammen" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

const places = async (): Promise<number> =>
  Number((await ask<{ total: string }>("select count(*) as total from places.places"))[0]?.total);
const lastRun = async (): Promise<Run | undefined> =>
  (await ask<Run>("select id, state, done, problem from directory.import_runs order by created_at desc limit 1"))[0];
const brokenLine = async () => (await ask("select platform.first_broken_journal_line() as line"))[0];

/** Waits until some rows of the run are written in its open transaction, and says whether it came so far. */
async function amidWork(): Promise<boolean> {
  for (let tries = 0; tries < 3000; tries++) {
    const run = await lastRun().catch(() => undefined);
    if (run?.state === "applying" && run.done > 0) return run.done < count;
    await sleep(5);
  }
  return false;
}

function importing(): ChildProcess {
  return spawn("node_modules/.bin/node", ["dist/server.js", "import", file, "--als", "orte", "--anwenden"], {
    env: { ...process.env, BASE_URL: undefined, DATA_DIR: dataDir, DEMO: "0" },
    stdio: "ignore",
  });
}

const killed = (victim: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    victim.once("exit", () => resolve());
    victim.kill("SIGKILL");
  });

const killDatabase = () =>
  process.kill(Number(readFileSync(join(dataDir, "postgres/pg/postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");

describe("kill -9 amid an import of 2,000 rows", () => {
  it("leaves nothing of it when the import itself dies, and a run that says it is not done", async () => {
    const work = importing();
    expect(await amidWork()).toBe(true);
    await killed(work);
    expect(await places()).toBe(0);
    expect(await lastRun()).toMatchObject({ state: "applying" });
  });

  it("is carried on by the next start, also when that one dies amid it, by whatever dies", async () => {
    for (const victim of ["product", "database"] as const) {
      await ask("update directory.import_runs set done = 0");
      const dying = await startProduct(dataDir, real);
      expect(await amidWork()).toBe(true);
      if (victim === "product") await killed(dying.process);
      else {
        killDatabase();
        await dying.stop();
      }
    }
    product = await startProduct(dataDir, real);
    for (let tries = 0; tries < 600 && (await lastRun())?.state === "applying"; tries++) {
      expect(whole).toContain(await places());
      await sleep(50);
    }
    expect(await lastRun()).toMatchObject({ state: "applied", problem: null, done: count });
    expect(await places()).toBe(count);
  });

  it("can be taken back and done again, and the journal's chain holds", async () => {
    const { id = "" } = (await lastRun()) ?? {};
    expect(await tellProduct(dataDir, ["import", "--rueckgaengig", id])).toMatchObject({ code: 0 });
    expect(await places()).toBe(0);
    const again = await tellProduct(dataDir, ["import", file, "--als", "orte", "--anwenden"]);
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining("2.000 angelegt") });
    expect(await (await fetch(`${product?.base}/orte.json`)).json()).toMatchObject({ total: count });
    expect(await brokenLine()).toEqual({ line: null });
  });
});
