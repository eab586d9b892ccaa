import { type Entered, textOf } from "#platform/web/entered.ts";

/** Pages that may ask for a deed and want to be shown again: lists of the workspace, and reports. Anything else could lead away from us. */
const backTo = /^\/arbeit(\/(katalog|meldungen)(\/[0-9a-f-]{36})?|\/aktualitaet\/telefon|\/wiedervorlagen)?$/;

/** Where a button that does its deed at once leads: back to the page that it stood on, or else to the entry. */
export function wayBack(entered: Entered, otherwise: string): string {
  const wanted = textOf(entered, "zurueck");
  return backTo.test(wanted) ? wanted : otherwise;
}
