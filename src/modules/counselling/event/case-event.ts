import type { LocalDate } from "#platform/dates/local-date.ts";

export const eventKinds = [
  "aufgenommen",
  "in-klaerung",
  "in-begleitung",
  "ruhend",
  "abgeschlossen",
  "wieder-geoeffnet",
  "uebergeben",
  "abgegeben",
  "widerrufen",
  "nachgefragt",
  "eingeschraenkt",
  "freigegeben",
] as const;

/** What happened to the case itself. */
export interface CaseEvent {
  readonly id: string;
  readonly caseId: string;
  readonly onDay: LocalDate;
  readonly kind: (typeof eventKinds)[number];
  readonly detail: string | null;
  readonly actorId: string;
  readonly createdAt: Date;
}
