import { inLanguages } from "#platform/texts/in-languages.ts";
import { paperDe } from "./paper-de.ts";
import { paperEn } from "./paper-en.ts";
import { paperTr } from "./paper-tr.ts";
import { paperRu } from "./paper-ru.ts";
import { paperPl } from "./paper-pl.ts";
import { paperUk } from "./paper-uk.ts";
import { paperAr } from "./paper-ar.ts";

export const paperTexts = inLanguages({
  de: paperDe,
  en: paperEn,
  tr: paperTr,
  ru: paperRu,
  pl: paperPl,
  uk: paperUk,
  ar: paperAr,
});
