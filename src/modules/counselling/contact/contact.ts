import type { LocalDate } from "#platform/dates/local-date.ts";

export const channels = ["telefon", "besuch", "mail", "aussensprechstunde", "unterwegs"] as const;
export const askers = ["selbst", "angehoerige", "nachbarn", "fachleute", "andere"] as const;
export const results = ["beantwortet", "material", "verwiesen", "termin", "fall", "kein-angebot"] as const;
export const ageBands = ["bis-59", "60-69", "70-79", "80-89", "ab-90"] as const;

/** Kurzvorsprache: a tally, never a person. */
export interface BriefContact {
  readonly id: string;
  readonly onDay: LocalDate;
  /** The Seniorenbüro that was asked. */
  readonly officeId: string;
  readonly siteId: string | null;
  readonly employerId: string | null;
  /** Where the person lives that it is about; null: unknown, or not in this city. */
  readonly stadtbezirkId: string | null;
  readonly areaId: string | null;
  readonly channel: (typeof channels)[number];
  readonly asker: (typeof askers)[number];
  readonly result: (typeof results)[number];
  readonly referredTo: string | null;
  readonly ageBand: (typeof ageBands)[number] | null;
  readonly language: string | null;
  readonly minutes: number | null;
  readonly sessionId: string | null;
  readonly batchId: string;
  /** Made on the device: what is sent twice counts once. */
  readonly sentKey: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** As it stands in the database: `version` notices when two people correct the same entry. */
export interface KeptContact extends BriefContact {
  readonly version: number;
}

/** A word of the offices' own list, below one of the six kinds of help of § 71 (2) SGB XII. */
export interface ContactTheme {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
}
