import { describe, expect, it } from "vitest";
import { defineImport } from "./definition.ts";
import { suggestMapping } from "./mapping.ts";
import { readPhone, type Phone } from "./values/phone.ts";
import { readPostcode } from "./values/address.ts";
import { readEmail } from "./values/web.ts";
import { readText } from "./values/text.ts";

interface Office {
  name: string;
  phone: Phone;
  email: string;
  street: string;
  postcode: string;
}

const offices = defineImport<Office>({
  name: "test.offices",
  columns: {
    name: { title: "Einrichtung", aliases: ["Name"], reader: readText, required: true },
    phone: { title: "Telefon", aliases: ["Tel", "Rufnummer"], reader: readPhone },
    email: { title: "E-Mail", aliases: ["Mail"], reader: readEmail },
    street: { title: "Straße", aliases: ["Straße und Hausnummer"], reader: readText, required: true },
    postcode: { title: "PLZ", aliases: ["Postleitzahl"], reader: readPostcode },
  },
  duplicateKey: ({ name }) => name ?? null,
});

const table = (columns: string[], ...rows: string[][]) => ({
  columns,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});

describe("suggesting which column is which", () => {
  it("compares names without capitals, umlauts and signs", () => {
    const { matches, missing, unused } = suggestMapping(table(["STRASSE", "e mail", "einrichtung", "Notiz"]), offices);
    expect(matches.map(({ key, column, because, confidence }) => [key, column, because, confidence])).toEqual([
      ["name", "einrichtung", "title", 1],
      ["email", "e mail", "title", 1],
      ["street", "STRASSE", "title", 1],
    ]);
    expect(missing).toEqual([]);
    expect(unused).toEqual(["Notiz"]);
  });

  it.each([
    ["Postleitzahl", "postcode", "alias"],
    ["Enrichtung", "name", "typo"],
    ["Postlietzahl", "postcode", "typo"],
    ["Telefon (Büro)", "phone", "part"],
  ])("takes %j for %s by its %s", (column, key, because) => {
    expect(suggestMapping(table([column]), offices).matches).toMatchObject([{ key, because }]);
  });

  it.each(["Tal", "Nam", "Fax", "Vorname"])("does not take %j for anything", (column) => {
    expect(suggestMapping(table([column]), offices).matches).toEqual([]);
  });

  it("lets the content decide between names that fit equally well", () => {
    const content = table(["Telefon Zeiten", "Telefon Nummer"], ["Mo 9–12", "0231 5022480"], ["Di", "0231 5022481"]);
    expect(suggestMapping(content, offices).matches).toMatchObject([{ key: "phone", column: "Telefon Nummer" }]);
  });

  it("trusts a name less when its cells cannot be read", () => {
    const readable = suggestMapping(table(["E-Mail"], ["a@b.de"]), offices).matches[0]?.confidence ?? 0;
    const other = suggestMapping(table(["E-Mail"], ["ja"], ["nein"]), offices).matches[0]?.confidence ?? 1;
    expect(readable).toBe(1);
    expect(other).toBeLessThan(0.7);
  });

  it("says which required columns are missing", () => {
    expect(suggestMapping(table(["PLZ"]), offices).missing).toEqual([
      { key: "name", title: "Einrichtung" },
      { key: "street", title: "Straße" },
    ]);
  });

  it("follows the person's choices before its own", () => {
    const columns = table(["Name", "Träger", "Straße"]);
    const { matches, unused } = suggestMapping(columns, offices, { name: "Träger", street: null });
    expect(matches).toMatchObject([{ key: "name", column: "Träger", because: "chosen", confidence: 1 }]);
    expect(unused).toEqual(["Name", "Straße"]);
    expect(suggestMapping(columns, offices, { name: "Gibt es nicht" }).missing[0]?.key).toBe("name");
  });
});
