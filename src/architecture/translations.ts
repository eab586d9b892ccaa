import type { Source } from "./source.ts";
import { locales, type Locale } from "#platform/texts/locale.ts";

/** A topic of texts that exists in languages: `texts/places.ts` with `places-de.ts`, `places-en.ts` and so on beside it. */
export interface Topic {
  readonly path: string;
  readonly german: string;
  readonly languages: readonly Locale[];
}

const german = /\/texts\/([\w-]+-)?de\.ts$/;

export function topicsIn(sources: readonly Source[]): readonly Topic[] {
  return sources
    .filter(({ path, text }) => path.includes("/texts/") && /\b(inLanguages|Languages)\b[(<]/.test(text))
    .flatMap(({ path, imports }) => {
      const source = imports.find(({ to }) => german.test(to))?.to;
      if (source === undefined) return [];
      const languages = locales.filter((each) => imports.some(({ to }) => to === siblingOf(source, each)));
      return [{ path, german: source, languages }];
    });
}

/** The file of the same topic in another language. */
export const siblingOf = (germanFile: string, locale: Locale): string => germanFile.replace(/de\.ts$/, `${locale}.ts`);

/** What is still said in German on pages of other languages: "src/…/places.ts: en, tr". */
export const untranslated = (topics: readonly Topic[]): readonly string[] =>
  topics.flatMap(({ path, languages }) => {
    const missing = locales.filter((each) => !languages.includes(each));
    return missing.length === 0 ? [] : [`${path}: ${missing.join(", ")}`];
  });

type Texts = Readonly<Record<string, unknown>>;

/** Sentences of several words that are the German ones, letter by letter: somebody forgot to translate them. */
export const leftGerman = (source: Texts, translated: Texts): readonly string[] =>
  Object.entries(source).flatMap(([key, sentence]) =>
    typeof sentence === "string" && /\p{L}{3,}.*\s.*\p{L}{3,}/su.test(sentence) && translated[key] === sentence
      ? [key]
      : [],
  );

/** What a German text says in letters: the sentence, or the fixed parts of one that is put together. */
export function wordingOf(message: unknown): readonly string[] {
  if (typeof message === "string") return message.split("\n").map((each) => each.trim());
  if (typeof message !== "function") return [];
  const templates = [...String(message).matchAll(/`([^`]*)`|"([^"]*)"/g)].map(
    ([, one = "", other = ""]) => one + other,
  );
  return templates.flatMap((each) => each.split(/\$\{[^}]*\}|[#\n]/)).map((each) => each.trim());
}
