import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";

/** Values as somebody would type them into a field. */
export const textTyped = (value: string | number | null): string => (value === null ? "" : String(value));

/** "24.11.2026" */
export const dateTyped = (date: LocalDate | null): string =>
  date === null ? "" : date.split("-").toReversed().join(".");

/** Midnight only ever stands at the end. */
export const timeTyped = (time: LocalTime | null): string => textTyped(time).replace(/^00:00$/, "24:00");

/** Of three answers. */
export const knownTyped = (known: boolean | null): string => (known === null ? "" : known ? "ja" : "nein");
