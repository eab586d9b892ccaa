import { locales } from "#platform/texts/locale.ts";

/** Languages that offices are often asked for: those of our pages first, then others by their names. */
const others = ["bg", "el", "es", "fa", "fr", "hr", "it", "ku", "pt", "ro", "sq", "sr", "ta", "vi", "zh"] as const;

/** Intl knows no sign languages. */
const signLanguages: Readonly<Record<string, string>> = { gsg: "Deutsche Gebärdensprache" };

export const spokenLanguages: readonly string[] = [...locales, ...Object.keys(signLanguages), ...others];

export const languageInWords = (code: string): string =>
  signLanguages[code] ?? new Intl.DisplayNames("de", { type: "language" }).of(code) ?? code;
