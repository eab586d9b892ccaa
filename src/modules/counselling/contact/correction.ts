import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";

/** On the day of entry a slip is set right without a word; later, figures may have been told to others. */
export function requireReason(enteredOn: LocalDate, today: LocalDate, reason: string | null): void {
  if (needsReason(enteredOn, today) && reason === null)
    throw refuseFields({ field: "reason", reason: "counselling.contact.no-reason" });
}

export const needsReason = (enteredOn: LocalDate, today: LocalDate): boolean => enteredOn !== today;
