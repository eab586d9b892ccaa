import { describe, expect, it } from "vitest";
import { locales } from "#platform/texts/locale.ts";
import { addressFor, linksFor, splitAddress } from "./address.ts";

const turkish = { locale: "tr", carried: "" } as const;
const large = { locale: "de", carried: "schrift=gross" } as const;
const largeTurkish = { locale: "tr", carried: "schrift=gross&kontrast=hoch" } as const;

describe("the address of a page", () => {
  it.each([
    ["/tr/angebote", "tr", "/angebote"],
    ["/ar", "ar", "/"],
    ["/ar/", "ar", "/"],
    ["/angebote", "de", "/angebote"],
    ["/de/angebote", "de", "/de/angebote"],
    ["/trends", "de", "/trends"],
    ["/tr/arbeit/katalog", "tr", "/tr/arbeit/katalog"],
    ["/tr/anmelden", "tr", "/tr/anmelden"],
    ["/uk/angebote.json", "uk", "/angebote.json"],
  ])("%s is read in %s and leads to %s", (address, locale, path) => {
    expect(splitAddress(address, locales)).toEqual({ locale, path });
  });

  it("has no prefix for a language that the city does not offer", () => {
    expect(splitAddress("/tr/angebote", ["de", "en"])).toEqual({ locale: "de", path: "/tr/angebote" });
  });
});

describe("a link", () => {
  it.each([
    ["/", "/tr"],
    ["/angebote", "/tr/angebote"],
    ["/angebote?tag=di#ergebnisse", "/tr/angebote?tag=di#ergebnisse"],
    ["/?q=a", "/tr?q=a"],
  ])("to %s stays in the language", (address, expected) => expect(addressFor(address, turkish)).toBe(expected));

  it.each([
    "/arbeit",
    "/anmelden",
    "/assets/site.css",
    "/kalender.ics",
    "/api/hsds/v3/",
    "/zahlen.csv",
    "/angebote.json?tag=di",
    "/en/angebote",
    "//elsewhere.example/",
    "https://elsewhere.example/a",
    "#inhalt",
    "tel:+490",
  ])("to %s is left as it is", (address) => expect(addressFor(address, largeTurkish)).toBe(address));

  it.each([
    ["/angebote", "/angebote?schrift=gross"],
    ["/angebote?tag=di#oben", "/angebote?tag=di&schrift=gross#oben"],
  ])("to %s carries the reader's settings", (address, expected) => {
    expect(addressFor(address, large)).toBe(expected);
  });
});

describe("the links of a page", () => {
  it("are written for the language and the settings, escaped", () => {
    expect(linksFor('<a class="x" href="/orte?a=1&amp;b=2">', largeTurkish)).toBe(
      '<a class="x" href="/tr/orte?a=1&amp;b=2&amp;schrift=gross&amp;kontrast=hoch">',
    );
  });

  it("are untouched on a German page with usual letters", () => {
    const html = '<a href="/orte">';
    expect(linksFor(html, { locale: "de", carried: "" })).toBe(html);
  });

  it("are followed by forms, which carry the settings as fields", () => {
    expect(linksFor('<form method="get" action="/suche"><p>', { locale: "ar", carried: "schrift=gross" })).toBe(
      '<form method="get" action="/ar/suche?schrift=gross"><input type="hidden" name="schrift" value="gross"/><p>',
    );
    expect(linksFor('<form method="post" action="/meldung">', large)).toBe(
      '<form method="post" action="/meldung?schrift=gross">',
    );
  });

  it("are told from words that only look like one", () => {
    const text = "<p>Schreiben Sie href=&quot;/orte&quot;</p>";
    expect(linksFor(text, turkish)).toBe(text);
  });
});
