import { inLanguages } from "#platform/texts/in-languages.ts";
import { wayDe } from "./way-de.ts";
import { wayEn } from "./way-en.ts";
import { wayTr } from "./way-tr.ts";
import { wayRu } from "./way-ru.ts";
import { wayPl } from "./way-pl.ts";
import { wayUk } from "./way-uk.ts";
import { wayAr } from "./way-ar.ts";

export const wayTexts = inLanguages({ de: wayDe, en: wayEn, tr: wayTr, ru: wayRu, pl: wayPl, uk: wayUk, ar: wayAr });
