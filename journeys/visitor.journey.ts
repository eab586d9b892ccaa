import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> => {
  const page = await browser.newPage({
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    viewport: { width: options.width ?? 1280, height: 900 },
  });
  await page.goto(`${inject("baseUrl")}${path}`);
  return page;
};

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("a woman of 82 looks for something to do, %s", (_, javaScriptEnabled) => {
  it("finds lunch in her district, reads when and where, and sees whom to call", async () => {
    const page = await open("/", { javaScriptEnabled });
    await page.getByRole("link", { name: /Etwas unternehmen/ }).click();
    await page.getByLabel("Suchwort").fill("Mittagstisch");
    await page.getByLabel("Stadtbezirk", { exact: true }).selectOption("Hörde");
    await page.getByRole("button", { name: "Zeigen" }).click();
    expect(page.url()).toContain("stadtbezirk=H%C3%B6rde");
    const first = page.locator(".b-date h3 a").first();
    const title = await first.textContent();
    await first.click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    expect(await page.getByText("Wann?").count()).toBe(1);
    expect(await page.locator("aside a[href^='tel:']").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("takes a filter off again", async () => {
    const page = await open("/angebote?stadtbezirk=Eving&tag=di", { javaScriptEnabled });
    await page.getByRole("list", { name: "Gewählte Filter" }).getByRole("link", { name: /Eving/ }).click();
    expect(page.url()).not.toContain("Eving");
    expect(page.url()).toContain("tag=di");
    await page.close();
  });

  it("is led on when there is nothing", async () => {
    const page = await open("/angebote?q=Tanzen&stadtbezirk=Eving&tag=so&zeit=abend", { javaScriptEnabled });
    expect(await page.getByRole("heading", { name: /Dazu haben wir noch nichts/ }).count()).toBe(1);
    await page.getByRole("link", { name: "an jedem Tag" }).click();
    expect(page.url()).not.toContain("tag=");
    await page.close();
  });
});

describe("with the keyboard alone", () => {
  it("a reader skips to the content and reaches every filter in order", async () => {
    const page = await open("/angebote");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Zum Inhalt springen");
    await page.keyboard.press("Enter");
    const names: string[] = [];
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press("Tab");
      names.push(
        await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || ""),
      );
    }
    expect(names.join(" ")).toMatch(/q.*stadtbezirk.*nahe.*zeit.*Zeigen/);
    await page.close();
  });

  it("the focus is always to be seen", async () => {
    const page = await open("/angebote?stadtbezirk=Eving");
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return "none";
        const path = focused.querySelector("path");
        const style = getComputedStyle(focused);
        return style.outlineStyle !== "none" || (path && getComputedStyle(path).strokeWidth === "6px")
          ? "seen"
          : focused.outerHTML.slice(0, 80);
      });
      expect(["seen", "none"]).toContain(outline);
    }
    await page.close();
  });
});

describe("on a phone of 320 px", () => {
  it("the phone number stands on the first screen", async () => {
    const page = await open("/angebote", { width: 320 });
    const box = await page.locator("header a[href^='tel:']").boundingBox();
    expect(box?.y).toBeLessThan(300);
    await page.close();
  });
});
