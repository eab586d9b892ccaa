const alike: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "s"],
  [/chs|cks|ks/g, "x"],
  [/ph|v(?=[a-z])/g, "f"],
  [/qu/g, "kw"],
  [/ck|c(?!h)/g, "k"],
  [/th|dt|tt/g, "t"],
  [/tz|ts|zz/g, "z"],
  [/rh/g, "r"],
  [/gh/g, "g"],
  [/[yj]/g, "i"],
  [/([aeiou])h(?![aeiou])/g, "$1"],
  [/ie/g, "i"],
  [/ei|ai|oi|eu/g, "ei"],
  [/([a-z])\1+/g, "$1"],
  [/d\b/g, "t"],
  [/g\b/g, "k"],
  [/b\b/g, "p"],
];

/** How a word sounds: words that are spelt by ear meet here, "Jogha" and "Yoga", "Rolator" and "Rollator". */
export const soundOf = (word: string): string =>
  alike.reduce((sound, [letters, same]) => sound.replace(letters, same), word);
