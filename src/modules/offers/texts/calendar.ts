import { inLanguages } from "#platform/texts/in-languages.ts";
import { calendarAr } from "./calendar-ar.ts";
import { calendarDe } from "./calendar-de.ts";
import { calendarEn } from "./calendar-en.ts";
import { calendarPl } from "./calendar-pl.ts";
import { calendarRu } from "./calendar-ru.ts";
import { calendarTr } from "./calendar-tr.ts";
import { calendarUk } from "./calendar-uk.ts";

export const calendarTexts = inLanguages({
  de: calendarDe,
  en: calendarEn,
  tr: calendarTr,
  ru: calendarRu,
  pl: calendarPl,
  uk: calendarUk,
  ar: calendarAr,
});
