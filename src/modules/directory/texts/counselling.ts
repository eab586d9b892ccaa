import { inLanguages } from "#platform/texts/in-languages.ts";
import { counsellingDe } from "./counselling-de.ts";
import { counsellingEn } from "./counselling-en.ts";
import { counsellingTr } from "./counselling-tr.ts";
import { counsellingRu } from "./counselling-ru.ts";
import { counsellingPl } from "./counselling-pl.ts";
import { counsellingUk } from "./counselling-uk.ts";
import { counsellingAr } from "./counselling-ar.ts";

export const counsellingTexts = inLanguages({
  de: counsellingDe,
  en: counsellingEn,
  tr: counsellingTr,
  ru: counsellingRu,
  pl: counsellingPl,
  uk: counsellingUk,
  ar: counsellingAr,
});
