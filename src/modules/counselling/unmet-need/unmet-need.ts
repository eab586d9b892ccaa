import type { LocalDate } from "#platform/dates/local-date.ts";
import type { BriefContact } from "../contact/contact.ts";

/** "Kein Angebot gefunden": what was missing, and where. It names nobody. */
export interface UnmetNeed {
  readonly id: string;
  readonly onDay: LocalDate;
  /** The Seniorenbüro that looked for it. */
  readonly officeId: string;
  readonly employerId: string | null;
  readonly themeKey: string;
  readonly stadtbezirkId: string | null;
  readonly areaId: string | null;
  readonly wish: string | null;
  readonly contactId: string | null;
  readonly caseId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

export interface KeptNeed extends UnmetNeed {
  readonly solvedOn: LocalDate | null;
  readonly solvedBy: string | null;
  /** The offer that is there now, in words. */
  readonly solvedWith: string | null;
  readonly version: number;
}

/** Each theme of a contact without an offer is a need of its own. */
export function needsOf(
  contact: BriefContact,
  themes: readonly string[],
  wish: string | null,
): readonly Omit<UnmetNeed, "id">[] {
  if (contact.result !== "kein-angebot") return [];
  const { onDay, officeId, employerId, stadtbezirkId, areaId, createdBy, createdAt } = contact;
  return themes.map((themeKey) => ({
    ...{ onDay, officeId, employerId, themeKey, stadtbezirkId, areaId, wish, createdBy, createdAt },
    contactId: contact.id,
    caseId: null,
  }));
}
