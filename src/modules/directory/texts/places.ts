import { inLanguages } from "#platform/texts/in-languages.ts";
import { placesDe } from "./places-de.ts";

export const placesTexts = inLanguages({ de: placesDe });
