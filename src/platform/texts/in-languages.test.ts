import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { currentLocale, inLocale } from "./current-locale.ts";
import { german } from "./german.ts";
import { inLanguages, joined } from "./in-languages.ts";
import { listInWords } from "./list-in-words.ts";
import { numberInWords } from "./number-in-words.ts";
import { say } from "./say.ts";

const inEnglish = { "a.hello": "Hello", "a.count": ({ count }: { count: number }) => `${count} places` };
const t = inLanguages({
  de: { "a.hello": "Guten Tag", "a.count": ({ count }: { count: number }) => `${count} Orte` },
  tr: { "a.hello": "Merhaba", "a.count": ({ count }) => `${count} yer` },
  ...{ en: inEnglish, ru: inEnglish, pl: inEnglish, uk: inEnglish, ar: inEnglish },
});

describe("texts in languages", () => {
  it("are German outside of a request", () => {
    expect([currentLocale(), t["a.hello"]]).toEqual(["de", "Guten Tag"]);
  });

  it("speak the language of the request, also after waiting", async () => {
    const said = await inLocale("tr", async () => {
      await setTimeout(1);
      return [t["a.hello"], t["a.count"]({ count: 3 })];
    });
    expect(said).toEqual(["Merhaba", "3 yer"]);
  });

  it("keep requests in two languages apart", async () => {
    const greet = async () => setTimeout(1).then(() => t["a.hello"]);
    expect(await Promise.all([inLocale("tr", greet), inLocale("de", greet)])).toEqual(["Merhaba", "Guten Tag"]);
  });

  it("still speak all languages when they are joined with others", () => {
    const sentences = joined(t, { "b.other": "Anderes" });
    expect(inLocale("tr", () => say(sentences, "a.count", { count: 2 }))).toBe("2 yer");
    expect(Object.keys(sentences)).toEqual(["a.hello", "a.count", "b.other"]);
  });
});

describe("what is German on every page", () => {
  it.each([
    ["de", {}],
    ["tr", { lang: "de" }],
    ["ar", { lang: "de", dir: "ltr" }],
  ] as const)("is marked on a page in %s with %o", (locale, marks) => {
    expect(inLocale(locale, german)).toEqual(marks);
  });
});

describe("numbers and lists", () => {
  it.each([
    ["de", "24.725", "A, B und C"],
    ["en", "24,725", "A, B and C"],
    ["tr", "24.725", "A, B ve C"],
    ["ar", "24,725", "A وB وC"],
  ] as const)("are written in %s as readers in Germany know them", (locale, number, list) => {
    expect(inLocale(locale, () => [numberInWords(24_725), listInWords(["A", "B", "C"])])).toEqual([number, list]);
  });
});
