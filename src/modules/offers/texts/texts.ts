import { inLanguages } from "#platform/texts/in-languages.ts";
import { de } from "./de.ts";

export const offersTexts = inLanguages({ de });
