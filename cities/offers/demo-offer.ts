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
}

/** An offer that really was, as far as it counts: each of its days is one date. */
export interface RealOffer {
  readonly placeKey: string | null;
  readonly rule: SeriesRule | null;
}

/** A made-up offer ("Beispiel") of the demo city with its one series; ids are made of the natural key. */
export interface DemoOffer {
  readonly naturalKey: string;
  readonly title: string;
  readonly summary: string | null;
  readonly themes: readonly string[];
  readonly placeKey: string;
  readonly stadtbezirk: string | null;
  readonly priceKind: "unknown" | "free" | "per_date" | "per_course" | "donation";
  readonly priceCents: number | null;
  readonly registration: "unknown" | "none" | "required";
  readonly languages: readonly string[];
  readonly targetGroups: readonly string[];
  readonly bringAlong: string | null;
  readonly status: "aktiv" | "beendet";
  readonly confirmedOn: LocalDate | null;
  readonly rule: SeriesRule;
}

/** A group that uses the rooms of a place regularly (Nutzer*innengruppe). */
export interface DemoUserGroup {
  readonly naturalKey: string;
  readonly placeKey: string;
  readonly name: string;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
}
