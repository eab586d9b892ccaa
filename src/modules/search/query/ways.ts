import type { Field, Vocabulary } from "../vocabulary/vocabulary.ts";
import { formsOf, stem } from "../word/stem.ts";
import { keyOf } from "./typed.ts";
import type { Because, Way } from "./wanted.ts";

type Tier = "whole" | "form" | "start" | "inside";
/** Exact before beginning before inside; the name before theme and carrier, the subject before the place, the description last. */
const worthOf: Readonly<Record<Tier, Readonly<Record<"a" | "b" | "c", number>>>> = {
  whole: { a: 1, b: 0.66, c: 0.55 },
  form: { a: 0.96, b: 0.64, c: 0.52 },
  start: { a: 0.86, b: 0.58, c: 0.46 },
  inside: { a: 0.7, b: 0.5, c: 0.4 },
};
const worthOfText = 0.25;
const becauseOf: Readonly<Record<"a" | "b" | "c", Because>> = { a: "word", b: "theme", c: "place" };
const mostWords = 80;

const lexeme = (word: string): string => `'${word}'`;
const anyOf = (words: readonly string[], field: Field): string =>
  words
    .slice(0, mostWords)
    .map((word) => `${lexeme(word)}:${field.toUpperCase()}`)
    .join(" | ");

/** Beginnings of words that are no part of a compound: "Flug" is no part of "Ausflug" that tells anything. */
const particles = new Set(
  "ab an auf aus be bei bis da dar durch ein ent er fur ge her hin in los mit nach ober um un unter uber ver vor weg wieder zer zu zur zusamen zusammen".split(
    " ",
  ),
);

/** Shorter parts stand in many words by chance: "Post" in "neuapostolisch". */
const tellingPart = 5;

/** Whether the word is a compound with this part inside; "Singkreis" of "kreis", but not "Vortrag" of "trag". */
export function isPartOf(part: string, word: string, ordinary: ReadonlySet<string>): boolean {
  const at = word.indexOf(part, 1);
  const before = word.slice(0, Math.max(at, 0));
  if (before.length < 3 || particles.has(before)) return false;
  if (part.length >= tellingPart && before.length > 3) return true;
  return ordinary.has(before) || ordinary.has(before.replace(/(?:en|n|s)$/, ""));
}

/** The ways in which the catalogue uses a word: itself, its forms, longer words that begin with it or hold it. */
export function waysOfWord(word: string, vocabulary: Vocabulary, ordinary: ReadonlySet<string>): Way[] {
  const base = stem(word);
  // "Hände" is no beginning of "Handarbeit", "Skat" is one of "Skatrunde".
  const beginning = base.length >= 5 ? base : word;
  const held = base.length >= 4 ? vocabulary.holding(base) : [];
  const tiers = {
    whole: [word],
    form: vocabulary.withStem(base).filter((each) => each !== word),
    start: held.filter((each) => each.startsWith(beginning) && stem(each) !== base),
    inside: held.filter((each) => !each.startsWith(base) && isPartOf(base, each, ordinary)),
  };
  const ways: Way[] = [];
  for (const tier of ["whole", "form", "start", "inside"] as const)
    for (const field of ["a", "b", "c"] as const) {
      // Streets and houses hold so many words that only long beginnings tell something.
      if (field === "c" && (tier === "inside" || (tier === "start" && base.length < 6))) continue;
      const words = tiers[tier].filter((each) => vocabulary.fieldsOf(each).has(field));
      if (words.length === 0) continue;
      ways.push({ asks: anyOf(words, field), worth: worthOf[tier][field], because: becauseOf[field] });
    }
  const inText = formsOf(word).filter((each) => vocabulary.fieldsOf(each).has("d"));
  if (inText.length > 0) ways.push({ asks: anyOf(inText, "d"), worth: worthOfText, because: "text" });
  return bestFirst(ways);
}

/** Whether anything but a description uses the word. */
export const isTold = (ways: readonly Way[]): boolean => ways.some(({ because }) => because !== "text");

/** What a meaning finds: signs and words, worth less than the typed word itself. */
export function waysOfMeaning(
  finds: readonly string[],
  worth: number,
  vocabulary: Vocabulary,
  ordinary: ReadonlySet<string>,
): Way[] {
  return finds.flatMap((each, place): Way[] => {
    // What stands first in the list is meant most.
    const own = worth - 0.015 * place;
    const parts = each.split("&").map((part) => waysOfFind(part, vocabulary, ordinary));
    const [only] = parts;
    if (only === undefined || parts.some((ways) => ways.length === 0)) return [];
    // Whether a name is the meant word or holds it makes less of a difference than with the typed word itself.
    if (parts.length === 1)
      return only.map((way) => ({ ...way, worth: own * (0.6 + 0.4 * way.worth), because: "meaning" }));
    const asks = parts.map((ways) => `(${ways.map((way) => way.asks).join(" | ")})`).join(" & ");
    return [{ asks: `(${asks})`, worth: own, because: "meaning" }];
  });
}

const signWorth = 0.82;

function waysOfFind(find: string, vocabulary: Vocabulary, ordinary: ReadonlySet<string>): Way[] {
  if (find.includes("/")) return [{ asks: lexeme(find), worth: signWorth, because: "meaning" }];
  // Of carriers and themes only the word itself: "Wohnungsgenossenschaft" is not about housing.
  return waysOfWord(keyOf(find), vocabulary, ordinary).filter(
    ({ because, worth }) => because === "word" || (because === "theme" && worth >= worthOf.form.b),
  );
}

export const bestFirst = (ways: readonly Way[]): Way[] => ways.toSorted((one, other) => other.worth - one.worth);

/** Words that are spelt otherwise: worth less than any that was typed. */
export function waysOfSpelling(words: readonly string[], vocabulary: Vocabulary, worth: number): Way[] {
  return (["a", "b", "c"] as const).flatMap((field): Way[] => {
    const used = words.filter((word) => vocabulary.fieldsOf(word).has(field));
    const less = field === "a" ? worth : field === "b" ? worth - 0.05 : worth - 0.15;
    return used.length === 0 ? [] : [{ asks: anyOf(used, field), worth: less, because: "spelling" }];
  });
}
