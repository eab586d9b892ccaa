import { inLanguages } from "#platform/texts/in-languages.ts";
import { keptDe } from "./kept-de.ts";
import { keptEn } from "./kept-en.ts";
import { keptTr } from "./kept-tr.ts";
import { keptRu } from "./kept-ru.ts";
import { keptPl } from "./kept-pl.ts";
import { keptUk } from "./kept-uk.ts";
import { keptAr } from "./kept-ar.ts";

export const keptTexts = inLanguages({
  de: keptDe,
  en: keptEn,
  tr: keptTr,
  ru: keptRu,
  pl: keptPl,
  uk: keptUk,
  ar: keptAr,
});
