import { inLanguages } from "#platform/texts/in-languages.ts";
import { pagesDe } from "./pages-de.ts";
import { pagesEn } from "./pages-en.ts";
import { pagesTr } from "./pages-tr.ts";
import { pagesRu } from "./pages-ru.ts";
import { pagesPl } from "./pages-pl.ts";
import { pagesUk } from "./pages-uk.ts";
import { pagesAr } from "./pages-ar.ts";

export const pagesTexts = inLanguages({
  de: pagesDe,
  en: pagesEn,
  tr: pagesTr,
  ru: pagesRu,
  pl: pagesPl,
  uk: pagesUk,
  ar: pagesAr,
});
