/** Leichte Sprache is a kind of German: it has no translation. */
export { plainDe as plainTexts } from "./plain-de.ts";
