import type { LocalDate } from "#platform/dates/local-date.ts";

export const entryKinds = ["place", "offer", "organisation"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A line of the catalogue as editors see it: place, offer or organisation. */
export interface CatalogueEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** Of a place its kind, of an offer its place, of an organisation its umbrella. */
  readonly detail: string | null;
  readonly status: string;
  readonly stadtbezirk: string | null;
  readonly confirmedOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
  readonly version: number;
  readonly example: boolean;
}

/** The words of addresses for the kinds of entries. */
export const addressWords = { place: "orte", offer: "angebote", organisation: "traeger" } as const satisfies Record<
  EntryKind,
  string
>;

export const cataloguePath = "/arbeit/katalog";
export const editorPath = ({ kind, id }: Pick<CatalogueEntry, "kind" | "id">): string =>
  `${cataloguePath}/${addressWords[kind]}/${id}`;

/** What is over needs no review. */
export const overStatuses: readonly string[] = ["geschlossen", "beendet"];

export const isDue = ({ status, reviewOn }: Pick<CatalogueEntry, "status" | "reviewOn">, today: LocalDate): boolean =>
  !overStatuses.includes(status) && (reviewOn === null || reviewOn < today);
