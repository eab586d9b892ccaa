import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { demoAccounts, demoPassword } from "../src/modules/identity/account/demo-accounts.ts";
import { startProduct, type Product } from "./product.ts";

export type Victim = "product" | "database";

export interface KillResult {
  readonly acknowledged: number;
  readonly lost: number;
  /** The first journal line that does not fit, if any: a deed and its line are written together or not at all. */
  readonly brokenLine: number | null;
}

/** Four editors write without pause; amid it the product or its database dies by kill -9; after a restart everything acknowledged must be there. */
export async function killRound(dataDir: string, victim: Victim, round: number): Promise<KillResult> {
  const product = await startProduct(dataDir);
  const acknowledged: string[] = [];
  const cookie = await signIn(product.base);
  const state = { over: false };
  const writers = [1, 2, 3, 4].map(async (writer) => {
    for (let count = 0; !state.over; count++) {
      const title = `Probe ${round}-${writer}-${count}`;
      if (await write(product.base, cookie, title)) acknowledged.push(title);
    }
  });
  await sleep(400 + ((round * 137) % 900));
  kill(product, victim, dataDir);
  await sleep(300);
  state.over = true;
  await Promise.all(writers);
  if (victim === "database") await product.stop();
  return check(dataDir, acknowledged);
}

function kill(product: Product, victim: Victim, dataDir: string): void {
  const postmaster = Number(readFileSync(join(dataDir, "postgres/pg/postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(victim === "product" ? (product.process.pid ?? 0) : postmaster, "SIGKILL");
}

async function check(dataDir: string, acknowledged: readonly string[]): Promise<KillResult> {
  const again = await startProduct(dataDir);
  const client = new pg.Client({ host: join(dataDir, "postgres"), user: "migrator", database: "beisammen" });
  await client.connect();
  const { rows } = await client.query<{ title: string }>("select title from offers.offers where title = any ($1)", [
    acknowledged,
  ]);
  const { rows: lines } = await client.query<{ line: string | null }>(
    "select platform.first_broken_journal_line() as line",
  );
  await client.end();
  await again.stop();
  const broken = lines[0]?.line;
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.length - rows.length,
    brokenLine: broken ? Number(broken) : null,
  };
}

async function signIn(base: string): Promise<string> {
  const email = demoAccounts.find(({ roles }) => roles.includes("editor"))?.email ?? "";
  const answer = await send(base, "/anmelden", { email, passwort: demoPassword });
  return answer?.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** True only when the product said that it is saved. */
async function write(base: string, cookie: string, titel: string): Promise<boolean> {
  const answer = await send(base, "/arbeit/katalog/angebote/neu", { titel, entwurf: "ja", pruefung: "183" }, cookie);
  return answer?.status === 303 && !(answer.headers.get("location") ?? "").startsWith("/anmelden");
}

async function send(
  base: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie = "",
): Promise<Response | undefined> {
  try {
    return await fetch(base + path, {
      method: "POST",
      redirect: "manual",
      headers: { origin: base, cookie },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(3000),
    });
  } catch {
    // The product died while it answered: nothing was acknowledged.
    return undefined;
  }
}
