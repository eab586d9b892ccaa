import { problem, type Reader } from "./reading.ts";

/** A date, with the time where there is one: as calendars and spreadsheets are handed over by the readers. */
export interface LocalMoment {
  readonly date: string;
  readonly time?: string;
}

/** `2026-02-19` or `2026-02-19T14:00`. Dates that people type are read by readers of the module's own choice. */
export const readMoment: Reader<LocalMoment> = (text) => {
  const match = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text.trim());
  const [, date = "", hour, minute] = match ?? [];
  const day = new Date(`${date}T00:00:00Z`);
  if (!match || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date)
    return problem("imports.value.moment");
  return { ok: hour === undefined ? { date } : { date, time: `${hour}:${minute}` } };
};
