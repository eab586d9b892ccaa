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

const byLocale: Readonly<Record<Locale, UiTexts>> = { de, en, tr, ru, pl, uk, ar };

/** The words of the parts in one language; a page hands them on as `words`. */
export function uiTexts(locale: Locale): UiTexts {
  return byLocale[locale];
}
