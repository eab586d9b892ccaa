import type { Understood } from "#modules/search/index.ts";
import { instantOf } from "#platform/dates/clock.ts";
import { time, type LocalDate, type LocalTime } from "#platform/dates/local-date.ts";
import { kindOfContact } from "../contact/contact.ts";
import { reasonOf } from "./reason.ts";
import type { SearchItem } from "./search.ts";

/** A hit as the database gives it. */
export interface Found {
  readonly type: "offer" | "place" | "page";
  readonly title: string;
  readonly url: string;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly stadtbezirk: string | null;
  readonly nextDay: LocalDate | null;
  readonly nextStarts: LocalTime | null;
  /** For each wanted word which of its steps was taken; null when none. */
  readonly answers: readonly (number | null)[];
}

export function itemOf(found: Found, understood: Understood): SearchItem {
  const { title, url, example, confirmedOn, place, kind, stadtbezirk, nextDay } = found;
  const reason = reasonOf(found.answers, understood);
  return {
    type: typeOf(found),
    title,
    url,
    ...(reason && { reason }),
    ...(place !== null && kind !== null && { place: { name: place, kind, stadtbezirk } }),
    ...(nextDay !== null && { next: instantOf(nextDay, found.nextStarts ?? time("00:00")) }),
    example,
    ...(confirmedOn !== null && { confirmedOn }),
  };
}

function typeOf({ type, kind, title }: Found): SearchItem["type"] {
  if (type !== "place") return type;
  if (kind === "seniorenbuero") return "office";
  return kind === "beratung" && kindOfContact(title).some((need) => need !== "ehrenamt") ? "care" : "place";
}
