import { inLanguages } from "#platform/texts/in-languages.ts";
import { reportDe } from "./report-de.ts";

export const reportTexts = inLanguages({ de: reportDe });
