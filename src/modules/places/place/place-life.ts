import type { LocalDate } from "#platform/dates/local-date.ts";
import type { PlaceStatus } from "./place.ts";
import type { PlaceRecord } from "./place-record.ts";

export interface Standing {
  readonly status: PlaceStatus;
  readonly reason: string | null;
  readonly since: LocalDate;
}

/** A place that is open as ever needs no reason; any other says why and since when. */
export function setStanding(place: PlaceRecord, { status, reason, since }: Standing): PlaceRecord {
  const isUsual = status === "aktiv";
  return { ...place, status, statusReason: isUsual ? null : reason, statusSince: isUsual ? null : since };
}

/** Somebody said on this day that all of the entry is right. */
export const confirmed = <Entry extends object>(entry: Entry, on: LocalDate, by: string) => ({
  ...entry,
  confirmedOn: on,
  confirmedBy: by,
});
