import { de } from "./de.ts";
import { inLanguages } from "./in-languages.ts";

export const platformTexts = inLanguages({ de });
