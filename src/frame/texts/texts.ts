import { inLanguages } from "#platform/texts/in-languages.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { pl } from "./pl.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

/** The frame in all languages: head, navigation, foot, errors of forms. */
export const frameTexts = inLanguages({ de, en, tr, ru, pl, uk, ar });
