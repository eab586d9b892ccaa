import { inLanguages } from "#platform/texts/in-languages.ts";
import { startDe } from "./start-de.ts";

export const startTexts = inLanguages({ de: startDe });
