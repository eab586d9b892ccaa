import { localised } from "#frame/address.ts";
import { currentLocale } from "#platform/texts/current-locale.ts";

/** Where a calendar lies, as a page and as the two kinds of address that calendar programs take. */
export interface CalendarAddress {
  /** The page that explains it. */
  readonly page: string;
  readonly https: string;
  /** Opens the calendar program and asks whether to subscribe. */
  readonly webcal: string;
}

/** What a calendar holds: the filters of the list, or one offer, or the offers of a Merkliste (`angebot`, repeated). */
export function calendarAddress(
  baseUrl: string,
  asked: URLSearchParams | Readonly<Record<string, string>>,
): CalendarAddress {
  const query = new URLSearchParams(asked);
  // Pages of a list are not pages of a calendar.
  for (const name of ["seite", "groesse", "vergangen"]) query.delete(name);
  const rest = query.size === 0 ? "" : `?${query}`;
  const https = `${baseUrl}${localised("/kalender.ics", currentLocale())}${rest}`;
  return { page: `/kalender${rest}`, https, webcal: https.replace(/^https?:/, "webcal:") };
}
