import { inLanguages } from "#platform/texts/in-languages.ts";
import { reportDe } from "./report-de.ts";
import { reportEn } from "./report-en.ts";
import { reportTr } from "./report-tr.ts";
import { reportRu } from "./report-ru.ts";
import { reportPl } from "./report-pl.ts";
import { reportUk } from "./report-uk.ts";
import { reportAr } from "./report-ar.ts";

export const reportTexts = inLanguages({
  de: reportDe,
  en: reportEn,
  tr: reportTr,
  ru: reportRu,
  pl: reportPl,
  uk: reportUk,
  ar: reportAr,
});
