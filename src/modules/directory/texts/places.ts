import { inLanguages } from "#platform/texts/in-languages.ts";
import { placesDe } from "./places-de.ts";
import { placesEn } from "./places-en.ts";
import { placesTr } from "./places-tr.ts";
import { placesRu } from "./places-ru.ts";
import { placesPl } from "./places-pl.ts";
import { placesUk } from "./places-uk.ts";
import { placesAr } from "./places-ar.ts";

export const placesTexts = inLanguages({
  de: placesDe,
  en: placesEn,
  tr: placesTr,
  ru: placesRu,
  pl: placesPl,
  uk: placesUk,
  ar: placesAr,
});
