import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registered } from "#platform/action/register.ts";
import { newId } from "#platform/database/ids.ts";
import { testOrigin } from "#platform/web/testing-world.ts";
import { listRoutes } from "#src/architecture/generated/route-list.ts";
import { openOffice, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

/** A mail program that ends a newsletter sends no origin (RFC 8058): there the link proves. */
const byLinkAlone = "/rundbrief/ende/";
const addresses = () =>
  listRoutes(house.world)
    .filter(({ method, path }) => method === "POST" && !path.startsWith(byLinkAlone))
    .map(({ path }) => path.replaceAll(/:\w+(\{(?:[^{}]|\{[^{}]*\})*\})?/g, newId()));

const send = (path: string, origin: string, type = "application/x-www-form-urlencoded") =>
  house.app.request(testOrigin + path, {
    method: "POST",
    headers: { origin, cookie: house.cookies.anna, "content-type": type, "sec-fetch-site": "cross-site" },
    body: "a=b",
  });

describe("a form of another site", () => {
  it("is refused at every address, whatever it says it is, though the browser sends the cookie along", async () => {
    const taken: string[] = [];
    for (const path of addresses())
      for (const type of ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"]) {
        const { status } = await send(path, "https://boese.example", type);
        if (status !== 403) taken.push(`${status} ${path} ${type}`);
      }
    expect(addresses().length).toBeGreaterThan(60);
    expect(taken).toEqual([]);
  });

  it("of ours is not, so that the walk above means something", async () => {
    const { status } = await send("/arbeit/kontakte/neu", testOrigin);
    expect(status).not.toBe(403);
  });
});

describe("a deed", () => {
  it("is never done by following a link", async () => {
    const journal = async () =>
      (await house.database.owner.selectFrom("platform.journal").selectAll().execute()).length;
    const before = await journal();
    for (const path of addresses())
      await house.app.request(testOrigin + path, { headers: { cookie: house.cookies.anna } });
    const rows = await house.database.owner.selectFrom("platform.journal").select("deed").execute();
    const deeds = new Set(
      registered()
        .filter(({ kind }) => kind === "deed")
        .map(({ name }) => name),
    );
    expect(deeds.size).toBeGreaterThan(60);
    expect(rows.slice(before).filter(({ deed }) => deeds.has(deed))).toEqual([]);
  });

  it.each(["TRACE", "PUT", "DELETE", "PATCH"])("is nothing for %s", async (method) => {
    // Undici refuses to make a TRACE: what comes to the product is made by hand.
    const request = new Proxy(new Request(`${testOrigin}/arbeit/kontakte/neu`), {
      get: (target, name) => {
        const value: unknown = name === "method" ? method : Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    expect((await house.app.fetch(request)).status).not.toBe(200);
  });
});
