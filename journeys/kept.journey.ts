import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";

let browser: Browser;
let device: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  device = await browser.newContext();
  page = await device.newPage();
});
afterEach(() => device.close());

const open = (path: string) => page.goto(`${inject("baseUrl")}${path}`);
const keptIn = (address: string) => new URL(address).searchParams.getAll("angebot");
const press = async (name: string) => {
  await page.getByRole("link", { name }).click();
  await page.waitForLoadState();
};

async function keep(slug: string): Promise<void> {
  await open(`/angebote/${slug}`);
  await press("Merken");
}

describe("the Merkliste on one's own device", () => {
  it("grows with each offer, and is there again without a bookmark", async () => {
    await keep("gymnastik-im-sitzen");
    await keep("klassik-um-drei-dichterliebe");
    await open("/merkliste");
    await page.waitForURL(/angebot=/);
    expect(keptIn(page.url())).toEqual(["gymnastik-im-sitzen", "klassik-um-drei-dichterliebe"]);
  });

  it("is not replaced by a list that somebody sent, and takes it in when that is wanted", async () => {
    await keep("gymnastik-im-sitzen");
    await page.goto("about:blank");
    await open("/merkliste?angebot=klassik-um-drei-dichterliebe");
    expect(await page.getByText("Welche möchten Sie?").isVisible()).toBe(true);
    await press("Beide Listen zusammenlegen");
    expect(keptIn(page.url())).toEqual(["gymnastik-im-sitzen", "klassik-um-drei-dichterliebe"]);
  });

  it("is not kept when it was only looked at", async () => {
    await open("/merkliste?angebot=gymnastik-im-sitzen");
    await open("/");
    await open("/merkliste");
    expect(await page.getByRole("heading", { name: "Noch nichts gemerkt" }).isVisible()).toBe(true);
  });

  it("is gone when it was emptied", async () => {
    await keep("gymnastik-im-sitzen");
    await press("Liste leeren");
    await open("/merkliste");
    expect(keptIn(page.url())).toEqual([]);
  });

  it("leads on to paper and to the calendar with the same offers", async () => {
    await keep("gymnastik-im-sitzen");
    const paper = await page.getByRole("link", { name: "Als PDF in großer Schrift" }).getAttribute("href");
    expect((await page.request.get(`${inject("baseUrl")}${paper}`)).headers()["content-type"]).toBe("application/pdf");
    await press("In meinen Kalender");
    expect(await page.getByRole("link", { name: "Kalender abonnieren" }).getAttribute("href")).toMatch(
      /^webcal:.*\/kalender\.ics\?angebot=gymnastik-im-sitzen$/,
    );
  });
});
