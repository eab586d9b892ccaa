import { describe, expect, it } from "vitest";
import { type Cell, partsIn, protectedPartsIn, protectedSumIn } from "./cell.ts";

const city = { quarter: undefined, office: undefined, site: undefined };
const cell = (key: string, total: number, more: Partial<Cell> = {}): Cell => ({
  topic: "channel",
  key,
  quarter: 1,
  office: "Nord",
  site: null,
  total,
  ...more,
});
const valuesOf = (parts: readonly { readonly value: number | null }[]) => parts.map(({ value }) => value);

describe("the figures of one's own office", () => {
  it("are shown as they are", () => {
    const cells = [cell("telefon", 3), cell("mail", 12), cell("mail", 4, { quarter: 2 })];
    expect(valuesOf(partsIn(cells, city, ["telefon", "mail"]))).toEqual([3, 16]);
    expect(valuesOf(partsIn(cells, { ...city, quarter: 1 }, ["telefon", "mail"]))).toEqual([3, 12]);
  });
});

describe("the figures that others see", () => {
  it("hide a small number and the one that would give it away", () => {
    const cells = [cell("telefon", 3), cell("mail", 12), cell("besuch", 40)];
    expect(valuesOf(protectedPartsIn(cells, city, ["telefon", "mail", "besuch"]))).toEqual([null, null, 40]);
  });

  it("say nothing of a quarter that could be taken from its year", () => {
    const cells = [1, 2, 3, 4].map((quarter) => cell("mail", quarter === 1 ? 2 : 20, { quarter }));
    expect(protectedSumIn(cells, { ...city, quarter: 1 })).toBeNull();
    expect([2, 3, 4].filter((quarter) => protectedSumIn(cells, { ...city, quarter }) === null)).toHaveLength(1);
    expect(protectedSumIn(cells, city)).toBe(62);
  });

  it("say nothing of an office that could be taken from the city's", () => {
    const cells = ["Nord", "Ost", "West"].map((office) => cell("mail", office === "Nord" ? 1 : 30, { office }));
    expect(protectedSumIn(cells, { ...city, office: "Nord" })).toBeNull();
    expect(["Ost", "West"].filter((office) => protectedSumIn(cells, { ...city, office }) === null)).toHaveLength(1);
  });

  it("say nothing of a site that could be taken from its office", () => {
    const cells = ["a", "b", "c"].map((site) => cell("mail", site === "a" ? 4 : 50, { site }));
    expect(protectedSumIn(cells, { ...city, office: "Nord", site: "a" })).toBeNull();
    expect(["b", "c"].filter((site) => protectedSumIn(cells, { ...city, office: "Nord", site }) === null)).toHaveLength(
      1,
    );
  });

  it("say of nothing that it is nothing", () => {
    expect(valuesOf(protectedPartsIn([cell("telefon", 30)], city, ["telefon", "mail"]))).toEqual([30, 0]);
  });
});
