const linking = ["", "s", "n", "en", "es", "er"];
const shortestPart = 3;

interface Knowing {
  readonly first: (part: string) => boolean;
  readonly last: (part: string) => boolean;
}

/** The two known parts of a word that nobody uses as a whole: "Demenzgruppe", "Tagesausflug". The longest last part wins. */
export function splitWord(word: string, isKnown: Knowing): readonly [first: string, last: string] | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
    const last = word.slice(cut);
    if (!isKnown.last(last)) continue;
    const first = firstPart(word.slice(0, cut), isKnown.first);
    if (first !== undefined) return [first, last];
  }
  return undefined;
}

function firstPart(part: string, isKnown: (part: string) => boolean): string | undefined {
  return linking
    .filter((link) => part.endsWith(link) && part.length - link.length >= shortestPart)
    .map((link) => part.slice(0, part.length - link.length))
    .find(isKnown);
}
