import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";

export const contactKinds = ["telefon", "buero", "hausbesuch", "mail", "unterwegs", "fachgespraech"] as const;

/** A contact or home visit in a case; a private note is read by whoever wrote it, and by nobody else. */
export interface CaseContact {
  readonly id: string;
  readonly caseId: string;
  readonly onDay: LocalDate;
  readonly atTime: LocalTime | null;
  readonly minutes: number | null;
  readonly kind: (typeof contactKinds)[number];
  readonly place: string | null;
  readonly participants: string | null;
  readonly note: string | null;
  readonly private: boolean;
  readonly authorId: string;
  readonly version: number;
  readonly createdAt: Date;
}
