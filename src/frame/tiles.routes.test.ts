import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "#platform/settings/environment.ts";
import type { Env, World } from "#platform/web/world.ts";
import { tilesRoutes } from "./tiles.routes.ts";

const file = join(mkdtempSync(join(tmpdir(), "beisammen-tiles-")), "stadt.pmtiles");
writeFileSync(file, "0123456789");

function ask(range: string | undefined, tiles: string | undefined = file): Promise<Response> {
  const world: Pick<World, "environment"> = {
    environment: readEnvironment({ DEMO: "1", ...(tiles !== undefined && { MAP_TILES: tiles }) }),
  };
  const app = new Hono<Env>().use(async (c, next) => {
    // Only the environment is asked for.
    c.set("world", Object.assign(Object.create(null), world));
    await next();
  });
  return Promise.resolve(
    app.route("/", tilesRoutes).request("/karte/stadt.pmtiles", { headers: range === undefined ? {} : { range } }),
  );
}

describe("the city's tiles", () => {
  it.each([
    ["bytes=2-4", "234", "bytes 2-4/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("give the piece %s", async (range, text, contentRange) => {
    const answer = await ask(range);
    expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([
      206,
      text,
      contentRange,
    ]);
  });

  it.each([undefined, "bytes=10-12", "bytes=5-2", "bytes=-3", "lines=1-2"])("refuse the piece %s", async (range) => {
    expect((await ask(range)).status).toBe(416);
  });

  it("are not there when no file is", async () =>
    expect((await ask("bytes=0-1", "/nowhere.pmtiles")).status).toBe(404));
});
