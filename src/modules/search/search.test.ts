import { describe, expect, it } from "vitest";
import { asFilter, asQuery, decisive, spanOfWish, understand, type Understood } from "./index.ts";
import { day } from "#platform/dates/local-date.ts";
import { fold, foldedWords } from "#platform/texts/fold.ts";
import { Wants } from "./query/want.ts";
import { splitWord } from "./query/split.ts";
import { Suggestions } from "./suggest/suggestions.ts";
import { Vocabulary, type Field } from "./vocabulary/vocabulary.ts";
import { nearestWords, lettersOf } from "./word/slips.ts";
import { soundOf } from "./word/sound.ts";
import { stem } from "./word/stem.ts";
import { language } from "./words/language.ts";

const titles = [
  "Gymnastik im Sitzen",
  "Singkreis",
  "Handy-Sprechstunde",
  "Yoga auf dem Stuhl",
  "Rollator und Spaziergang",
  "Mittagstisch",
  "Ausflug",
];
const field = (words: string, at: Field) => foldedWords(words).map((word) => ({ word, field: at }));
const wants = new Wants(
  language(),
  new Vocabulary([
    ...titles.flatMap((title) => field(title, "a")),
    ...field("Beispiel-Nachbarschaft", "b"),
    ...field("Altdorf", "c"),
  ]),
);
const findArea = (words: string) =>
  fold(words) === "altdorf"
    ? { area: { name: "Altdorf", stadtbezirkIds: ["1"], quarter: false }, exact: true }
    : undefined;
const read = (q: string): Understood =>
  understand(q, { language: language(), wants, findArea, cityWords: new Set(["musterstadt"]) });

describe("a word without its ending", () => {
  it.each([
    ["gruppen", "grupp"],
    ["wandern", "wander"],
    ["malen", "malen"],
    ["yoga", "yoga"],
  ])("of %s is %s", (word, expected) => expect(stem(word)).toBe(expected));
});

