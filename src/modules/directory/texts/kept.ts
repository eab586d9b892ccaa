import { inLanguages } from "#platform/texts/in-languages.ts";
import { keptDe } from "./kept-de.ts";

export const keptTexts = inLanguages({ de: keptDe });
