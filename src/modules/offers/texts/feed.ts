import { inLanguages } from "#platform/texts/in-languages.ts";
import { feedDe } from "./feed-de.ts";
import { feedEn } from "./feed-en.ts";
import { feedTr } from "./feed-tr.ts";
import { feedRu } from "./feed-ru.ts";
import { feedPl } from "./feed-pl.ts";
import { feedUk } from "./feed-uk.ts";
import { feedAr } from "./feed-ar.ts";

export const feedTexts = inLanguages({
  de: feedDe,
  en: feedEn,
  tr: feedTr,
  ru: feedRu,
  pl: feedPl,
  uk: feedUk,
  ar: feedAr,
});
