import { inLanguages } from "#platform/texts/in-languages.ts";
import { pagesDe } from "./pages-de.ts";

export const pagesTexts = inLanguages({ de: pagesDe });
