import { localOf } from "#platform/dates/clock.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { refuseFields } from "#platform/refusal/refusal.ts";
import type { BriefContact } from "./contact.ts";

type Entered = Pick<BriefContact, "onDay" | "createdAt">;

/** On the day itself, and on the day of entry, a slip is set right without a word; later, figures may have been told to others. */
export const needsReason = ({ onDay, createdAt }: Entered, today: LocalDate): boolean =>
  onDay !== today && localOf(createdAt).date !== today;

export function requireReason(contact: Entered, today: LocalDate, reason: string | null): void {
  if (needsReason(contact, today) && reason === null)
    throw refuseFields({ field: "reason", reason: "counselling.contact.no-reason" });
}
