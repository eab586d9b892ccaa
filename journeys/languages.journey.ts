import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { locales } from "../src/platform/texts/locale.ts";
import { launchBrowser } from "./browser.ts";
import { axeFindings, sidewaysScroll } from "./look.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const paths = ["", "/angebote", "/orte?nahe=Clarenberg", "/beratung", "/rundbrief"];

describe("on a narrow phone", () => {
  it.each(locales)("the guide in %s fits the screen without JavaScript, and no button does nothing", async (locale) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 760 } });
    const found: Record<string, unknown> = {};
    for (const path of paths) {
      await page.goto(`${inject("baseUrl")}${locale === "de" ? "" : `/${locale}`}${path || "/"}`);
      const dead = await page.locator("button[type='button']:visible").allTextContents();
      const sideways = await sidewaysScroll(page);
      if (sideways > 0 || dead.length > 0) found[path] = { sideways, dead };
    }
    expect(found).toEqual({});
    await page.close();
  });

  it.each(locales)("the guide in %s has no barrier that axe knows", async (locale) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 760 } });
    for (const path of paths) {
      await page.goto(`${inject("baseUrl")}${locale === "de" ? "" : `/${locale}`}${path || "/"}`);
      expect([path, await axeFindings(page)]).toEqual([path, []]);
    }
    await page.close();
  });
});
