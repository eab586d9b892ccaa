import type { LocalDate } from "#platform/dates/local-date.ts";

/** Who publishes, and when: what mappings must know besides the record. */
export interface Publisher {
  /** "https://…", without a slash at the end. */
  readonly base: string;
  readonly city: string;
  readonly state: string;
  readonly today: LocalDate;
  /** What the city calls its offices for older people. */
  readonly office: string;
}
