import type { PlaceKind, PublicPlace } from "#modules/places/index.ts";
import { dateInWords, endInWords, nearDayInWords, timeInWords, timesInWords } from "#platform/dates/in-words.ts";
import { dateTexts } from "#platform/dates/texts/texts.ts";
import { listInWords } from "#platform/texts/list-in-words.ts";
import type { LocalDate } from "#platform/dates/local-date.ts";
import type { OpeningInterval } from "#platform/dates/opening-hours.ts";
import { placesTexts as t } from "../texts/places.ts";
import type { OpenToday } from "./open-today.ts";

/** How the city calls its offices for older people. */
export interface OfficeWord {
  readonly one: string;
  readonly other: string;
}

export const kindInWords = (kind: PlaceKind, office: OfficeWord): string =>
  kind === "seniorenbuero" ? office.one : t[`directory.places.kind.${kind}`];

export const kindsInWords = (kind: PlaceKind, office: OfficeWord): string =>
  kind === "seniorenbuero" ? office.other : t[`directory.places.kinds.${kind}`];

/** Whether the place is open today, as a short phrase; nothing where nobody knows. */
export function todayInWords(
  { state, hours, until, reason }: OpenToday,
  openingText: string | null,
): string | undefined {
  if (until !== undefined) return t["directory.places.now.open"]({ until: endInWords(until) });
  if (state === "over") return t["directory.places.now.over"];
  if (state === "closed") return t["directory.places.now.closed"]({ reason: reason ?? "" });
  if (hours.length > 0) return t["directory.places.now.hours"]({ hours: hoursInWords(hours) });
  return openingText === null ? undefined : t["directory.places.now.text"]({ text: openingText });
}

function hoursInWords(hours: readonly OpeningInterval[]): string {
  return listInWords(
    hours.map(({ from, to }) =>
      to === null ? dateTexts["platform.dates.from-time"]({ starts: timeInWords(from) }) : timesInWords(from, to),
    ),
  );
}

/** When a place that is closed now opens again. */
export function nextInWords({ state, next }: OpenToday, today: LocalDate): string | undefined {
  if (!next || next.date === today || (state !== "closed" && state !== "over")) return undefined;
  const near = nearDayInWords(next.date, today);
  const day = near ? `${near}, ${dateInWords(next.date)}` : dateInWords(next.date);
  return t["directory.places.now.next"]({ day, from: timeInWords(next.from) });
}

/** "Musterweg 1, 00000 Musterstadt"; empty when no street is known. */
export function addressOf({ street, postcode, town }: Pick<PublicPlace, "street" | "postcode" | "town">): string {
  if (street === null) return "";
  return [street, [postcode, town].filter((each) => each !== null).join(" ")].filter(Boolean).join(", ");
}
