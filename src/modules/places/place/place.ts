import { z } from "zod";
import type { LocalDate } from "#platform/dates/local-date.ts";
import { addDays } from "#platform/dates/local-date.ts";

export const PlaceId = z.uuid().brand<"PlaceId">();

/** What kinds of places a city counts apart; the first four are counting words of the Fachdienst. */
export const placeKinds = [
  "seniorenbuero",
  "begegnungszentrum",
  "begegnungsstaette",
  "weiterer_ort",
  "beratung",
  "gruppe",
  "sonstiger_ort",
] as const;
export const PlaceKind = z.enum(placeKinds);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** The three kinds that make up the city's meeting places. */
export const meetingKinds: readonly PlaceKind[] = ["begegnungszentrum", "begegnungsstaette", "weiterer_ort"];

/** What published figures count; the others stand in the guide only. */
export const publishedKinds: readonly PlaceKind[] = ["seniorenbuero", ...meetingKinds];

export const placeStatuses = ["aktiv", "pausiert", "geschlossen", "verlegt"] as const;
export const PlaceStatus = z.enum(placeStatuses);
export type PlaceStatus = z.infer<typeof PlaceStatus>;

/** What is known of access without barriers; null is "not known", which is said once and never guessed. */
export interface Accessibility {
  readonly stepFree: boolean | null;
  readonly lift: boolean | null;
  readonly accessibleToilet: boolean | null;
  readonly hearingLoop: boolean | null;
  readonly accessibleParking: boolean | null;
  readonly accessibilityNote: string | null;
}

/** Where an entry comes from and when somebody last said that it is right. */
export interface Provenance {
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  readonly sourceDate: string | null;
  readonly example: boolean;
  readonly confirmedOn: LocalDate | null;
  readonly confirmedBy: string | null;
  readonly reviewDays: number;
}

/** The day on which somebody should look at the entry again; at once when nobody ever did. */
export function nextReview(
  { confirmedOn, reviewDays }: Pick<Provenance, "confirmedOn" | "reviewDays">,
  today: LocalDate,
): LocalDate {
  return confirmedOn === null ? today : addDays(confirmedOn, reviewDays);
}

export function isStale(entry: Pick<Provenance, "confirmedOn" | "reviewDays">, today: LocalDate): boolean {
  return entry.confirmedOn === null || nextReview(entry, today) < today;
}
