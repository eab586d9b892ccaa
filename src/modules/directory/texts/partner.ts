import { inLanguages } from "#platform/texts/in-languages.ts";
import { partnerAr } from "./partner-ar.ts";
import { partnerDe } from "./partner-de.ts";
import { partnerEn } from "./partner-en.ts";
import { partnerPl } from "./partner-pl.ts";
import { partnerRu } from "./partner-ru.ts";
import { partnerTr } from "./partner-tr.ts";
import { partnerUk } from "./partner-uk.ts";

export const partnerTexts = inLanguages({
  de: partnerDe,
  en: partnerEn,
  tr: partnerTr,
  ru: partnerRu,
  pl: partnerPl,
  uk: partnerUk,
  ar: partnerAr,
});
