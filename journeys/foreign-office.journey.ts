import type { APIResponse, Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { agreeOnPaper, askPartner, choose, fill, save, takeUp } from "./case-steps.ts";
import { counsellorIn } from "./counsellor.ts";
import { unknown, uuid, walk, type Walk } from "./office-walk.ts";
import { signedInAs } from "./staff.ts";

/** Words that stand in the records of one office and nowhere else. */
const person = { firstName: "Wilhelmine", lastName: "Quittenzauber", phone: "0231 0009911" };
const concern = "Möchte wieder allein zum Brunnenplatz gehen";
const wish = "Jemand, der Quittengelee einkocht";
const card = { firstName: "Quirina", phone: "0231 0009922" };
const ofTheCase = ["Quittenzauber", "Wilhelmine", "0009911", "Brunnenplatz"];
const ofTheOffice = [...ofTheCase, "Quittengelee", "Quirina", "0009922"];

/** What belongs to the city: every counsellor reads it, and that is no leak. */
const city =
  /^\/arbeit\/(netzwerk\/(partner|runde-tische|treffen|siegel|ansprechperson|vereinbarung)\/|sprechstunden\/|veranstaltungen\/[0-9a-f-]+$)/;
/** What both employers of a tandem share; appointments of cases that a person lets them share are among it. */
const tandem = /^\/arbeit\/(netzwerk|sprechstunden|veranstaltungen|termine|kontakte|bedarf|zahlen)\//;

let browser: Browser;
let page: Page;
let own: BrowserContext;
let walked: Walk;
let path = "";
beforeAll(async () => {
  browser = await launchBrowser();
  [page, own] = await counsellorIn(browser, 1);
  await page.goto("/arbeit/faelle/neu");
  path = await takeUp(page, person, concern);
  await fillFile(page);
  await noteElsewhere(page);
  const referral = await askPartner(page, path, { to: "Hörde", what: "Begleitung zum Brunnenplatz", shares: ["Name"] });
  walked = await walk(own, [path, referral, ...(await elsewhere(page)), "/arbeit"]);
});
afterAll(() => browser.close());

/** A file with all that a file can hold. */
async function fillFile(at: Page): Promise<void> {
  await agreeOnPaper(at, path, ["An andere weitergeben"], "Ambulante Pflege Muster Hörde");
  await at.goto(`${path}/kontakt`);
  await choose(at, "Hausbesuch", "Eigene Notiz: nur für mich sichtbar");
  await fill(at, { "Was ist wichtig\\?": "Der Weg zum Brunnenplatz macht Sorgen." });
  await save(at, "Kontakt eintragen");
  await at.goto(`${path}/wiedervorlage`);
  await fill(at, { "Was ist zu tun\\?": "Wilhelmine anrufen", "Wann\\?": "26.11.2026" });
  await save(at, "Wiedervorlage anlegen");
  await at.goto(`${path}/hilfeplan/neu`);
  await fill(at, { Ziel: "Allein zum Brunnenplatz" });
  await save(at, "Ziel hinzufügen");
  await at.goto(`${path}/umfeld/neu`);
  await fill(at, { Name: "Quirina Quittenzauber" });
  await save(at, "Jemanden hinzufügen");
  await at.goto(`${path}/einschaetzung/neu`);
  await fill(at, { "Wer hilft schon\\?": "Quirina" });
  await save(at, "Einschätzung schreiben");
}

/** What the office keeps without a case: a wish without offer, and a neighbour's card. */
async function noteElsewhere(at: Page): Promise<void> {
  await at.goto("/arbeit/kontakte/neu");
  for (const key of ["a", "q", "b"]) await at.keyboard.press(key);
  await at.getByLabel(/Was wurde gewünscht/).fill(wish);
  await at.keyboard.press("Enter");
  await at.getByText(/\d\d:\d\d gespeichert/).waitFor();
  await at.goto("/arbeit/netzwerk/nachbarschaft/neu");
  await choose(at, "sucht Hilfe", "Einkaufen");
  await fill(at, {
    "In einem Satz": "Einmal in der Woche gemeinsam einkaufen.",
    Vorname: card.firstName,
    Telefon: card.phone,
  });
  await at.getByRole("checkbox").check();
  await save(at, "Karte eintragen");
  await at.getByText(card.firstName).first().waitFor();
}

async function elsewhere(at: Page): Promise<readonly string[]> {
  const found = [];
  for (const [list, words] of [
    ["/arbeit/bedarf", wish],
    ["/arbeit/netzwerk/nachbarschaft", card.firstName],
  ] as const) {
    await at.goto(list);
    const row = at.getByRole("main").locator("tr, li").filter({ hasText: words });
    found.push((await row.getByRole("link").first().getAttribute("href")) ?? "");
  }
  return found;
}

const foreigners = [
  { who: "of another Stadtbezirk and the same employer", key: "beratung-eving-1", open: city, hidden: ofTheOffice },
  { who: "of another Stadtbezirk and the other employer", key: "beratung-eving-2", open: city, hidden: ofTheOffice },
  { who: "of the tandem, with whom nobody agreed to share", key: "beratung-hoerde-2", open: tandem, hidden: ofTheCase },
];

/** An answer without the ids that were asked for, so that two answers can be compared. */
const told = async (answer: APIResponse): Promise<string> =>
  `${answer.status()} ${(await answer.text()).replaceAll(uuid, "…")}`;

describe.each(foreigners)("a counsellor $who", ({ key, open, hidden }) => {
  const leaks = (html: string): readonly string[] => hidden.filter((word) => html.includes(word));
  let foreign: BrowserContext;
  beforeAll(async () => {
    foreign = await signedInAs(browser, `${key}@beispiel.invalid`);
  });
  afterAll(() => foreign.close());
  const post = (address: string) =>
    foreign.request.post(address, {
      form: { q: "x", understood: "ja" },
      headers: { origin: inject("baseUrl") },
      maxRedirects: 0,
    });

  it("finds each page and file of a record as unknown as one that never was", { timeout: 240_000 }, async () => {
    const asked = [...walked.read.values()].filter((each) => each.match(uuid));
    const wrong: Record<string, string> = {};
    for (const address of asked) {
      const answer = await told(await foreign.request.get(address, { maxRedirects: 0 }));
      const never = await told(await foreign.request.get(unknown(address), { maxRedirects: 0 }));
      const alike = answer === never && answer.startsWith("404");
      if (!alike && !open.test(address)) wrong[address] = answer.slice(0, 3);
      for (const word of leaks(answer)) wrong[`${address} tells ${word}`] = answer.slice(0, 3);
    }
    expect(wrong).toEqual({});
    expect(asked.filter((each) => !open.test(each)).length).toBeGreaterThan(30);
  });

  it("is refused each form that would change one, as if it never was", { timeout: 240_000 }, async () => {
    const asked = [...walked.written.values()].filter((each) => each.match(uuid) && !open.test(each));
    const wrong: Record<string, string> = {};
    for (const address of asked) {
      const answer = await told(await post(address));
      const never = await told(await post(unknown(address)));
      // Some forms miss an answer first, whatever they are asked about.
      if (answer !== never || !/^(404|422)/.test(answer)) wrong[address] = answer.slice(0, 3);
      for (const word of leaks(answer)) wrong[`${address} tells ${word}`] = answer.slice(0, 3);
    }
    expect(wrong).toEqual({});
    expect(asked.length).toBeGreaterThan(20);
  });

  it("finds it in no list, count, file or search, whatever is asked for", { timeout: 240_000 }, async () => {
    const lists = [...walked.read.values()]
      .filter((each) => !open.test(each) && !each.match(uuid))
      .map((each) => each.split("?")[0] ?? "");
    const searches = ["/arbeit/suche", "/arbeit/faelle", "/arbeit/netzwerk", "/arbeit/bedarf"];
    const asked = [
      ...lists.map((list) => ({ list, words: "Quittenzauber" })),
      ...searches.flatMap((list) => ["0009911", "Brunnenplatz", "Quittengelee"].map((words) => ({ list, words }))),
    ];
    const wrong: string[] = [];
    for (const { list, words } of asked) {
      const address = `${list}?alle=ja&q=${words}`;
      const html = (await (await foreign.request.get(address)).text()).replaceAll(words, "…");
      if (leaks(html).length > 0 || html.includes(path)) wrong.push(address);
    }
    expect(wrong).toEqual([]);
    expect(lists.length).toBeGreaterThan(15);
  });

  it("hears nothing of it when the same person asks there", async () => {
    const at = await foreign.newPage();
    await at.goto("/arbeit/faelle/neu");
    const taken = await takeUp(at, person, "Fragt auch hier nach Hilfe");
    expect(taken).not.toBe(path);
    await at.goto(`/arbeit/suche?q=Quittenzauber`);
    expect(await at.getByRole("main").getByRole("link").count()).toBe(1);
    await at.goto(`${taken}/datenschutz/loeschen`);
    await at.getByRole("checkbox").check();
    await save(at, "Fall und Person löschen");
    await at.waitForURL(/\/arbeit\/faelle$/);
    await at.close();
  });
});

describe("the own office", () => {
  it("has lost nothing by all that was tried", async () => {
    await page.goto(path);
    await page.getByRole("heading", { name: "Wilhelmine Quittenzauber" }).waitFor();
    await page.getByText(concern).waitFor();
    await page.goto(`${path}/datenschutz`);
    const lines = await page.getByRole("table").innerText();
    expect(lines).toContain("Hörde, Stadt");
    expect(lines).not.toMatch(/Eving|Verband/);
  });
});
