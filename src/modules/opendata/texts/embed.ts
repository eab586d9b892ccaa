import { inLanguages } from "#platform/texts/in-languages.ts";
import { embedAr } from "./embed-ar.ts";
import { embedDe } from "./embed-de.ts";
import { embedEn } from "./embed-en.ts";
import { embedPl } from "./embed-pl.ts";
import { embedRu } from "./embed-ru.ts";
import { embedTr } from "./embed-tr.ts";
import { embedUk } from "./embed-uk.ts";

export const embedTexts = inLanguages({
  de: embedDe,
  en: embedEn,
  tr: embedTr,
  ru: embedRu,
  pl: embedPl,
  uk: embedUk,
  ar: embedAr,
});
