import { inLanguages, type Languages } from "#platform/texts/in-languages.ts";
import { de } from "./de.ts";

export type DateTexts = typeof de;

export const dateLanguages: Languages<typeof de> = { de };
export const dateTexts = inLanguages(dateLanguages);
