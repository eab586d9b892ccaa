import { addDays, type LocalDate } from "#platform/dates/local-date.ts";
import { refuse } from "#platform/refusal/refusal.ts";
import { endAfter } from "../series/end-series.ts";
import type { OfferContent, OfferRecord } from "./offer-record.ts";

/** What a visitor cannot do without. */
export type Missing = "theme" | "where";

type Needed = Pick<OfferContent, "themeIds" | "placeId" | "meetingPoint" | "onlineUrl" | "stadtbezirkId">;

export function missingForPublic(offer: Needed): Missing[] {
  const { placeId, meetingPoint, onlineUrl, stadtbezirkId } = offer;
  const isSomewhere = [placeId, meetingPoint, onlineUrl, stadtbezirkId].some((each) => each !== null);
  return [...(offer.themeIds.length === 0 ? ["theme" as const] : []), ...(isSomewhere ? [] : ["where" as const])];
}

export function publish(offer: OfferRecord): OfferRecord {
  if (offer.status === "aktiv") throw refuse("offers.offer.already-public");
  const missing = missingForPublic(offer);
  if (missing.length > 0) throw refuse("offers.offer.incomplete", { missing });
  return { ...offer, status: "aktiv" };
}

/** Its dates stay planned, but no list shows them until it is published again. */
export function pause(offer: OfferRecord): OfferRecord {
  if (offer.status !== "aktiv") throw refuse("offers.offer.not-public");
  return { ...offer, status: "pausiert" };
}

/** Today is the last day; what took place stays in the archive. */
export function end(offer: OfferRecord, today: LocalDate): OfferRecord {
  if (offer.status !== "aktiv" && offer.status !== "pausiert") throw refuse("offers.offer.not-public");
  return { ...offer, status: "beendet", series: offer.series.flatMap((each) => endAfter(each, today) ?? []) };
}

export function confirm(offer: OfferRecord, on: LocalDate, by: string): OfferRecord {
  return { ...offer, confirmedOn: on, confirmedBy: by };
}

/** The next day on which somebody should look at the offer again. */
export const reviewDay = ({
  confirmedOn,
  reviewDays,
}: Pick<OfferRecord, "confirmedOn" | "reviewDays">): LocalDate | null =>
  confirmedOn === null ? null : addDays(confirmedOn, reviewDays);
