const shortest = 4;
const cyrillic = /^[а-яёіїєґ]+$/;
/** Cases of Russian and Ukrainian; what stands before keeps three letters. */
const cyrillicEnding =
  /^(.{3,}?)(?:ами|ями|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ую|юю|ах|ях|ов|ев|ів|ей|ой|ою|ею|ам|ям|ом|ем|ім|[аяоеєиіїыуюьй])$/;

/**
 * The word without its ending, as far as one can say without a dictionary: "Gruppen" → "grupp", "wandern" → "wander".
 * Takes folded words. Never shorter than four letters: what is left must still mean something.
 */
export function stem(word: string): string {
  if (cyrillic.test(word)) return word.length <= shortest ? word : word.replace(cyrillicEnding, "$1");
  if (!/^[a-z]+$/.test(word) || word.length <= shortest) return word;
  if (/[a-z]{3}(ern|eln)$/.test(word)) return word.slice(0, -1);
  const ending = /(?:en|em|es|er|e|n|s)$/.exec(word)?.[0] ?? "";
  const whole = word.length - ending.length >= shortest ? word.slice(0, word.length - ending.length) : word;
  return whole.length >= shortest ? whole : word;
}

const endings = ["", "e", "n", "en", "er", "ern", "es", "s", "em"];

/** The forms that a word may take in a sentence. */
export function formsOf(word: string): string[] {
  const base = stem(word);
  return [...new Set([word, ...endings.map((ending) => base + ending)])];
}
