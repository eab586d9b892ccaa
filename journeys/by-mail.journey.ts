import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { axeFindings, picture, sidewaysScroll } from "./look.ts";

let browser: Browser;
let office: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  office = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await openIn(office, "/anmelden?konto=verwaltung%40beispiel.invalid");
  await page.getByRole("main").getByRole("button", { name: "Anmelden" }).click();
  await page.close();
});
afterAll(() => browser.close());

async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${inject("baseUrl")}${path}`);
  return page;
}

/** Without a mail server mails stay in the outbox, where the Verwaltung reads them. */
async function linksInOutbox(pattern: RegExp): Promise<string[]> {
  const page = await openIn(office, "/arbeit/ausgang");
  const text = (await page.getByRole("main").textContent()) ?? "";
  await page.close();
  return [...text.matchAll(pattern)].map(([, path = ""]) => path);
}

async function noBarriers(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

/** Asks again until something that a job does has happened. */
async function until(happened: () => Promise<boolean>, tries = 40): Promise<void> {
  for (let count = 0; count < tries; count++) {
    if (await happened()) return;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  throw new Error("It did not happen in time");
}

describe("a house is asked whether its entries still hold", () => {
  it("confirms with one click on a phone, without account, and everybody sees it", async () => {
    const desk = await openIn(office, "/arbeit/aktualitaet");
    await noBarriers(desk);
    await picture(desk, "aktualitaet");
    await desk.getByRole("button", { name: "Jetzt schreiben" }).click();
    await desk.getByText("Die E-Mails liegen im Ausgang.").waitFor();
    const [link = ""] = await linksInOutbox(/https?:\/\/[^/\s]+(\/bestaetigen\/[\w-]{43})/g);

    const phone = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await openIn(phone, link);
    await noBarriers(page);
    await picture(page, "stimmt-noch-320");
    const entry = page.getByRole("main").getByRole("region").first();
    const address = await entry.getByRole("link", { name: /^Ganzen Eintrag ansehen/ }).getAttribute("href");
    await entry.getByRole("button", { name: /^Stimmt noch/ }).click();
    await page.getByText("Danke. Ihre Bestätigung ist angekommen.").waitFor();
    const seen = await openIn(phone, address ?? "");
    await until(async () => {
      await seen.reload();
      return (await seen.getByText("von der Einrichtung").count()) > 0;
    });
    await phone.close();
  });

  it("says without JavaScript what has changed, and the editors find it among the reports", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const [, link = ""] = await linksInOutbox(/https?:\/\/[^/\s]+(\/bestaetigen\/[\w-]{43})/g);
    const page = await openIn(context, link);
    await page
      .getByRole("link", { name: /^Hat sich geändert/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Absenden" }).click();
    await page.getByRole("heading", { name: "Bitte prüfen Sie eine Angabe" }).waitFor();
    await page.getByLabel("Was ist jetzt richtig?").fill("Wir treffen uns jetzt mittwochs um 15 Uhr.");
    await page.getByRole("button", { name: "Absenden" }).click();
    await page.getByText("Danke. Ihre Meldung ist angekommen").waitFor();
    const desk = await openIn(office, "/arbeit/meldungen");
    expect(await desk.getByText("Wir treffen uns jetzt mittwochs um 15 Uhr.").count()).toBe(1);
    await context.close();
  });

  it("is called when no mail reaches it", async () => {
    const desk = await openIn(office, "/arbeit/aktualitaet/telefon?bezirk=Eving");
    await noBarriers(desk);
    await picture(desk, "telefonliste");
    await desk
      .getByRole("button", { name: /^Am Telefon bestätigt/ })
      .first()
      .click();
    await desk.getByText(/ist am Telefon bestätigt/).waitFor();
    await desk.getByRole("button", { name: "Rückgängig machen" }).waitFor();
    await noBarriers(desk);
    await desk.close();
  });
});

describe("a reader", () => {
  it("orders the newsletter, confirms, calls to end it, and is forgotten", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    const page = await openIn(context, "/rundbrief");
    await page.getByLabel("Ihre E-Mail-Adresse").fill("leserin@beispiel.invalid");
    await page.getByLabel("Hörde").check();
    await page.getByLabel("Jede Woche, am Donnerstag").check();
    await page.getByLabel(/^Ich möchte den Rundbrief/).check();
    await page.waitForTimeout(3200);
    await page.getByRole("button", { name: "Rundbrief bestellen" }).click();
    await page.getByRole("heading", { name: "Bitte schauen Sie in Ihr Postfach" }).waitFor();

    let [link] = await linksInOutbox(/(\/rundbrief\/bestaetigen\/[\w-]{43})/g);
    await until(async () => {
      [link] = await linksInOutbox(/(\/rundbrief\/bestaetigen\/[\w-]{43})/g);
      return link !== undefined;
    });
    await page.goto(`${inject("baseUrl")}${link}`);
    await page.getByRole("button", { name: "Ja, Rundbrief bestellen" }).click();
    await page.getByRole("heading", { name: "Der Rundbrief ist bestellt" }).waitFor();

    const desk = await openIn(office, "/arbeit/rundbrief?bezirk=H%C3%B6rde&rhythmus=woche");
    await noBarriers(desk);
    await picture(desk, "rundbrief-druck");
    await desk.getByLabel("E-Mail-Adresse").fill("leserin@beispiel.invalid");
    await desk.getByRole("button", { name: "Beenden und löschen" }).click();
    await desk.getByText("Diese Adresse bekommt keinen Rundbrief (mehr).").waitFor();
    expect(await linksInOutbox(/(\/rundbrief\/bestaetigen\/[\w-]{43})/g)).toEqual([]);
    await context.close();
  });
});
