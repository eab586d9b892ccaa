import type { LocalDate, LocalTime } from "#platform/dates/local-date.ts";

export const officeDateKinds = ["aussensprechstunde", "veranstaltung", "sprechstunde", "hitzetelefon"] as const;
export type OfficeDateKind = (typeof officeDateKinds)[number];

/** Hours or an event of an office, as visitors read of it. */
export interface OfficeDate {
  readonly id: string;
  readonly kind: OfficeDateKind;
  /** Only events have one. */
  readonly title: string | null;
  readonly summary: string | null;
  /** Of the Stadtbezirke whose offices hold it. */
  readonly offices: readonly string[];
  readonly officeNames: readonly string[];
  readonly onDay: LocalDate;
  readonly startsAt: LocalTime | null;
  readonly endsAt: LocalTime | null;
  readonly placeId: string | null;
  readonly placeName: string;
  /** The page of the place, while it has one that is open. */
  readonly placeSlug: string | null;
  readonly cancelled: boolean;
  readonly reason: string | null;
  /** One must register. */
  readonly limited: boolean;
  readonly fullUp: boolean;
  readonly example: boolean;
  readonly version: number;
}

/** All that is asked must hold; what is left out is not asked. */
export interface OfficeDatesQuery {
  readonly today: LocalDate;
  readonly kinds?: readonly OfficeDateKind[] | undefined;
  /** One of these offices holds it. */
  readonly officeIds?: readonly string[] | undefined;
  readonly placeId?: string | undefined;
  readonly limit: number;
  readonly offset?: number | undefined;
}
