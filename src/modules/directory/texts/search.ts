import { inLanguages } from "#platform/texts/in-languages.ts";
import { searchDe } from "./search-de.ts";

export const searchTexts = inLanguages({ de: searchDe });
