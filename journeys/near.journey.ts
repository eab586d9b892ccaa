import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const here = { latitude: 51.4934, longitude: 7.5012 };

describe("a man asks what is near him", () => {
  it("is shown the nearest places, and his position leaves the device in no request", async () => {
    const context = await browser.newContext({ geolocation: here, permissions: ["geolocation"] });
    const page = await context.newPage();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto(`${inject("baseUrl")}/orte`);
    await page.getByRole("button", { name: "Was ist in meiner Nähe?" }).click();
    const list = page.locator("[data-island='nearby'] ol li");
    await list.first().waitFor();
    expect(await list.first().textContent()).toMatch(/etwa \d+ Minuten zu Fuß/);
    expect(sent.filter((each) => /51\.49|7\.50/.test(each))).toEqual([]);
    await context.close();
  });

  it("is told what to do instead when he does not want to share it", async () => {
    const context = await browser.newContext({ permissions: [] });
    const page = await context.newPage();
    await page.goto(`${inject("baseUrl")}/orte`);
    await page.getByRole("button", { name: "Was ist in meiner Nähe?" }).click();
    await page.getByText(/Schreiben Sie oben einfach Ihren Stadtteil/).waitFor();
    await context.close();
  });

  it("sees no button for it without JavaScript, but the field for his quarter", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${inject("baseUrl")}/orte`);
    expect(await page.getByRole("button", { name: "Was ist in meiner Nähe?" }).count()).toBe(0);
    expect(await page.getByLabel("In der Nähe von").count()).toBe(1);
    await page.close();
  });
});

describe("the street map", () => {
  it("opens by button from the city's own tiles, numbers the places, and asks no third party", async () => {
    const page = await browser.newPage();
    const base = inject("baseUrl");
    const foreign: string[] = [];
    const faults: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(base) && !/^(blob|data):/.test(request.url())) foreign.push(request.url());
    });
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    const tiles = page.waitForResponse((answer) => answer.url().includes(".pmtiles") && answer.status() === 206);
    await page.goto(`${base}/orte?stadtbezirk=Eving`);
    await page.getByRole("button", { name: "Straßenkarte öffnen" }).click();
    await tiles;
    await page.locator(".b-streets__pin").first().waitFor();
    await page.getByText("Testkarte").waitFor();
    const pins = await page.locator(".b-streets__pin").count();
    expect(pins).toBeGreaterThan(2);
    await page.locator(".b-streets__pin").first().click();
    await page.waitForURL(/\/orte\/[a-z]/);
    await page.getByRole("button", { name: "Straßenkarte öffnen" }).waitFor();
    expect([foreign, faults]).toEqual([[], []]);
    await page.close();
  });
});
