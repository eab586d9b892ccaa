import { inLanguages } from "#platform/texts/in-languages.ts";
import { counsellingDe } from "./counselling-de.ts";

export const counsellingTexts = inLanguages({ de: counsellingDe });
