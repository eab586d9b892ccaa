import { Hono } from "hono";
import { beforeEach, describe, expect, it } from "vitest";
import { fixedDay } from "#platform/dates/clock.ts";
import { day } from "#platform/dates/local-date.ts";
import { answer, data } from "./answer.ts";
import { KeptPages, keptPages } from "./kept-pages.ts";
import type { Env, World } from "./world.ts";

let kept: KeptPages;
let made: number;
let app: Hono<Env>;

beforeEach(() => {
  kept = new KeptPages();
  made = 0;
  app = new Hono<Env>();
  app.use(async (c, next) => {
    // Of the world, keeping pages needs only these two.
    c.set("world", { kept, clock: fixedDay(day("2026-11-24")) } as unknown as World);
    await next();
  });
  app.use(keptPages);
  app.get("/liste", (c) => answer(c, `Seite ${++made}`, { type: "text/html" }));
  app.get("/eigene", (c) => answer(c, `Seite ${++made}`, { type: "text/html", personal: true }));
  app.post("/liste", (c) => c.text("ok"));
});

const read = async (path: string, headers = {}): Promise<string> => (await app.request(path, { headers })).text();

describe("public pages", () => {
  it("are made once while changes are heard", async () => {
    kept.hearing(true);
    expect([await read("/liste"), await read("/liste")]).toEqual(["Seite 1", "Seite 1"]);
  });

  it("are made anew after a change in the catalogue", async () => {
    kept.hearing(true);
    await read("/liste");
    kept.forget();
    expect(await read("/liste")).toBe("Seite 2");
  });

  it("are not kept while nobody hears of changes", async () => {
    expect([await read("/liste"), await read("/liste")]).toEqual(["Seite 1", "Seite 2"]);
  });

  it("are made anew after a deed of this process", async () => {
    kept.hearing(true);
    await read("/liste");
    await app.request("/liste", { method: "POST" });
    expect(await read("/liste")).toBe("Seite 2");
  });

  it("that were begun before a change are not kept", async () => {
    kept.hearing(true);
    app.get("/langsam", async (c) => {
      kept.forget();
      return answer(c, `Seite ${++made}`, { type: "text/html" });
    });
    expect([await read("/langsam"), await read("/langsam")]).toEqual(["Seite 1", "Seite 2"]);
  });

  it("differ for people and programs", async () => {
    kept.hearing(true);
    await read("/liste", { accept: "text/html" });
    expect(await read("/liste", { accept: "application/json" })).toBe("Seite 2");
  });

  it("keep all their headers", async () => {
    kept.hearing(true);
    app.get("/offen.json", (c) => data(c, { made: ++made }));
    await read("/offen.json");
    expect((await app.request("/offen.json")).headers.get("access-control-allow-origin")).toBe("*");
  });

  it("are not sent again to who has them", async () => {
    kept.hearing(true);
    const tag = (await app.request("/liste")).headers.get("etag") ?? "";
    const again = await app.request("/liste", { headers: { "if-none-match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });
});

it("pages made for one person are never kept", async () => {
  kept.hearing(true);
  expect([await read("/eigene"), await read("/eigene")]).toEqual(["Seite 1", "Seite 2"]);
});
