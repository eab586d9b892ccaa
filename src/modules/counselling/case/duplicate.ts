import type { LocalDate } from "#platform/dates/local-date.ts";
import { fold } from "#platform/texts/fold.ts";
import type { Case } from "./case.ts";

/** What is known of somebody for telling whether they have a case already. */
export interface Described {
  readonly firstName: string | null;
  readonly lastName: string;
  readonly birthDate: LocalDate | null;
  readonly phone: string | null;
  readonly mobile: string | null;
}

/** A readable case that may be the same person's. */
export interface LikeCase extends Described, Pick<Case, "id" | "number" | "state" | "closedOn"> {}

/** Same birth date and one name alike; or both names alike, unless the birth dates differ; or the same telephone. */
export function looksAlike(one: Described, other: Described): boolean {
  const last = alike(one.lastName, other.lastName);
  const first = one.firstName !== null && other.firstName !== null && alike(one.firstName, other.firstName);
  const bothBorn = one.birthDate !== null && other.birthDate !== null;
  if (bothBorn && one.birthDate === other.birthDate && (last || first)) return true;
  if (last && phonesOf(one).some((phone) => phonesOf(other).includes(phone))) return true;
  const unknownFirst = one.firstName === null || other.firstName === null;
  return !(bothBorn && one.birthDate !== other.birthDate) && last && (first || unknownFirst);
}

/** Folded, and at most one letter apart: "Meyer" and "Meier". Short names must agree. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [fold(one).trim(), fold(other).trim()];
  return a === b || (Math.min(a.length, b.length) > 3 && oneLetterApart(a, b));
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (a.length === b.length) return a.slice(start + 1) === b.slice(start + 1);
  return a.length > b.length ? a.slice(start + 1) === b.slice(start) : a.slice(start) === b.slice(start + 1);
}

const phonesOf = ({ phone, mobile }: Described): readonly string[] =>
  [phone, mobile]
    .map((each) => (each ?? "").replaceAll(/\D/g, "").replace(/^(0049|49|0)/, ""))
    .filter((digits) => digits.length > 4);
