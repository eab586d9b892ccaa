import { joined } from "#platform/texts/in-languages.ts";
import { embedTexts } from "./embed.ts";
import { opendataDe } from "./opendata-de.ts";

/** All sentences of the module; what programs and the page of open data say exists in German only. */
export const opendataTexts = joined(opendataDe, embedTexts);
