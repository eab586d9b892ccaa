import { inLanguages } from "#platform/texts/in-languages.ts";
import type { Locale } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

export type UiTexts = TextsOf<typeof de>;

const byLocale = { de, en, tr, ru, pl, uk, ar } satisfies Record<Locale, UiTexts>;

/** The words of the parts in the language of the request; pages hand them on as `words`. */
export const words: UiTexts = inLanguages(byLocale);

/** The words of the parts in one language, whatever the request. */
export function uiTexts(locale: Locale): UiTexts {
  return byLocale[locale];
}
