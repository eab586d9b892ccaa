import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post, testOrigin } from "#platform/web/testing-world.ts";
import { openOffice, password, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

const away = [
  "https://boese.example",
  "//boese.example",
  "/\\boese.example",
  "/arbeit/..//boese.example",
  "/arbeit\r\nx-a: b",
];

describe("nobody is led away from us", () => {
  it.each(away)("after the sign-in: %j", async (zurueck) => {
    const fields = { email: "rita@beispiel.invalid", passwort: password, zurueck };
    expect((await post(house.app, "/anmelden", fields)).headers.get("location")).toBe("/arbeit");
  });

  it.each(away)("by a question whether it is still the same person: %j", async (zurueck) => {
    const answer = await post(house.app, "/arbeit/bestaetigen", { passwort: password, zurueck }, house.cookies.rita);
    expect(answer.headers.get("location") ?? "/arbeit").toMatch(/^\/arbeit/);
    expect(answer.headers.get("location") ?? "").not.toContain("boese");
  });

  it.each(["//boese.example", "//boese.example/arbeit", "/%2F%2Fboese.example", "/arbeit//boese.example"])(
    "by an address itself: %s",
    async (path) => {
      const answer = await house.app.request(testOrigin + path);
      expect(answer.headers.get("location") ?? "").not.toMatch(/^(\/\/|https?:)/);
    },
  );
});

describe("a host that somebody made up", () => {
  it.each(["/", "/angebote", "/anmelden", "/sitemap.xml", "/daten", "/anmelden/vergessen"])(
    "stands nowhere in %s",
    async (path) => {
      const answer = await house.app.request(`http://boese.example${path}`, {
        headers: { host: "boese.example", "x-forwarded-host": "boese.example", forwarded: "host=boese.example" },
      });
      expect(await answer.text()).not.toContain("boese.example");
      expect(answer.headers.get("location") ?? "").not.toContain("boese");
    },
  );
});
