import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { askPartner, choose, fill, save, takeUp } from "./case-steps.ts";
import { counsellorIn, listed } from "./counsellor.ts";
import { axeFindings, picture, sidewaysScroll } from "./look.ts";
import { signedInAs } from "./staff.ts";

const person = { firstName: "Erna", lastName: "Morgenrot", phone: "0231 0009933" };
const partner = "Ambulante Pflege Muster Hörde";
const other = "Ambulante Pflege Muster Holzen";

let browser: Browser;
let page: Page;
let desk: BrowserContext;
let path = "";
beforeAll(async () => {
  browser = await launchBrowser();
  [page] = await counsellorIn(browser, 1, { viewport: { width: 1280, height: 900 } });
  desk = await signedInAs(browser, "verwaltung@beispiel.invalid");
});
afterAll(() => browser.close());

/** Without a mail server mails stay in the outbox; the newest to this one. */
async function linkFor(name: string): Promise<string> {
  const outbox = await desk.newPage();
  await outbox.goto("/arbeit/ausgang");
  const text = (await outbox.getByRole("main").textContent()) ?? "";
  await outbox.close();
  const [, link = ""] = new RegExp(`Guten Tag, ${name}[^]*?(/anfrage/[\\w-]{43})`).exec(text) ?? [];
  expect(link).not.toBe("");
  expect(text).not.toContain(person.lastName);
  return inject("baseUrl") + link;
}

/** A partner has no account: a phone, no cookie, perhaps no script. */
async function partnerOpens(link: string, javaScriptEnabled = true): Promise<Page> {
  const phone = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled });
  const opened = await phone.newPage();
  await opened.goto(link);
  return opened;
}

const noBarriers = async (at: Page) => expect([await axeFindings(at), await sidewaysScroll(at)]).toEqual([[], 0]);

describe("a counsellor's morning", () => {
  it("begins with ten brief contacts; the last becomes a case and nothing is typed twice", async () => {
    await page.goto("/arbeit/kontakte/neu");
    const before = await listed(page);
    for (let count = 0; count < 9; count++) {
      for (const key of ["s", "q", "y"]) await page.keyboard.press(key);
      const next = page.waitForEvent("load");
      await page.keyboard.press("Enter");
      await next;
    }
    for (const key of ["2", "s", "q", "n"]) await page.keyboard.press(key);
    await page.waitForURL(/\/arbeit\/faelle\/neu/);
    const chosen = await page.getByRole("checkbox", { checked: true }).count();
    path = await takeUp(page, person, "Nach dem Krankenhaus fehlt Hilfe am Morgen.");
    expect(chosen).toBe(1);
    await page.getByRole("heading", { name: "Erna Morgenrot" }).waitFor();
    await page.getByText("Einwilligung fehlt").waitFor();
    expect(await listed(page)).toBe(before + 10);
  });

  it("goes on with a consent that the person signs on the screen", async () => {
    await page.goto(`${path}/einwilligung/neu`);
    await choose(page, "An andere weitergeben", "auf dem Bildschirm unterschrieben");
    await fill(page, { "Weitergeben an": `${partner}\n${other}` });
    const pad = await page.locator("svg.b-sign").boundingBox();
    if (pad === null) throw new Error("there is nothing to sign on");
    await page.locator("svg.b-sign").scrollIntoViewIfNeeded();
    const { x, y } = (await page.locator("svg.b-sign").boundingBox()) ?? pad;
    await page.mouse.move(x + 20, y + 60);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 20, { steps: 8 });
    await page.mouse.move(x + 160, y + 70, { steps: 8 });
    await page.mouse.up();
    await save(page, "Einwilligung eintragen");
    await page.getByText("Gespeichert.").waitFor();
    expect(await page.locator("svg.b-sign--small path[d^=M]").count()).toBe(3);
    await page.getByText(`Weitergeben an: ${partner}`).first().waitFor();
    await noBarriers(page);
  });

  it("accompanies the person and notes a home visit", async () => {
    for (const state of ["in Klärung", "in Begleitung"]) {
      await page.goto(`${path}/stand`);
      await choose(page, state);
      await save(page, "Stand ändern");
      await page.getByText("Gespeichert.").waitFor();
    }
    await page.goto(`${path}/kontakt`);
    await choose(page, "Hausbesuch");
    await fill(page, {
      Minuten: "60",
      "Wer war dabei\\?": "Die Tochter",
      "Was ist wichtig\\?": "Morgens beim Waschen helfen",
    });
    await save(page, "Kontakt eintragen");
    await page.getByText("Morgens beim Waschen helfen").waitFor();
    await page.getByText("60 Min.").waitFor();
    await noBarriers(page);
  });

  it("asks a partner, who says yes by the link, and only then learns who it is", async () => {
    const what = "Pflegedienst für morgens";
    const referral = await askPartner(page, path, { to: partner, what, shares: ["Name", "Telefonnummer"] });
    const asked = await partnerOpens(await linkFor(partner));
    await asked.getByRole("heading", { name: "Können Sie E. M. helfen?" }).waitFor();
    expect(await asked.content()).not.toMatch(/Morgenrot|0009933|Krankenhaus/);
    await noBarriers(asked);
    await choose(asked, "Ja, wir übernehmen");
    await save(asked, "Antwort senden");
    await asked.getByText("Danke. Ihre Antwort ist angekommen.").waitFor();
    await asked.getByText("Erna Morgenrot").waitFor();
    await asked.getByText(person.phone).waitFor();
    expect(await asked.content()).not.toContain("Krankenhaus");
    await noBarriers(asked);
    await asked.context().close();
    await page.goto("/arbeit");
    await page
      .getByRole("region", { name: /^Zugesagt/ })
      .getByRole("link", { name: partner })
      .waitFor();
    await page.goto(referral);
    await choose(page, "Hilfe begonnen", "Die Stelle");
    await save(page, "Stand eintragen");
    await page.getByText("Gespeichert.").waitFor();
    await noBarriers(page);
    await picture(page, "vermittlung");
  });

  it("ends with a Wiedervorlage, done on its day, and all of it stands in the file", async () => {
    await page.goto(`${path}/wiedervorlage`);
    await fill(page, { "Was ist zu tun\\?": "Fragen, ob die Hilfe gut tut", "Wann\\?": "24.11.2026" });
    await save(page, "Wiedervorlage anlegen");
    await page.goto("/arbeit");
    await page
      .getByRole("region", { name: /^Wiedervorlagen/ })
      .getByRole("link", { name: "Morgenrot, Erna" })
      .click();
    await save(page, "Erledigt: Fragen, ob die Hilfe gut tut");
    await page.goto(`${path}/verlauf`);
    for (const each of ["Erledigt: Fragen, ob die Hilfe gut tut", "Hausbesuch", "In Begleitung", "Fall aufgenommen"])
      await page.getByText(each).first().waitFor();
    await noBarriers(page);
  });
});

