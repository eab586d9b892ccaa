import type { LocalDate } from "#platform/dates/local-date.ts";

/** Who speaks for a partner: a name in an office function, never a private address. */
export interface PartnerPerson {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly leftOn: LocalDate | null;
}

export interface Agreement {
  readonly id: string;
  readonly partnerId: string;
  readonly content: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

export const contactWays = ["telefon", "besuch", "mail", "treffen", "brief"] as const;

export interface PartnerContact {
  readonly id: string;
  readonly partnerId: string;
  readonly onDay: LocalDate;
  readonly way: (typeof contactWays)[number];
  readonly content: string;
  readonly byId: string;
}
