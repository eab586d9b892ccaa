import type { LocalDate } from "#platform/dates/local-date.ts";
import type { SeriesRule } from "#platform/dates/series-rule.ts";

/** What the demo needs to know of a place to fill it with life. */
export interface OfferPlace {
  readonly naturalKey: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly stadtbezirk: string | null;
  readonly example: boolean;
  readonly phone: string | null;
}

/** An offer of the demo city with its one series; ids are made of the natural key. */
export interface DemoOffer {
  readonly naturalKey: string;
  readonly title: string;
  readonly summary: string | null;
  readonly themes: readonly string[];
  readonly placeKey: string | null;
  readonly meetingPoint: string | null;
  readonly stadtbezirk: string | null;
  readonly priceKind: "unknown" | "free" | "per_date" | "per_course" | "donation";
  readonly priceCents: number | null;
  readonly registration: "unknown" | "none" | "required";
  readonly phone: string | null;
  readonly email: string | null;
  readonly languages: readonly string[];
  readonly targetGroups: readonly string[];
  readonly bringAlong: string | null;
  readonly status: "aktiv" | "beendet";
  readonly example: boolean;
  readonly source: { readonly url: string; readonly date: string } | null;
  readonly confirmedOn: LocalDate | null;
  readonly rule: SeriesRule | null;
}

/** A group that uses the rooms of a place regularly (Nutzer*innengruppe). */
export interface DemoUserGroup {
  readonly naturalKey: string;
  readonly placeKey: string;
  readonly name: string;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
}
