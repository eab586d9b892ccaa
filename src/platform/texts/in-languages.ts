import { currentLocale } from "./current-locale.ts";
import type { Locale } from "./locale.ts";
import type { Sentences } from "./say.ts";
import type { Message, TextsOf } from "./texts.ts";

type Texts = Readonly<Record<string, Message>>;

/** A topic in all languages: German is the source, and a missing one does not compile. */
export type Languages<De extends Texts> = { readonly de: De } & {
  readonly [Other in Exclude<Locale, "de">]: TextsOf<De>;
};

/**
 * The texts of a topic, each said in the language of the request: a page writes `t["key"]` and needs to know no language.
 * Keep the object, not its values: a constant that reads a text while the program starts stays German for ever.
 */
export function inLanguages<De extends Texts>(languages: Languages<De>): TextsOf<De> {
  const texts = {};
  for (const key of Object.keys(languages.de))
    Object.defineProperty(texts, key, {
      enumerable: true,
      get: () => languages[currentLocale()][key],
    });
  // The loop has just made exactly these keys.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built key by key above
  return texts as TextsOf<De>;
}

/** Several topics as one table that still speaks the language of the request; spreading them would fix it to German. */
export function joined(...topics: readonly Texts[]): Sentences {
  const sentences: Record<string, Message> = {};
  for (const topic of topics) Object.defineProperties(sentences, Object.getOwnPropertyDescriptors(topic));
  return sentences;
}
