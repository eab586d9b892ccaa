import { addDays, addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";

/** What is looked at before a house is called "seniorenfreundlich". The first two are the condition of the offices: a talk, and somebody to turn to. */
export const criteria = [
  "gespraech",
  "ansprechperson",
  "eingang",
  "sitzplatz",
  "toilette",
  "schrift",
  "hilfe",
  "zeit",
  "notfall",
] as const;
export type Criterion = (typeof criteria)[number];
export const needed: readonly Criterion[] = ["gespraech", "ansprechperson"];
/** So many of all must be met. */
export const leastMet = 6;
/** Seals lapse where nobody renews them: two years, and a reminder before. */
export const validMonths = 24;
export const remindDays = 60;

export interface Seal {
  readonly id: string;
  readonly partnerId: string;
  readonly officeId: string;
  readonly criteria: readonly string[];
  readonly note: string | null;
  readonly grantedOn: LocalDate;
  readonly validUntil: LocalDate;
  readonly withdrawnOn: LocalDate | null;
  readonly remindedOn: LocalDate | null;
  readonly example: boolean;
  readonly version: number;
}

export type SealStanding = "gueltig" | "laeuft-ab" | "abgelaufen" | "entzogen";

export function standingOf(
  { validUntil, withdrawnOn }: Pick<Seal, "validUntil" | "withdrawnOn">,
  today: LocalDate,
): SealStanding {
  if (withdrawnOn !== null) return "entzogen";
  if (validUntil < today) return "abgelaufen";
  return validUntil <= addDays(today, remindDays) ? "laeuft-ab" : "gueltig";
}

/** Refuses where the condition is not met, and says what is missing. */
export function checkCriteria(met: readonly string[]): void {
  if (needed.some((each) => !met.includes(each))) throw refuse("network.seal.condition");
  if (met.length < leastMet) throw refuse("network.seal.too-few", { least: leastMet, met: met.length });
}

export const validUntilFrom = (granted: LocalDate): LocalDate => addMonths(granted, validMonths);

/** Begins anew today; whoever was told of the end is told again before the next one. */
export function renew(seal: Seal, met: readonly string[], today: LocalDate): Seal {
  if (seal.withdrawnOn !== null) throw refuse("network.seal.is-withdrawn");
  checkCriteria(met);
  return { ...seal, criteria: met, grantedOn: today, validUntil: validUntilFrom(today), remindedOn: null };
}

export function withdraw(seal: Seal, today: LocalDate): Seal {
  if (seal.withdrawnOn !== null) throw refuse("network.seal.is-withdrawn");
  return { ...seal, withdrawnOn: today };
}
