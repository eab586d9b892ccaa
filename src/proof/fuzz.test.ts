import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { signedIn, testWorld } from "#platform/web/testing-world.ts";
import type { Env } from "#platform/web/world.ts";
import { demoAccounts, demoPassword } from "#modules/identity/index.ts";
import { createApp, menu, sentences } from "../app.ts";
import { demoDatabase } from "../demo/demo-city.fixtures.ts";
import { leaks, letsScriptIn, nastyRequests, type NastyRequest } from "./nasty.ts";

/** Decision 25: 20,000 in process; 500 more go over HTTP (journeys/fuzz.journey.ts). */
const rounds = Number(process.env["FUZZ"] ?? 20_000);

let database: TestDatabase;
let app: Hono<Env>;
const logged: string[] = [];

beforeAll(async () => {
  database = await demoDatabase();
  const world = testWorld(database, { sentences, menu });
  const remember = (_event: string, facts?: object) => void logged.push(JSON.stringify(facts));
  app = createApp({ ...world, log: { info: () => undefined, warn: () => undefined, error: remember } });
}, 120_000);
afterAll(() => database.drop());

const paths = (): string[] => [
  ...new Set(app.routes.map(({ path }) => path).filter((path) => path.startsWith("/") && !path.includes("*"))),
];
/** Every date of the city: too long an answer to be asked for a hundred times. */
const isWholeTable = (path: string): boolean => path.startsWith("/daten/termine.");

async function ask({ method, path, headers, body }: NastyRequest, cookie?: string): Promise<string | undefined> {
  const request = new Request(`http://127.0.0.1:3000${path}`, {
    method,
    headers: cookie ? { ...headers, cookie } : headers,
    ...(body !== undefined && { body }),
  });
  const started = performance.now();
  const answer = await app.request(request);
  const text = await answer.text();
  const shown = `${method} ${path.slice(0, 200)} → ${answer.status}`;
  if (answer.status >= 500) return `${shown}: ${logged.at(-1)}`;
  const type = answer.headers.get("content-type") ?? "";
  if (!type.includes("metrics") && leaks.test(text)) return `${shown} leaks ${leaks.exec(text)?.[0]}`;
  if (type.includes("html") && letsScriptIn(text)) return `${shown} lets a script through`;
  // A whole table takes as long as it is long; it flows out in pieces and holds up nobody.
  if (performance.now() - started > 5000 && !path.startsWith("/daten/"))
    return `${shown} took ${Math.round(performance.now() - started)} ms`;
  return undefined;
}

interface Asked {
  readonly among?: readonly string[];
  readonly cookie?: string;
}

async function findings(seed: string, count: number, { among, cookie }: Asked = {}): Promise<string[]> {
  const next = nastyRequests(among ?? paths().filter((path) => !isWholeTable(path)), seed);
  const found: string[] = [];
  for (let done = 0; done < count && found.length < 10; done += 8) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(next(), cookie)));
    found.push(...answers.filter((each) => each !== undefined));
  }
  return found;
}

describe("whatever is sent", () => {
  it(`strangers get an answer below 500 that tells nothing (${rounds / 2} requests)`, async () => {
    expect(await findings("stranger", rounds / 2)).toEqual([]);
  }, 600_000);

  it("strangers who ask for a whole table too", async () => {
    expect(await findings("table", 40, { among: paths().filter(isWholeTable) })).toEqual([]);
  });

  it(`editors too (${rounds / 2} requests)`, async () => {
    const editor = demoAccounts.find(({ roles }) => roles.includes("editor"));
    const cookie = await signedIn(app, editor?.email ?? "", demoPassword);
    expect(await findings("editor", rounds / 2, { cookie })).toEqual([]);
  }, 600_000);
});
