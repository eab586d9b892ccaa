import { createServer } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { axeFindings } from "./look.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
  const { javaScriptEnabled = true, width = 1280 } = options;
  const page = await browser.newPage({ javaScriptEnabled, viewport: { width, height: 900 } });
  await page.goto(`${inject("baseUrl")}${path}`);
  return page;
}

/** Where the only link or button of this name leads. */
async function press(page: Page, role: "link" | "button", name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().click();
  await page.waitForLoadState();
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("a woman of 82 looks for lunch in her part of the city, %s", (_, javaScriptEnabled) => {
  it("says it as she would on the phone, takes the day off, keeps what she found, and gets it as large print", async () => {
    const page = await open("/", { javaScriptEnabled, width: 390 });
    await page.getByLabel("Was suchen Sie?").fill("mittagstisch donnerstags in hörde");
    await page.getByLabel("Was suchen Sie?").press("Enter");
    await page.waitForURL(/suche/);
    await press(page, "link", /^donnerstags/);
    expect(new URL(page.url()).searchParams.get("q")).not.toContain("donnerstags");
    await page.locator("main h3 a, main h2 a").filter({ hasText: "Mittagstisch" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Mittagstisch" }).waitFor();
    expect(await page.locator("main a[href^='tel:']").count()).toBeGreaterThan(0);
    await press(page, "link", "Merken");
    const paper = await page.getByRole("link", { name: /PDF/ }).first().getAttribute("href");
    const answer = await page.request.get(`${inject("baseUrl")}${paper}`);
    expect([answer.headers()["content-type"], (await answer.body()).subarray(0, 5).toString()]).toEqual([
      "application/pdf",
      "%PDF-",
    ]);
    await page.close();
  });
});

describe("a daughter who lives far away", () => {
  it("finds the office for her mother's quarter and sends three offers", async () => {
    const page = await open("/beratung");
    await page.getByLabel("Wo wohnen Sie?").fill("Clarenberg");
    await press(page, "button", /finden/);
    expect(await page.getByRole("main").locator("a[href^='tel:']").count()).toBeGreaterThan(0);
    await page.goto(`${inject("baseUrl")}/angebote?stadtbezirk=H%C3%B6rde`);
    const slugs = await page
      .locator(".b-date h3 a")
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))].slice(0, 3));
    for (const slug of slugs) {
      await page.goto(`${inject("baseUrl")}${slug}`);
      await press(page, "link", "Merken");
    }
    const mail = new URL((await page.locator("a[href^='mailto:']").first().getAttribute("href")) ?? "");
    expect(mail.searchParams.get("body")?.match(/angebot=/g)).toHaveLength(3);
    await page.close();
  });
});

describe("a couple that reads Turkish", () => {
  it("changes the language once, searches in it, and hears what is German as German", async () => {
    const page = await open("/", { width: 390 });
    await page.locator("details.b-lang summary").click();
    await press(page, "link", "Türkçe");
    expect(await page.locator("html").getAttribute("lang")).toBe("tr");
    await page.locator("input[name=q]").fill("yürüyüş");
    await page.locator("input[name=q]").press("Enter");
    await page.waitForURL(/\/tr\/suche/);
    const found = page.locator("main [lang='de']").getByRole("link").or(page.locator("main a[lang='de']")).first();
    await found.click();
    await page.waitForURL(/\/tr\/(angebote|orte)\//);
    expect(await page.getByRole("heading", { level: 1 }).getAttribute("lang")).toBe("de");
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe("a blind man with keyboard and ear", () => {
  it("is told of suggestions, takes one with the arrow key, and lands on what he chose", async () => {
    const page = await open("/suche");
    await page.getByRole("combobox").focus();
    await page.keyboard.type("gymn");
    await page.getByRole("option").first().waitFor();
    await page.getByText(/Vorschl(ag|äge)\. Mit der Pfeiltaste/).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowDown");
    const chosen = await page.getByRole("option", { selected: true }).textContent();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=/);
    expect(await page.getByRole("combobox").inputValue()).toContain(chosen?.trim().split(" ")[0]);
    await page.keyboard.press("Escape");
    await page.close();
  });
});

describe("a web editor of an association", () => {
  it("takes one line for her website, and the list shows there without a script", async () => {
    const page = await open("/einbetten");
    await page.getByLabel("Stadtbezirk").selectOption("Eving");
    await press(page, "button", /Zeile|Zeigen|Weiter|machen|holen/);
    const line = await page.getByLabel("Zeile für Ihre Website").inputValue();
    expect(line).toMatch(/^<iframe [^>]*src="http/);
    const foreign = createServer((_, answer) =>
      answer
        .setHeader("content-type", "text/html")
        .end(`<!doctype html><title>Verein Beispiel</title><main>${line}</main>`),
    );
    await new Promise<void>((ready) => foreign.listen(0, "127.0.0.1", ready));
    const address = foreign.address();
    const website = await browser.newPage();
    await website.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    const frame = website.frameLocator("iframe");
    await frame.getByRole("link").first().waitFor();
    expect(await frame.getByText("Eving").count()).toBeGreaterThan(0);
    expect(await frame.locator("script").count()).toBe(0);
    await website.close();
    foreign.close();
    await page.close();
  });
});
