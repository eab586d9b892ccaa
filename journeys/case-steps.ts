import type { Page } from "playwright-core";

export interface Visitor {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
}

export const save = (page: Page, button: string): Promise<void> =>
  page.getByRole("main").getByRole("button", { name: button, exact: true }).click();

/** Chooses one of several or ticks a box, by its words. */
export async function choose(page: Page, ...words: readonly string[]): Promise<void> {
  for (const each of words) await page.getByRole("main").getByLabel(each, { exact: true }).first().check();
}

/** Fills in fields by the words beside them; a field that need not be filled in says so after its name. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page
      .getByRole("main")
      .getByRole("textbox", { name: new RegExp(`^${label}( – freiwillig)?$`) })
      .last()
      .fill(value);
}

/** Takes somebody's matter up, from the form that stands open, and says where the case lies. */
export async function takeUp(page: Page, { firstName, lastName, phone }: Visitor, concern: string): Promise<string> {
  await fill(page, { Vorname: firstName, Nachname: lastName, Telefon: phone, "Worum geht es\\?": concern });
  await choose(page, "selbst");
  await save(page, "Fall aufnehmen");
  await page.waitForURL(/\/arbeit\/faelle\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** The person agrees on paper; what is passed on to whom stands in lines. */
export async function agreeOnPaper(page: Page, path: string, scopes: readonly string[], to = ""): Promise<void> {
  await page.goto(`${path}/einwilligung/neu`);
  await choose(page, ...scopes, "auf Papier unterschrieben");
  await fill(page, { "Weitergeben an": to });
  await save(page, "Einwilligung eintragen");
  await page.getByText("Gespeichert.").waitFor();
}

export interface Request {
  readonly to: string;
  readonly what: string;
  readonly shares: readonly string[];
}

/** Asks a partner of the network to help, with a link by mail. */
export async function askPartner(page: Page, path: string, { to, what, shares }: Request): Promise<string> {
  await page.goto(`${path}/vermitteln`);
  await page.getByRole("searchbox", { name: "Partner, Büro oder Angebot suchen" }).fill(to);
  await save(page, "Suchen");
  await page
    .getByRole("radio", { name: new RegExp(to) })
    .first()
    .check();
  await fill(page, { "Was wird gebraucht\\?": what });
  await choose(page, ...shares, "E-Mail mit Link");
  await save(page, "Anfrage senden");
  await page.getByText("Die Anfrage ist unterwegs.").waitFor();
  await page.getByRole("main").getByRole("link", { name: to }).first().click();
  await page.waitForURL(/\/arbeit\/vermittlungen\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
