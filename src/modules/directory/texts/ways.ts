import { inLanguages } from "#platform/texts/in-languages.ts";
import { waysAr } from "./ways-ar.ts";
import { waysDe } from "./ways-de.ts";
import { waysEn } from "./ways-en.ts";
import { waysPl } from "./ways-pl.ts";
import { waysRu } from "./ways-ru.ts";
import { waysTr } from "./ways-tr.ts";
import { waysUk } from "./ways-uk.ts";

export const waysTexts = inLanguages({
  de: waysDe,
  en: waysEn,
  tr: waysTr,
  ru: waysRu,
  pl: waysPl,
  uk: waysUk,
  ar: waysAr,
});
