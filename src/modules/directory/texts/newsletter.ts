import { inLanguages } from "#platform/texts/in-languages.ts";
import { newsletterAr } from "./newsletter-ar.ts";
import { newsletterDe } from "./newsletter-de.ts";
import { newsletterEn } from "./newsletter-en.ts";
import { newsletterPl } from "./newsletter-pl.ts";
import { newsletterRu } from "./newsletter-ru.ts";
import { newsletterTr } from "./newsletter-tr.ts";
import { newsletterUk } from "./newsletter-uk.ts";

export const newsletterTexts = inLanguages({
  de: newsletterDe,
  en: newsletterEn,
  tr: newsletterTr,
  ru: newsletterRu,
  pl: newsletterPl,
  uk: newsletterUk,
  ar: newsletterAr,
});
