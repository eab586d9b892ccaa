import { inLanguages } from "#platform/texts/in-languages.ts";
import { unsubscribeDe } from "./unsubscribe-de.ts";
import { unsubscribeEn } from "./unsubscribe-en.ts";
import { unsubscribeTr } from "./unsubscribe-tr.ts";
import { unsubscribeRu } from "./unsubscribe-ru.ts";
import { unsubscribePl } from "./unsubscribe-pl.ts";
import { unsubscribeUk } from "./unsubscribe-uk.ts";
import { unsubscribeAr } from "./unsubscribe-ar.ts";

export const unsubscribeTexts = inLanguages({
  de: unsubscribeDe,
  en: unsubscribeEn,
  tr: unsubscribeTr,
  ru: unsubscribeRu,
  pl: unsubscribePl,
  uk: unsubscribeUk,
  ar: unsubscribeAr,
});
