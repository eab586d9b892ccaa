import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { agreeOnPaper, askPartner, choose, fill, save, takeUp } from "./case-steps.ts";
import { counsellorIn } from "./counsellor.ts";
import { axeFindings } from "./look.ts";
import { signedInAs } from "./staff.ts";

const person = { firstName: "Alwine", lastName: "Abendstern", phone: "0231 0009944" };
const partner = "Ambulante Pflege Muster Holzen";
/** The colleague at the next desk, and one of the same employer who works elsewhere: only a cover lets her read. */
const ownName = "Elif Probe";
const substituteName = "Anna Probe – Seniorenbüro Aplerbeck, Stadt";

let browser: Browser;
let page: Page;
let own: BrowserContext;
let cover: Page;
let path = "";
let referral = "";
beforeAll(async () => {
  browser = await launchBrowser();
  [page, own] = await counsellorIn(browser, 1);
  cover = await (await signedInAs(browser, "beratung-aplerbeck-1@beispiel.invalid")).newPage();
  await page.goto("/arbeit/faelle/neu");
  path = await takeUp(page, person, "Wünscht sich Besuch am Nachmittag.");
  await agreeOnPaper(page, path, ["An andere weitergeben"], partner);
  referral = await askPartner(page, path, { to: partner, what: "Besuch am Nachmittag", shares: ["Name"] });
});
afterAll(() => browser.close());

const statusOf = async (at: Page, address: string) => (await at.goto(address))?.status();
const foundBy = async (at: Page): Promise<number> => {
  await at.goto("/arbeit/suche?q=Abendstern");
  return at.getByRole("main").getByRole("link").count();
};

describe("somebody who covers for an absent colleague", () => {
  it("sees nothing before", async () => {
    expect([await statusOf(cover, path), await foundBy(cover)]).toEqual([404, 0]);
  });

  it("sees and works on the colleague's cases once it is arranged", async () => {
    await page.goto("/arbeit/vertretung");
    await page.getByLabel("Wer vertritt?").selectOption({ label: substituteName });
    await fill(page, { Von: "24.11.2026", "Bis einschließlich": "27.11.2026" });
    await save(page, "Vertretung eintragen");
    await page.getByRole("cell", { name: "Anna Probe" }).waitFor();
    await cover.goto("/arbeit");
    await save(cover, `Vertretung für ${ownName} beginnen`);
    expect(await statusOf(cover, path)).toBe(200);
    await cover.getByRole("heading", { name: "Alwine Abendstern" }).waitFor();
    await cover.goto(`${path}/kontakt`);
    await fill(cover, { "Was ist wichtig\\?": "Besuch ist ab Dezember möglich" });
    await save(cover, "Kontakt eintragen");
    await cover.getByText("Gespeichert.").waitFor();
    expect(await axeFindings(cover)).toEqual([]);
  });

  it("stands in the file and in the protocol with her own name and workplace", async () => {
    await page.goto(`${path}/verlauf`);
    const note = page.getByRole("listitem").filter({ hasText: "Besuch ist ab Dezember möglich" });
    await note.getByText("Anna Probe").waitFor();
    await page.goto(`${path}/datenschutz`);
    const line = page.getByRole("row").filter({ hasText: "Kontakt eintragen" });
    await line.getByText("Seniorenbüro Aplerbeck, Stadt").waitFor();
  });

  it("sees nothing any more when it has ended", async () => {
    await page.goto("/arbeit/vertretung");
    await page
      .getByRole("row")
      .filter({ hasText: "Anna Probe" })
      .getByRole("button", { name: "Vertretung beenden" })
      .click();
    await page.getByRole("heading", { name: "Zurzeit ist keine Vertretung eingetragen" }).waitFor();
    expect([await statusOf(cover, path), await foundBy(cover)]).toEqual([404, 0]);
    await cover.context().close();
  });
});

/** What the file says, as the link on the page gives it. */
async function fetched(name: string): Promise<{ readonly type: string; readonly body: string }> {
  await page.goto(`${path}/datenschutz`);
  const href = (await page.getByRole("link", { name }).getAttribute("href")) ?? "";
  const answer = await own.request.get(href);
  return { type: answer.headers()["content-type"] ?? "", body: await answer.text() };
}

describe("a person who asks what is kept about them", () => {
  it("gets all of it as data: file, recipients, who looked", async () => {
    const { type, body } = await fetched("Auskunft als Daten (JSON)");
    expect(type).toContain("application/json");
    for (const each of ["Alwine", "Abendstern", person.phone, "Wünscht sich Besuch", "Besuch ist ab Dezember möglich"])
      expect(body).toContain(each);
    for (const each of [partner, "Besuch am Nachmittag", "Seniorenbüro Aplerbeck, Stadt"]) expect(body).toContain(each);
    expect(body).not.toContain("Anna Probe");
  });

  it("gets the same on paper", async () => {
    const { type, body } = await fetched("Auskunft als PDF");
    expect([type, body.slice(0, 5)]).toEqual(["application/pdf", "%PDF-"]);
  });
});

describe("a person who wants everything erased", () => {
  it("is erased after one question, and nothing finds them any more", async () => {
    expect(await foundBy(page)).toBeGreaterThan(0);
    await page.goto(`${path}/datenschutz`);
    await page.getByRole("link", { name: "Fall und Person löschen" }).click();
    await save(page, "Fall und Person löschen");
    await page.getByText("Bitte bestätigen Sie, dass Sie die Folgen kennen.").first().waitFor();
    await choose(page, "Die Person verlangt die Löschung. Es gibt keinen Grund, die Angaben aufzubewahren");
    await save(page, "Fall und Person löschen");
    await page.waitForURL(/\/arbeit\/faelle(\?|$)/);
    expect(await foundBy(page)).toBe(0);
    for (const each of ["", "/verlauf", "/datenschutz", "/datenschutz/auskunft.json", "/datenschutz/auskunft.pdf"])
      expect([each, (await own.request.get(path + each)).status()]).toEqual([each, 404]);
    expect((await own.request.get(referral)).status()).toBe(404);
    for (const list of [
      "/arbeit",
      "/arbeit/faelle?wessen=alle&q=Abendstern",
      "/arbeit/vermittlungen",
      "/arbeit/wiedervorlagen",
    ])
      expect(await (await own.request.get(list)).text()).not.toMatch(/Alwine|0009944/);
  });
});
