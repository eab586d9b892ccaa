import type { LocalDate } from "#platform/dates/local-date.ts";

export const livings = ["allein", "zu-zweit", "mit-familie", "wohngemeinschaft", "heim"] as const;
export const dementias = ["keine", "hinweise", "diagnose", "unbekannt"] as const;

/** The six modules of the Begutachtung (§ 15 SGB XI), each a few words. */
export const areasOfLife = ["mobilitaet", "verstehen", "verhalten", "selbstversorgung", "krankheit", "alltag"] as const;
export const notes = ["housing", "safety", "dementiaNote", "languageNote", "moneyNote", "networkNote"] as const;

/** How somebody lives, as it was seen on a day. */
export interface Assessment extends Readonly<
  Record<(typeof areasOfLife)[number] | (typeof notes)[number], string | null>
> {
  readonly id: string;
  readonly caseId: string;
  readonly onDay: LocalDate;
  readonly living: (typeof livings)[number] | null;
  readonly pflegegrad: number | null;
  readonly dementia: (typeof dementias)[number] | null;
  readonly authorId: string;
  readonly version: number;
}
