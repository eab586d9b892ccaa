import { inLanguages } from "./in-languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { tr } from "./tr.ts";
import { ru } from "./ru.ts";
import { pl } from "./pl.ts";
import { uk } from "./uk.ts";
import { ar } from "./ar.ts";

export const platformTexts = inLanguages({ de, en, tr, ru, pl, uk, ar });
