import { describe, expect, it } from "vitest";
import { readAsked } from "./asked-words.ts";
import { EntryIndex } from "./entry-index.ts";
import { anEntry } from "./entry-index.fixtures.ts";

const index = new EntryIndex();
index.add(anEntry({ title: "Chorprobe", folded: "chorprobe" }), "'chorprobe':1A 'horde':3C 'thema/musik':1B");
index.add(anEntry({ title: "Konzert", folded: "konzert" }), "'chor':4 'eving':2C 'konzert':1A 'thema/musik':1B");
index.add(anEntry({ title: "Chor", folded: "chor" }), "'chor':1A,7 'horde':2C,9C");

const answering = (asks: string) => [...index.answering(readAsked(asks))].flatMap((mark, at) => (mark ? [at] : []));

describe("entries in memory", () => {
  it.each([
    ["'chor'", [1, 2]],
    ["'chor':A", [2]],
    ["'chor':D", [1, 2]],
    ["'thema/musik' | 'chor':A", [0, 1, 2]],
    ["('chor':A | 'thema/musik') & 'horde'", [0, 2]],
    ["'thema/musik' & 'horde' | 'konzert':A", [0, 1]],
    ["'unbekannt'", []],
  ])("answer %s as the database does", (asks, expected) => expect(answering(asks)).toEqual(expected));

  it("are known by their title", () => expect(index.titled("chor")).toEqual([2]));

  it("keep the first mark", () => {
    const marks = new Uint8Array(3);
    index.mark(readAsked("'chor':A"), 1, marks);
    index.mark(readAsked("'chor'"), 2, marks);
    expect([...marks]).toEqual([0, 2, 1]);
  });

  it("refuse a query that is not well formed", () => expect(() => readAsked("'chor' & ")).toThrow());
});
