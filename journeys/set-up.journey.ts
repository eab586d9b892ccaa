import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProduct, tellProduct, type Product } from "../bench/product.ts";

const dataDir = mkdtempSync(join(tmpdir(), "beisammen-set-up-"));
const password = "vier lange Worte hier";
const account = [
  "account",
  "create",
  "--role",
  "admin",
  "--name",
  "Erika Beispiel",
  "--mail",
  "Erika@beispiel.invalid",
];
const real = { DEMO: "0", TODAY: "" };

let product: Product | undefined;
afterAll(async () => {
  await product?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const tell = (parameters: readonly string[], input?: string) => tellProduct(dataDir, parameters, input);

const send = (path: string, fields: Readonly<Record<string, string>>, cookie = "") =>
  fetch(`${product?.base}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: product?.base ?? "", cookie },
    body: new URLSearchParams(fields),
  });
const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";

/** Sets up an app for codes, as everybody with this role must; the session goes on under another cookie. */
async function withSecondStep(cookie: string): Promise<string> {
  await send("/arbeit/konto/app/geheimnis", {}, cookie);
  const html = await (await fetch(`${product?.base}/arbeit/konto/app`, { headers: { cookie } })).text();
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
  return cookieOf(await send("/arbeit/konto/app", { code: generateSync({ secret }) }, cookie));
}
const read = async (path: string) => (await fetch(`${product?.base}${path}`)).text();

describe("an operator sets up a city without demo", () => {
  it("is told what to do while there is no city", async () => {
    expect(await tell([])).toMatchObject({ code: 1, said: expect.stringContaining("npm run city -- create --city") });
  });

  it("makes the city once", async () => {
    expect(await tell(["city", "create", "--city", "duisburg"])).toMatchObject({
      code: 0,
      said: expect.stringContaining("Duisburg ist eingerichtet"),
    });
    expect(await tell(["city", "create", "--city", "dortmund"])).toMatchObject({
      code: 1,
      said: expect.stringContaining("schon eine Stadt eingerichtet"),
    });
  });

  it("makes an account with a password that comes by the pipe, and is refused a short one", async () => {
    expect(await tell(account, "kurz\n")).toMatchObject({ code: 1, said: expect.stringContaining("12 Zeichen") });
    expect(await tell(account, `${password}\n`)).toMatchObject({ code: 0 });
    expect((await tell(["account", "list"])).said).toContain("Erika Beispiel  erika@beispiel.invalid  admin");
  });

  it("cannot put a demo in its place", async () => {
    const { code, said } = await tell(["demo"]);
    expect([code, said]).toEqual([1, expect.stringMatching(/Demo/)]);
  });
});

describe("the city that was set up", () => {
  beforeAll(async () => {
    product = await startProduct(dataDir, real);
  });

  it.each([
    ["/", "An diesem Tag ist nichts eingetragen"],
    ["/angebote", "Rufen Sie uns an"],
    ["/orte", "Hier haben wir noch keinen Ort"],
    ["/suche?q=tanz", "noch nichts gefunden"],
    ["/beratung?nahe=Marxloh", "Beratung für"],
    ["/pflege", "noch keine Anlaufstelle"],
    ["/mitmachen", "noch keine Anlaufstelle"],
    ["/zahlen", "Begegnungsorte"],
  ])("%s is empty, helps on and names no demo", async (path, sentence) => {
    const page = await read(path);
    expect(page).toContain(sentence);
    expect(page).toContain("tel:+49203");
    expect(page).not.toMatch(/Demo|Beispieldaten|Dortmund/);
  });

  it("has no demo account at the sign-in, and theirs does not open it", async () => {
    expect(await read("/anmelden")).not.toMatch(/Renate|beispiel\.invalid/);
    const fields = { email: "redaktion@beispiel.invalid", passwort: "beisammen-demo" };
    expect((await send("/anmelden", fields)).status).toBe(422);
  });

  it("lets the new admin in, who sets up a second step first, and whose first place the public sees at once", async () => {
    const answer = await send("/anmelden", { email: "erika@beispiel.invalid", passwort: password });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/arbeit/konto"]);
    const cookie = await withSecondStep(cookieOf(answer));
    const place = { name: "Haus am Anger", art: "begegnungsstaette", strasse: "Anger 1", pruefung: "183" };
    const saved = await send("/arbeit/katalog/orte/neu", place, cookie);
    expect([saved.status, saved.headers.get("location")]).toEqual([303, expect.stringContaining("/arbeit/katalog")]);
    expect(await read("/orte")).toContain("Haus am Anger");
  });
});

describe("somebody leaves", () => {
  it("and cannot sign in any more", async () => {
    expect(await tell(["account", "end", "--mail", "erika@beispiel.invalid"])).toMatchObject({ code: 0 });
    const fields = { email: "erika@beispiel.invalid", passwort: password };
    expect((await send("/anmelden", fields)).status).toBe(422);
  });
});
