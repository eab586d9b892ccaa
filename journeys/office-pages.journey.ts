import { readFileSync } from "node:fs";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { barriersOf } from "./look.ts";
import { signedInAs } from "./staff.ts";

const isDownload = (path: string): boolean => /\.\w+$/.test(path);

/** Every page of the workspace, as the list of addresses has it. */
const patterns = [
  ...readFileSync("docs/generated/routes.md", "utf8").matchAll(/^\| GET \| `(\/arbeit[^`*]*)` \| staff/gm),
].flatMap(([, path]) => (path === undefined || isDownload(path) ? [] : [path]));

const patternOf = (path: string): string | undefined =>
  patterns.find((pattern) => pattern === path) ??
  patterns.find((pattern) => new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path));

/** One address for each pattern that links lead to from „Mein Tag“ on. */
async function reachable(context: BrowserContext): Promise<ReadonlyMap<string, string>> {
  const found = new Map([["/arbeit", "/arbeit"]]);
  // A map goes on with what is added while it is walked.
  for (const address of found.values()) {
    const answer = await context.request.get(address, { maxRedirects: 0 });
    const html = answer.status() === 200 ? await answer.text() : "";
    for (const [, href = ""] of html.matchAll(/href="(\/arbeit[^"#]*)"/g)) {
      const path = href.replaceAll("&amp;", "&");
      const [plain = ""] = path.split("?");
      const pattern = isDownload(plain) ? undefined : patternOf(plain);
      if (pattern !== undefined && !found.has(pattern)) found.set(pattern, path);
    }
  }
  return found;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  ["a counsellor", "beratung-hoerde-1", 55],
  ["the Geschäftsstelle", "leitung", 5],
  ["a planner", "planung", 4],
  ["data protection", "datenschutz", 2],
])("every page that links lead %s to", (_, account, least) => {
  it(
    "has no barrier that axe knows, light, dark and at 320 px, and no sideways scroll",
    { timeout: 600_000 },
    async () => {
      const context = await signedInAs(browser, `${account}@beispiel.invalid`, { reducedMotion: "reduce" });
      const addresses = await reachable(context);
      const faults: Record<string, readonly string[]> = {};
      for (const [pattern, address] of addresses) {
        const page = await context.newPage();
        const said: string[] = [];
        page.on("console", (message) => message.type() === "error" && said.push(message.text()));
        const status = (await page.goto(address))?.status();
        const barriers = await barriersOf(page);
        if (status !== 200 || barriers.length + said.length > 0)
          faults[pattern] = [String(status), ...barriers, ...said];
        await page.close();
      }
      expect(faults).toEqual({});
      expect(addresses.size).toBeGreaterThanOrEqual(least);
      await context.close();
    },
  );
});
