import type { BriefContact } from "./contact.ts";

/** The form for a case with everything that was said already: nothing is typed twice. */
export function caseAddress(
  contact: Omit<BriefContact, "id"> & { readonly id: string | null },
  themes: readonly string[],
): string {
  const { id, channel, asker, stadtbezirkId, ageBand, minutes } = contact;
  const parameters = new URLSearchParams({
    von: "kontakt",
    kanal: channel,
    wer: asker,
    themen: themes.join(","),
    ...(id !== null && { kontakt: id }),
    ...(stadtbezirkId !== null && { stadtbezirk: stadtbezirkId }),
    ...(ageBand !== null && { alter: ageBand }),
    ...(minutes !== null && { dauer: String(minutes) }),
  });
  return `/arbeit/faelle/neu?${parameters}`;
}
