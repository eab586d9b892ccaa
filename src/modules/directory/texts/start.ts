import { inLanguages } from "#platform/texts/in-languages.ts";
import { startDe } from "./start-de.ts";
import { startEn } from "./start-en.ts";
import { startTr } from "./start-tr.ts";
import { startRu } from "./start-ru.ts";
import { startPl } from "./start-pl.ts";
import { startUk } from "./start-uk.ts";
import { startAr } from "./start-ar.ts";

export const startTexts = inLanguages({
  de: startDe,
  en: startEn,
  tr: startTr,
  ru: startRu,
  pl: startPl,
  uk: startUk,
  ar: startAr,
});
