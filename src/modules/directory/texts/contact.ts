import { inLanguages } from "#platform/texts/in-languages.ts";
import { contactDe } from "./contact-de.ts";
import { contactEn } from "./contact-en.ts";
import { contactTr } from "./contact-tr.ts";
import { contactRu } from "./contact-ru.ts";
import { contactPl } from "./contact-pl.ts";
import { contactUk } from "./contact-uk.ts";
import { contactAr } from "./contact-ar.ts";

export const contactTexts = inLanguages({
  de: contactDe,
  en: contactEn,
  tr: contactTr,
  ru: contactRu,
  pl: contactPl,
  uk: contactUk,
  ar: contactAr,
});
