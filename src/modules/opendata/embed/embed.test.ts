import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "#platform/database/testing.ts";
import { testOrigin } from "#platform/web/testing-world.ts";
import type { Env, World } from "#platform/web/world.ts";
import { openCity } from "../opendata.fixtures.ts";

let database: TestDatabase;
let world: World;
let app: Hono<Env>;

beforeAll(async () => {
  ({ database, world, app } = await openCity());
}, 120_000);
afterAll(() => database.drop());

const get = (path: string) => Promise.resolve(app.request(`${testOrigin}${path}`));
const page = async (path: string) => (await get(path)).text();
const policyOf = async (path: string) => (await get(path)).headers.get("content-security-policy") ?? "";

describe("a list for other websites", () => {
  it("may be framed by anybody and runs no script, the first time and when it was kept", async () => {
    world.kept.hearing(true);
    for (const path of ["/einbetten/angebote", "/einbetten/angebote"]) {
      const policy = await policyOf(path);
      expect(policy).toContain("frame-ancestors *");
      expect(policy).not.toContain("script-src");
    }
    world.kept.hearing(false);
    expect(await page("/einbetten/angebote")).not.toContain("<script");
  });

  it.each(["/angebote", "/einbetten", "/daten"])("is the only page that may be framed: %s may not", async (path) => {
    expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  });

  it("holds what the guide's list holds with the same filters, 25 at most", async () => {
    const filters = "stadtbezirk=H%C3%B6rde&preis=kostenlos";
    const { items } = await (await get(`/angebote.json?${filters}&groesse=25`)).json();
    const html = await page(`/einbetten/angebote?${filters}&groesse=500`);
    const shown = [...html.matchAll(/href="[^"]*(\/angebote\/[^"?]+)"/g)].map(([, path]) => path);
    expect(shown).toEqual(items.map(({ url }: { url: string }) => url));
  });

  it("opens each link in a new window and says so in words", async () => {
    const html = await page("/einbetten/angebote?groesse=5");
    const links = html.match(/<a [^>]*>.*?<\/a>/gs) ?? [];
    expect(links).toHaveLength(6);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain("(neues Fenster)");
    }
  });

  it("leads to the same list in the guide", async () => {
    expect(await page("/einbetten/angebote?tag=di&groesse=5")).toContain("/angebote?tag=di");
  });

  it("leaves out a value that nobody knows, and says so", async () => {
    const answer = await get("/einbetten/angebote?stadtbezirk=Atlantis");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("„Atlantis“");
  });
});

describe("in another language", () => {
  it("the list speaks it, marks entries as German, and leads to the guide in it", async () => {
    const html = await page("/ar/einbetten/angebote?groesse=5");
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain("(نافذة جديدة)");
    expect(html).toMatch(/href="[^"]*\/ar\/angebote\/[^"]*" target="_blank" rel="noopener"><span lang="de"/);
    expect(await policyOf("/ar/einbetten/angebote")).toContain("frame-ancestors *");
  });

  it("the page that explains it writes the line for the list in it", async () => {
    expect(await page("/tr/einbetten?groesse=5")).toContain("/tr/einbetten/angebote?groesse=5");
  });
});

describe("the page that explains it", () => {
  it("writes the line for what was chosen", async () => {
    const html = await page("/einbetten?stadtbezirk=H%C3%B6rde&preis=kostenlos&groesse=5");
    expect(html).toContain("/einbetten/angebote?stadtbezirk=H%C3%B6rde&amp;amp;preis=kostenlos&amp;amp;groesse=5");
    expect(html).toContain("Angebote für ältere Menschen: Hörde");
  });

  it("asks with a plain form", async () => {
    expect(await page("/einbetten")).toContain('<form method="get" action="/einbetten#zeile"');
  });
});
