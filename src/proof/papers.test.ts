import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post, testOrigin } from "#platform/web/testing-world.ts";
import { caseId, openOffice, type Office, secret } from "./house.fixtures.ts";

let house: Office;
beforeAll(async () => {
  house = await openOffice();
});
afterAll(() => house.database.drop());

const file = `/arbeit/faelle/${caseId}`;
const get = (path: string, who: "anna" | "bert" | "rita" = "anna") =>
  house.app.request(testOrigin + path, { headers: { cookie: house.cookies[who] } });
const linksOf = (page: string, path: string): string[] =>
  [...page.matchAll(/href="([^"]+)"/g)].flatMap(([, href = ""]) => (href.startsWith(path) ? [href] : []));

describe("papers that are made for a person", () => {
  it("are all reached from the file, by links that lead somewhere", async () => {
    const list = await (await get(`${file}/schreiben`)).text();
    const forms = linksOf(list, `${file}/schreiben/`);
    expect(forms).toHaveLength(6);
    for (const form of forms) expect([form, (await get(form)).status]).toEqual([form, 200]);
  });

  it("are made without script, and lead to the form that made them", async () => {
    const goal = { goal: "Sicher baden", state: "offen" };
    await post(house.app, `${file}/hilfeplan/neu`, goal, house.cookies.anna);
    const words = { recipient: "Erna", subject: "Guten Tag", body: "Kommen Sie vorbei.", size: "14", documentId: "" };
    const papers: readonly [string, Readonly<Record<string, string>>][] = [
      ["hilfeplan", {}],
      ["notfallblatt", { rows: "medicines" }],
      ["termin", { ...words, letter: "termin" }],
    ];
    for (const [form, fields] of papers) {
      const answer = await post(house.app, `${file}/schreiben/${form}`, fields, house.cookies.anna);
      expect([form, answer.status]).toEqual([form, 303]);
      const page = await (await get(answer.headers.get("location") ?? "")).text();
      for (const href of linksOf(page, file)) expect([href, (await get(href)).status]).toEqual([href, 200]);
    }
  });

  it("are made for nobody else", async () => {
    for (const form of ["einladung", "notfallblatt", "hilfeplan"]) {
      const asked = await post(house.app, `${file}/schreiben/${form}`, { letter: form }, house.cookies.rita);
      expect([form, asked.status]).toEqual([form, 403]);
      const page = await get(`${file}/schreiben/einladung`, "bert");
      expect([page.status, await page.text()]).toEqual([404, expect.not.stringContaining(secret)]);
    }
  });
});
