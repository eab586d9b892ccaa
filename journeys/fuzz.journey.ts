import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { demoAccounts, demoPassword } from "../src/modules/identity/account/demo-accounts.ts";
import { leaks, letsScriptIn, nastyRequests } from "../src/proof/nasty.ts";
import { bytesOf, noRequests, sendRaw } from "./raw-http.ts";

/** Decision 25: 500 over HTTP against the product as it was started; 20,000 run in process (src/proof). */
const rounds = 240;

const paths = [...readFileSync("docs/generated/routes.md", "utf8").matchAll(/^\| \w+ \| `([^`*]+)` \|/gm)].flatMap(
  ([, path]) => path ?? [],
);
const base = (): string => inject("baseUrl");

async function findings(seed: string, cookie?: string): Promise<readonly string[]> {
  const next = nastyRequests(paths, seed);
  const found: string[] = [];
  for (let done = 0; done < rounds; done += 8)
    found.push(...(await Promise.all(Array.from({ length: 8 }, () => ask(next(), cookie)))).flat());
  return found;
}

async function ask(request: ReturnType<ReturnType<typeof nastyRequests>>, cookie?: string): Promise<string[]> {
  const { status, text } = await sendRaw(base(), bytesOf(base(), request, cookie));
  const shown = `${request.method} ${request.path.slice(0, 200)} → ${status}`;
  if (status === 0 || status >= 500) return [shown];
  if (/^content-type: text\/html/im.test(text) && letsScriptIn(text)) return [`${shown} lets a script through`];
  return !request.path.startsWith("/metrics") && leaks.test(text) ? [`${shown} leaks ${leaks.exec(text)?.[0]}`] : [];
}

const cookies: string[] = [];
beforeAll(async () => {
  const editor = demoAccounts.find(({ roles }) => roles.includes("editor"));
  const body = new URLSearchParams({ email: editor?.email ?? "", passwort: demoPassword });
  const answer = await fetch(`${base()}/anmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: base() },
    body,
  });
  cookies.push(answer.headers.get("set-cookie")?.split(";")[0] ?? "");
});

describe("whatever comes over the net", () => {
  it("knows the addresses of the product", () => {
    expect(paths.length).toBeGreaterThan(60);
  });

  it(`strangers get an answer below 500 that tells nothing (${rounds} requests)`, async () => {
    expect(await findings("stranger over http")).toEqual([]);
  });

  it(`editors too (${rounds} requests)`, async () => {
    expect(await findings("editor over http", cookies[0])).toEqual([]);
  });

  it(`what is no request ends below 500, or with a closed connection (${noRequests.length})`, async () => {
    for (const bytes of noRequests) {
      const { status, text } = await sendRaw(base(), bytes, { thatIsAll: true });
      expect([status < 500, leaks.test(text), text.includes('"engines"')]).toEqual([true, false, false]);
    }
  });

  it("and the product still serves", async () => {
    expect(await (await fetch(`${base()}/readyz`)).text()).toBe("ok");
    expect((await fetch(`${base()}/angebote`)).status).toBe(200);
  });
});
