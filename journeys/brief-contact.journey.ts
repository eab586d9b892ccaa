import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { counsellorIn, enter, listed } from "./counsellor.ts";
import { pressesOf, secondsOf, type Operator } from "./keystroke-model.ts";
import { axeFindings } from "./look.ts";

const form = "/arbeit/kontakte/neu";
const onTheWay = "/arbeit/kontakte/unterwegs";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A large answer by its words; "Thema" is whatever the office's first theme is. */
const pick = (page: Page, answer: string) =>
  answer === "Thema"
    ? page.locator("label.b-pick:has(input[name=themes])").first()
    : page.locator("label.b-pick", { hasText: answer }).first();

const saved = (page: Page) => page.getByText(/\d\d:\d\d gespeichert/);

/** Keys as a person presses them: a thought before each answer, none before Enter, which follows from the last. */
async function type(page: Page, keys: readonly string[]): Promise<readonly Operator[]> {
  const operators: Operator[] = ["H"];
  for (const key of keys) {
    if (key !== "Enter") operators.push("M");
    operators.push("K");
    await page.keyboard.press(key);
  }
  await saved(page).waitFor();
  return operators;
}

async function tap(page: Page, answers: readonly string[]): Promise<readonly Operator[]> {
  const operators: Operator[] = [];
  for (const answer of answers) {
    operators.push("M", "P", "B");
    await pick(page, answer).click();
  }
  operators.push("P", "B");
  await page.getByRole("button", { name: "Speichern" }).click();
  await saved(page).waitFor();
  return operators;
}

describe("the usual brief contact", () => {
  it("is four keys and less than ten seconds, and the next empty form is there at once", async () => {
    const [page, context] = await counsellorIn(browser, 1);
    await page.goto(form);
    const before = await listed(page);
    const operators = await type(page, ["s", "q", "y", "Enter"]);
    expect(pressesOf(operators)).toBeLessThanOrEqual(6);
    expect(secondsOf(operators)).toBeLessThanOrEqual(10);
    expect(await page.locator("input[name=asker]:checked").count()).toBe(0);
    expect(await page.locator("input[name=channel]:checked").count()).toBe(1);
    expect(await listed(page)).toBe(before + 1);
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole("button", { name: "Rückgängig" }).click();
    await page.getByText("Zurückgenommen.").waitFor();
    expect(await listed(page)).toBe(before);
    await context.close();
  });

  it.each([
    { how: "on a phone", options: { hasTouch: true, viewport: { width: 390, height: 844 } } },
    { how: "without JavaScript", options: { javaScriptEnabled: false } },
  ])("is four taps $how", async ({ options }) => {
    const [page, context] = await counsellorIn(browser, 2, options);
    await page.goto(form);
    const before = await listed(page);
    const operators = await tap(page, ["selbst", "Thema", "Termin"]);
    expect(pressesOf(operators)).toBeLessThanOrEqual(6);
    expect(secondsOf(operators)).toBeLessThanOrEqual(10);
    expect(await listed(page)).toBe(before + 1);
    await context.close();
  });

  it("is repeated with two keys", async () => {
    const [page, context] = await counsellorIn(browser, 3);
    await page.goto(form);
    await type(page, ["a", "e", "x", "Enter"]);
    await page.keyboard.press("w");
    await page.waitForURL(/wie=zuletzt/);
    expect(await page.locator("input[value=material]").isChecked()).toBe(true);
    await page.keyboard.press("Enter");
    await saved(page).waitFor();
    await context.close();
  });

  it("keeps what was chosen when an answer is missing, and leads to it", async () => {
    const [page, context] = await counsellorIn(browser, 3);
    await page.goto(form);
    await page.keyboard.press("a");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
    expect(await page.locator("input[value=selbst]").isChecked()).toBe(true);
    await context.close();
  });
});

describe("a contact without an offer", () => {
  it("asks what was wished, and the office finds the wish in its list", async () => {
    const [page, context] = await counsellorIn(browser, 1);
    await page.goto(form);
    const wish = page.getByLabel(/Was wurde gewünscht/);
    expect(await wish.isVisible()).toBe(false);
    for (const key of ["a", "i", "b"]) await page.keyboard.press(key);
    await wish.fill("Jemand, der die Gardinen aufhängt");
    await wish.press("Enter");
    await saved(page).waitFor();
    await page.goto("/arbeit/bedarf");
    await page.getByText("Jemand, der die Gardinen aufhängt").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });
});

describe("a contact that becomes a case", () => {
  it("leads to the form for a case with everything that was said", async () => {
    const [page, context] = await counsellorIn(browser, 1);
    await page.goto(form);
    for (const key of ["2", "a", "q", "n"]) await page.keyboard.press(key);
    await page.waitForURL(/\/arbeit\/faelle\/neu/);
    const said = new URL(page.url()).searchParams;
    expect([said.get("von"), said.get("kanal"), said.get("wer")]).toEqual(["kontakt", "besuch", "selbst"]);
    expect(said.get("themen")).not.toBe("");
    await context.close();
  });
});

describe("a contact on the way", () => {
  const choose = async (page: Page) => {
    for (const answer of ["selbst", "Thema", "beantwortet"]) await pick(page, answer).click();
    await page.getByRole("button", { name: "Speichern" }).click();
  };
  const ready = async (page: Page) => {
    await page.goto(onTheWay);
    await page.evaluate("navigator.serviceWorker.ready");
    await page.waitForFunction("navigator.serviceWorker.controller !== null");
    await page.reload();
  };

  it("waits on the device without network, survives a reload, and is sent once", async () => {
    const [page, context] = await counsellorIn(browser, 2);
    const [name = ""] = (await page.locator(".b-top__me").innerText()).split("\n");
    const before = await listed(page, "?weg=unterwegs");
    await ready(page);
    await context.setOffline(true);
    await page.reload();
    await choose(page);
    await page.getByText("1 Eintrag wartet").waitFor();
    await page.reload();
    await page.getByText("1 Eintrag wartet").waitFor();
    await choose(page);
    await page.getByText("2 Einträge warten").waitFor();
    expect(name).not.toBe("");
    expect(await page.locator("body").innerText()).not.toContain(name);
    await context.setOffline(false);
    await page.getByText("Alles ist gesendet.").waitFor();
    expect(await listed(page, "?weg=unterwegs")).toBe(before + 2);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await listed(page, "?weg=unterwegs")).toBe(before + 2);
    await context.close();
  });

  it("is kept when the session has ended, until somebody signs in again", async () => {
    const [page, context] = await counsellorIn(browser, 4);
    const before = await listed(page, "?weg=unterwegs");
    await ready(page);
    await context.setOffline(true);
    await choose(page);
    await page.getByText("1 Eintrag wartet").waitFor();
    await context.clearCookies();
    await context.setOffline(false);
    await page.getByText("Zum Senden bitte neu anmelden.").waitFor();
    await enter(page, 4);
    await page.goto(onTheWay);
    await page.getByText("Alles ist gesendet.").waitFor();
    expect(await listed(page, "?weg=unterwegs")).toBe(before + 1);
    await context.close();
  });
});
