import { inLanguages } from "#platform/texts/in-languages.ts";
import { searchDe } from "./search-de.ts";
import { searchEn } from "./search-en.ts";
import { searchTr } from "./search-tr.ts";
import { searchRu } from "./search-ru.ts";
import { searchPl } from "./search-pl.ts";
import { searchUk } from "./search-uk.ts";
import { searchAr } from "./search-ar.ts";

export const searchTexts = inLanguages({
  de: searchDe,
  en: searchEn,
  tr: searchTr,
  ru: searchRu,
  pl: searchPl,
  uk: searchUk,
  ar: searchAr,
});
