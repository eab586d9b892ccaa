import { inLanguages } from "#platform/texts/in-languages.ts";
import { officeDatesDe } from "./office-dates-de.ts";
import { officeDatesEn } from "./office-dates-en.ts";
import { officeDatesTr } from "./office-dates-tr.ts";
import { officeDatesRu } from "./office-dates-ru.ts";
import { officeDatesPl } from "./office-dates-pl.ts";
import { officeDatesUk } from "./office-dates-uk.ts";
import { officeDatesAr } from "./office-dates-ar.ts";

export const officeDateTexts = inLanguages({
  de: officeDatesDe,
  en: officeDatesEn,
  tr: officeDatesTr,
  ru: officeDatesRu,
  pl: officeDatesPl,
  uk: officeDatesUk,
  ar: officeDatesAr,
});
