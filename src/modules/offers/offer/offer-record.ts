import { z } from "zod";
import { type LocalDate, localDate } from "#platform/dates/local-date.ts";
import { SeriesRule } from "#platform/dates/series-rule.ts";
import { OfferStatus, PriceKind, Registration } from "./offer.ts";

const text = z.string().nullable();
const count = z.int().nullable();

/** One rhythm of an offer, with what happened to single dates. */
export const SeriesContent = z.object({ id: z.string(), rule: SeriesRule, placeId: text, roomId: text });
export type SeriesContent = z.infer<typeof SeriesContent>;

/** All that people can change of an offer: what a revision keeps and an undo brings back. */
export const OfferContent = z.object({
  title: z.string(),
  summary: text,
  description: text,
  status: OfferStatus,
  themeIds: z.array(z.string()),
  organisationId: text,
  cooperation: text,
  placeId: text,
  meetingPoint: text,
  onlineUrl: text,
  stadtbezirkId: text,
  contactPhone: text,
  contactEmail: text,
  contactNote: text,
  priceKind: PriceKind,
  priceCents: count,
  priceNote: text,
  registration: Registration,
  registrationUntil: text,
  minPeople: count,
  maxPeople: count,
  minAge: count,
  targetGroups: z.array(z.string()),
  languages: z.array(z.string()),
  level: text,
  bringAlong: text,
  sourceName: text,
  sourceUrl: text,
  sourceDate: text,
  confirmedOn: localDate.nullable(),
  confirmedBy: text,
  reviewDays: z.int(),
  series: z.array(SeriesContent),
});
export type OfferContent = z.infer<typeof OfferContent>;

/** A series as it is stored. */
export type SeriesRecord = SeriesContent & {
  readonly version: number;
  /** The day of its first date; before that nothing of it can be history. */
  readonly firstDay: LocalDate | null;
};

/** An offer as deeds read and write it. */
export type OfferRecord = Omit<OfferContent, "series"> & {
  readonly id: string;
  readonly slug: string;
  readonly example: boolean;
  readonly version: number;
  readonly series: readonly SeriesRecord[];
};

/** Strips what no revision keeps. */
export const contentOf = (offer: OfferRecord): OfferContent => OfferContent.parse(offer);

/** What a brand-new offer says before anybody says anything. */
export const emptyContent: OfferContent = {
  title: "",
  summary: null,
  description: null,
  status: "entwurf",
  themeIds: [],
  organisationId: null,
  cooperation: null,
  placeId: null,
  meetingPoint: null,
  onlineUrl: null,
  stadtbezirkId: null,
  contactPhone: null,
  contactEmail: null,
  contactNote: null,
  priceKind: "unknown",
  priceCents: null,
  priceNote: null,
  registration: "unknown",
  registrationUntil: null,
  minPeople: null,
  maxPeople: null,
  minAge: null,
  targetGroups: [],
  languages: ["de"],
  level: null,
  bringAlong: null,
  sourceName: null,
  sourceUrl: null,
  sourceDate: null,
  confirmedOn: null,
  confirmedBy: null,
  reviewDays: 183,
  series: [],
};
