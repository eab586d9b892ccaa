import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "#platform/settings/environment.ts";
import { post, testOrigin } from "#platform/web/testing-world.ts";
import { createApp } from "#src/app.ts";
import { openOffice, password, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

const withTls = () =>
  createApp({ ...house.world, environment: readEnvironment({ DEMO: "1", BASE_URL: "https://senioren.example" }) });
const signIn = () => post(withTls(), "/anmelden", { email: "anna@beispiel.invalid", passwort: password });

describe("cookies behind TLS", () => {
  it("are for this host alone, never for script, and only over TLS", async () => {
    const [session = "", ...others] = (await signIn()).headers.getSetCookie().toSorted();
    expect(session).toMatch(/^__Host-beisammen=[\w-]{43};.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/);
    expect(session).not.toMatch(/Domain/i);
    for (const other of others) expect(other).toMatch(/^__Secure-.*HttpOnly; Secure; SameSite=Lax$/);
  });

  it("let in under that name only: one that a subdomain can plant is nothing", async () => {
    const token = /=([\w-]{43})/.exec((await signIn()).headers.get("set-cookie") ?? "")?.[1] ?? "";
    const get = async (name: string) =>
      (await withTls().request(`${testOrigin}/arbeit`, { headers: { cookie: `${name}=${token}` } })).status;
    expect([await get("__Host-beisammen"), await get("beisammen")]).toEqual([200, 303]);
  });
});

describe("a session", () => {
  it("is never kept by a cache, and is worth nothing after signing out", async () => {
    const { app, cookies } = house;
    const desk = () => app.request(`${testOrigin}/arbeit`, { headers: { cookie: cookies.bert } });
    expect((await desk()).headers.get("cache-control")).toBe("no-store");
    await post(app, "/abmelden", {}, cookies.bert);
    expect((await desk()).status).toBe(303);
  });
});