describe("spelling by ear", () => {
  it.each([
    ["jogha", "yoga"],
    ["rolator", "rollator"],
    ["gimnastik", "gymnastik"],
    ["smartfone", "smartphone"],
  ])("%s sounds like %s", (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

  it("takes the nearest word, and none that begins otherwise", () => {
    const known = ["gymnastik", "greifen"].map((word) => ({ word, letters: lettersOf(word) }));
    expect(nearestWords("gymnasitk", known).words).toEqual(["gymnastik"]);
    expect(nearestWords("reifen", known).words).toEqual([]);
  });

  it.each([
    ["bngo", 1],
    ["kion", 1],
    ["bino", 1],
    ["gino", 0],
  ])("takes %s of four letters only for a word of which one is missing or two are swapped", (typed, count) => {
    const known = ["bingo", "kino"].map((word) => ({ word, letters: lettersOf(word) }));
    expect(nearestWords(typed, known).words).toHaveLength(count);
  });
});

describe("a compound that nobody uses as a whole", () => {
  const known = new Set(["demenz", "cafe", "tag", "ausflug"]);
  const isKnown = { first: (part: string) => known.has(part), last: (part: string) => known.has(part) };
  it.each([
    ["demenzcafe", ["demenz", "cafe"]],
    ["tagesausflug", ["tag", "ausflug"]],
    ["reifenwechsel", undefined],
  ])("%s is made of %s", (word, parts) => expect(splitWord(word, isKnown)).toEqual(parts));
});

describe("what somebody wants", () => {
  it.each([
    ["Sitzgymnastik", /'gymnastik':A/],
    ["wer hilft mir mit dem Handy", /'handy':A/],
    ["Gimnastick", /'gymnastik':A/],
    ["mein Mann ist dement", /'thema\/demenz'/],
    ["ich bin viel allein", /'thema\/treffen'/],
    ["Rolator", /'rollator':A/],
    ["помощь с телефоном", /'handy':A/],
    ["الغداء", /'mittagstisch':A/],
    ["Mittags Tisch", /'mittagstisch':A/],
  ])("by „%s“ is asked of the index", (q, asks) => expect(asQuery(read(q))).toMatch(asks));

  it.each([
    "Pizza Lieferservice",
    "Steuererklärung Anwalt",
    "Reifenwechsel",
    "Gitarre kaufen",
    "Flug",
    "Flug nach Mallorca",
  ])("by „%s“ has no answer here", (q) => expect(read(q).answerable && asQuery(read(q)) !== undefined).toBe(false));

  it("takes a word inside a compound, but not behind a particle", () => {
    expect(asQuery(read("Kreis")) ?? "").toContain("'singkreis':A");
    expect(asQuery(read("Flug")) ?? "").not.toContain("ausflug");
  });

  it("is decided by the telling words, not by those that fit everything", () => {
    const understood = read("Gymnastik Kurs für Senioren");
    expect(decisive(understood).map(({ typed }) => typed[0]?.text)).toEqual(["Gymnastik"]);
  });

  it("stands in a list only where it is meant", () => {
    expect(asQuery(read("Singen"))).toContain("thema/musik");
    expect(asFilter(read("Singen"))).not.toContain("thema/musik");
    expect(asFilter(read("Pizza Lieferservice"))).toBe(false);
    expect(asFilter(read("heute"))).toBeNull();
  });
});

describe("a plea", () => {
  const asks = (q: string) => asQuery(read(q)) ?? "";

  it.each(["Wer bringt mir die Katze ins Nebenzimmer?", "Mein Mann will den Löffel nicht mehr halten"])(
    "„%s“ is answered by those who know further",
    (q) => {
      expect(read(q).answerable).toBe(true);
      expect(asks(q)).toContain("'seite/beratung'");
    },
  );

  it.each(["Nebenzimmer für Oma", "Wer verkauft mir ein Auto?"])("is not made by „%s“", (q) =>
    expect(read(q).answerable).toBe(false),
  );

  it("names the family by any word", () => {
    for (const who of ["Papa", "Oma", "meiner Schwiegermutter"])
      expect(asks(`wohin mit ${who} wenn wir in Urlaub fahren`)).toContain("'seite/pflege'");
  });

  it("gets advice beside what it names, but not beside something to do", () => {
    expect(asks("mein Mann vergisst immer alles")).toContain("'seite/beratung'");
    expect(asks("ich möchte wieder Yoga machen aber nicht allein")).toMatch(/'yoga':A/);
  });
});

describe("an unknown word beside a known one", () => {
  it.each([
    ["Gymnastik Bar", false],
    ["Gymnastik am Fjord", true],
    ["Badezimmerfliesen", false],
  ])("„%s“: %s", (q, isAnswerable) => expect(read(q).answerable).toBe(isAnswerable));

  it("may be a compound with a slip", () => expect(asQuery(read("Rolattorkurs"))).toContain("'rollator':A"));
});

describe("wishes in a query", () => {
  it("are understood with a slip, and of a Monday morning as a morning", () => {
    expect(read("Donerstag").wishes.map(({ value }) => value)).toEqual([4]);
    expect(read("Montagmorgen").wishes.map(({ value }) => value)).toEqual([1, "vormittag"]);
  });

  it("are filters with the words that said them", () => {
    const { wishes } = read("kostenlos Yoga dienstags vormittags in Altdorf");
    expect(wishes.map(({ kind, typed }) => [kind, typed.map(({ text }) => text).join(" ")])).toEqual([
      ["preis", "kostenlos"],
      ["weekday", "dienstags"],
      ["zeit", "vormittags"],
      ["area", "Altdorf"],
    ]);
  });

  it("may stand together in one word", () => {
    expect(read("Freitagnachmittag").wishes.map(({ value }) => value)).toEqual([5, "nachmittag"]);
  });

  it.each([
    ["heute", "2026-11-24", "2026-11-24"],
    ["morgen", "2026-11-25", "2026-11-25"],
    ["wochenende", "2026-11-28", "2026-11-29"],
    ["naechste-woche", "2026-11-30", "2026-12-06"],
  ] as const)("%s means %s to %s", (word, from, to) =>
    expect(spanOfWish(word, day("2026-11-24"))).toEqual({ from, to }),
  );

  it("of a Sunday mean that Sunday by the weekend", () =>
    expect(spanOfWish("wochenende", day("2026-11-29"))).toEqual({ from: "2026-11-29", to: "2026-11-29" }));
});

describe("suggestions", () => {
  const suggestions = new Suggestions(titles.map((name, index) => ({ type: "offer", name, entries: index })));
  it("begin as somebody types, in any word, spelt as the catalogue spells", () => {
    expect(suggestions.of("spaz", 5).map(({ label }) => label)).toEqual(["Rollator und Spaziergang"]);
    expect(suggestions.of("", 5)).toEqual([]);
    expect(suggestions.spellingOf("gymnastik")).toBe("Gymnastik");
  });
});

describe("the words of meaning", () => {
  it("name each meaning once and find something", () => {
    const names = new Set(language().meanings.all.map(({ value }) => value));
    expect([...names].filter(({ finds }) => finds.length === 0)).toEqual([]);
    expect(names.size).toBe(new Set([...names].map(({ name }) => name)).size);
  });
});
