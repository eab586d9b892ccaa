import { addMonths, type LocalDate } from "#platform/dates/local-date.ts";
import type { Case } from "./case.ts";

/** Whole years on a day; born on 29 February, one is older on the 28th of other years, as § 188 (3) BGB has it. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return addMonths(birthDate, years * 12) > on ? years - 1 : years;
}

export function ageBandOf(birthDate: LocalDate | null, on: LocalDate): Case["ageBand"] {
  if (birthDate === null) return null;
  const age = ageOn(birthDate, on);
  if (age < 60) return "bis-59";
  if (age < 70) return "60-69";
  if (age < 80) return "70-79";
  return age < 90 ? "80-89" : "ab-90";
}
