import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logTo } from "#platform/logs/log.ts";
import { post, testOrigin } from "#platform/web/testing-world.ts";
import { openOffice, type Office } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>' or 1=1; drop table people.persons; --`;

describe("what is typed into a file", () => {
  it("is text in the database and text on the page", async () => {
    const fields = {
      firstName: evil.slice(0, 60),
      lastName: evil.slice(0, 60),
      concern: evil,
      channel: "telefon",
      referrer: "selbst",
    };
    const made = await post(house.app, "/arbeit/faelle/neu", fields, house.cookies.anna);
    expect(made.status).toBe(303);
    for (const path of [made.headers.get("location") ?? "", "/arbeit/faelle?wessen=alle"]) {
      const page = await house.app.request(testOrigin + path, { headers: { cookie: house.cookies.anna } });
      const html = await page.text();
      expect(html).toContain("&lt;script>alert(1)");
      expect(html).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  it.each(["/arbeit/faelle?wessen=alle&q=", "/suche?q=", "/angebote?q=", "/orte?q="])(
    "finds no more and breaks nothing as a query: %s",
    async (path) => {
      const page = await house.app.request(testOrigin + path + encodeURIComponent(evil), {
        headers: { cookie: house.cookies.anna },
      });
      expect(page.status).toBe(200);
      expect(await page.text()).not.toMatch(/<script>alert|<img src=x/);
    },
  );
});

describe("the log", () => {
  it("keeps one event in one line, whatever stands in it", () => {
    const lines: string[] = [];
    logTo((line) => lines.push(line), "info").error("request.fault", { route: `/x\n{"level":"info"}\r\u2028` });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/[\n\r]/);
  });
});
