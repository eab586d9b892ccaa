import { inLanguages } from "#platform/texts/in-languages.ts";
import { contactDe } from "./contact-de.ts";

export const contactTexts = inLanguages({ de: contactDe });