describe("a partner without account", () => {
  let link = "";
  let referral = "";

  it("says that it was read, then no with a reason, which the office finds", async () => {
    referral = await askPartner(page, path, { to: other, what: "Zweimal in der Woche Besuch", shares: ["Name"] });
    link = await linkFor(other);
    const asked = await partnerOpens(link);
    await choose(asked, "Gelesen, Antwort folgt");
    await save(asked, "Antwort senden");
    await asked.getByText("Danke. Ihre Antwort ist angekommen.").waitFor();
    await choose(asked, "Nein, das geht bei uns nicht");
    await save(asked, "Antwort senden");
    await asked.getByText("Bitte schreiben Sie kurz, warum es nicht geht.").first().waitFor();
    await noBarriers(asked);
    await asked.getByRole("textbox").fill("Unsere Warteliste ist voll");
    await save(asked, "Antwort senden");
    await asked.getByText("Danke. Ihre Antwort ist angekommen.").waitFor();
    expect(await asked.content()).not.toContain("Morgenrot");
    await asked.context().close();
    await page.goto(referral);
    await page.getByText("Unsere Warteliste ist voll").waitFor();
  });

  it("uses the link a second time, without JavaScript, and takes the no back", async () => {
    const asked = await partnerOpens(link, false);
    await choose(asked, "Ja, wir übernehmen");
    await save(asked, "Antwort senden");
    await asked.getByText("Erna Morgenrot").waitFor();
    await asked.context().close();
  });

  it("finds the link closed when the person wants no help any more", async () => {
    await page.goto(referral);
    await choose(page, "zurückgezogen", "Die Person selbst oder Angehörige");
    await save(page, "Stand eintragen");
    await page.getByText("Gespeichert.").waitFor();
    const asked = await partnerOpens(link);
    expect(await asked.content()).not.toMatch(/Morgenrot|Zweimal in der Woche/);
    await noBarriers(asked);
    const never = await partnerOpens(`${inject("baseUrl")}/anfrage/${"x".repeat(43)}`);
    expect(await asked.getByRole("main").innerText()).toBe(await never.getByRole("main").innerText());
    await asked.context().close();
    await never.context().close();
  });
});
