import { addDays, type LocalDate } from "#platform/dates/local-date.ts";

/** Days that an entry may wait on a device before it is sent. */
const longestWait = 60;

/** The day of a contact that was entered on the way. A device whose clock is wrong says nothing: then today counts. */
export function dayOnDevice(said: LocalDate | null, today: LocalDate): LocalDate {
  return said !== null && said <= today && said >= addDays(today, -longestWait) ? said : today;
}
