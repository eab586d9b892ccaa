import type { BriefContact } from "./contact.ts";

/** The form for a case with everything that was said already: nothing is typed twice. */
export function caseAddress(contact: BriefContact, themes: readonly string[]): string {
  const { channel, asker, stadtbezirkId, ageBand, minutes } = contact;
  const parameters = new URLSearchParams({
    von: "kontakt",
    kanal: channel,
    wer: asker,
    themen: themes.join(","),
    ...(stadtbezirkId !== null && { stadtbezirk: stadtbezirkId }),
    ...(ageBand !== null && { alter: ageBand }),
    ...(minutes !== null && { dauer: String(minutes) }),
  });
  return `/arbeit/faelle/neu?${parameters}`;
}
