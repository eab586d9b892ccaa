import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";

export const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** The same address with an id that never was. */
export const unknown = (path: string) => path.replaceAll(uuid, "00000000-0000-4000-8000-000000000000");

const routes = [
  ...readFileSync("docs/generated/routes.md", "utf8").matchAll(/^\| (GET|POST) \| `(\/arbeit[^`*]*)` \| staff/gm),
].map(([, method = "", path = ""]) => ({ method, path }));
const matches = (pattern: string, path: string) =>
  pattern === path || new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
const patternOf = (method: string, path: string): string | undefined =>
  [...routes]
    .toSorted((one, other) => one.path.split(":").length - other.path.split(":").length)
    .find((each) => each.method === method && matches(each.path, path))?.path;

export interface Walk {
  /** One address for each page, file and form that links lead to. */
  readonly read: ReadonlyMap<string, string>;
  readonly written: ReadonlyMap<string, string>;
}

/** Everything that links and forms lead the own counsellor to, from the case on. */
export async function walk(context: BrowserContext, starts: readonly string[]): Promise<Walk> {
  const read = new Map(starts.map((each) => [patternOf("GET", each) ?? each, each]));
  const written = new Map<string, string>();
  for (const address of read.values()) {
    const answer = await context.request.get(address, { maxRedirects: 0 });
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    const html = (await answer.text()).replaceAll("&amp;", "&");
    const take = (into: Map<string, string>, method: string, path: string) => {
      const pattern = patternOf(method, path.split("?")[0] ?? "");
      if (pattern !== undefined && !into.has(pattern)) into.set(pattern, path);
    };
    for (const [, path = ""] of html.matchAll(/href="(\/arbeit[^"#]*)"/g)) take(read, "GET", path);
    for (const [, path = ""] of html.matchAll(/action="(\/arbeit[^"#]*)"/g)) take(written, "POST", path);
    if (html.includes('method="post"')) take(written, "POST", address);
  }
  return { read, written };
}
