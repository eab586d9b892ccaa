import { z } from "zod";
import { localDate } from "#platform/dates/local-date.ts";
import { OpeningHours } from "#platform/dates/opening-hours.ts";
import { PlaceKind, PlaceStatus } from "./place.ts";

const text = z.string().nullable();
const known = z.boolean().nullable();
const day = localDate.nullable();

export const RoomContent = z.object({
  id: z.string(),
  name: z.string(),
  squareMetres: z.int().nullable(),
  seats: z.int().nullable(),
  stepFree: known,
  kitchen: known,
  wifi: known,
  hearingLoop: known,
  note: text,
});
export type RoomContent = z.infer<typeof RoomContent>;

/** All that people can change of a place: what a revision keeps and an undo brings back. */
export const PlaceContent = z.object({
  name: z.string(),
  formerNames: z.array(z.object({ name: z.string(), until: text })),
  kind: PlaceKind,
  status: PlaceStatus,
  statusReason: text,
  statusSince: day,
  traegerId: text,
  buildingOwner: text,
  nutzungsgenehmigungUntil: day,
  summary: text,
  street: text,
  postcode: text,
  town: text,
  stadtbezirkId: text,
  areaId: text,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  phone: text,
  email: text,
  website: text,
  opening: OpeningHours.nullable(),
  openingText: text,
  rooms: z.array(RoomContent),
  stepFree: known,
  lift: known,
  accessibleToilet: known,
  hearingLoop: known,
  accessibleParking: known,
  accessibilityNote: text,
  languages: z.array(z.string()),
  fundedSince: day,
  fundedUntil: day,
  counted: z.boolean(),
  sourceName: text,
  sourceUrl: text,
  sourceDate: text,
  confirmedOn: day,
  confirmedBy: text,
  reviewDays: z.int(),
});
export type PlaceContent = z.infer<typeof PlaceContent>;

/** A place as deeds read and write it. */
export type PlaceRecord = PlaceContent & {
  readonly id: string;
  readonly slug: string;
  readonly example: boolean;
  readonly stopId: string | null;
  readonly stopMetres: number | null;
  readonly version: number;
};

/** Strips what no revision keeps, and brings all fields into one order. */
export const contentOf = (place: PlaceContent): PlaceContent => PlaceContent.parse(place);

/** What nobody says in the form of a place: deeds of their own do. */
export const beginning = {
  status: "aktiv",
  statusReason: null,
  statusSince: null,
  confirmedOn: null,
  confirmedBy: null,
} as const;
