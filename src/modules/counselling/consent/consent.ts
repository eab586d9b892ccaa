import type { LocalDate } from "#platform/dates/local-date.ts";

export const consentScopes = ["speichern", "tandem", "weitergabe"] as const;
export const consentForms = ["papier", "bildschirm", "muendlich"] as const;

export interface Consent {
  readonly id: string;
  readonly caseId: string;
  readonly scope: (typeof consentScopes)[number];
  /** To whom data may be passed on; only with `weitergabe`. */
  readonly recipient: string | null;
  /** Which text the person agreed to. */
  readonly textVersion: string;
  readonly givenOn: LocalDate;
  readonly form: (typeof consentForms)[number];
  readonly validUntil: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
  readonly recordedBy: string;
}

export const holds = ({ validUntil, withdrawnOn }: Consent, today: LocalDate): boolean =>
  withdrawnOn === null && (validUntil === null || validUntil >= today);

export const hasConsent = (consents: readonly Consent[], scope: Consent["scope"], today: LocalDate): boolean =>
  consents.some((each) => each.scope === scope && holds(each, today));

/** To whom the person agreed that something is passed on. */
export const recipientsOf = (consents: readonly Consent[], today: LocalDate): readonly string[] =>
  consents.filter((each) => each.scope === "weitergabe" && holds(each, today)).map(({ recipient }) => recipient ?? "");

export type Consequence = "case-rests" | "tandem-blind" | "no-new-referrals" | "nothing-more-kept";

/** What follows when a consent is withdrawn: shown before, done with it. */
export function consequencesOf(
  withdrawn: Consent,
  others: readonly Consent[],
  today: LocalDate,
): readonly Consequence[] {
  const stillHeld = others.some(
    (each) =>
      each.id !== withdrawn.id &&
      each.scope === withdrawn.scope &&
      each.recipient === withdrawn.recipient &&
      holds(each, today),
  );
  if (stillHeld) return [];
  if (withdrawn.scope === "tandem") return ["tandem-blind"];
  return withdrawn.scope === "weitergabe" ? ["no-new-referrals"] : ["case-rests", "nothing-more-kept"];
}
