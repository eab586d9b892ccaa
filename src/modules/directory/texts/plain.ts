import { inLanguages } from "#platform/texts/in-languages.ts";
import { plainDe } from "./plain-de.ts";

export const plainTexts = inLanguages({ de: plainDe });
