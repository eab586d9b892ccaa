import { plainDateInWords } from "#platform/dates/in-words.ts";
import { priceInWords } from "../offer/offer-in-words.ts";
import { feedTexts as t } from "../texts/feed.ts";
import { offersTexts } from "../texts/texts.ts";
import type { FeedDate, FeedOffer, FeedPlace } from "./feed.ts";

/** The title as it stands in the week of a phone: what is called off must be seen there. */
export function titleOf({ title, example }: FeedOffer, { status }: Pick<FeedDate, "status">): string {
  const named = example ? t["offers.feed.example"]({ title }) : title;
  return status === "cancelled" ? t["offers.feed.cancelled"]({ title: named }) : named;
}

/** What somebody needs who looks into the calendar on the way: what changed, what it is, price, registration, phone. */
export function textOf(offer: FeedOffer, date: FeedDate, place: FeedPlace | undefined): string {
  const { summary, priceKind, registration, phone } = offer;
  return [
    changeInWords(date),
    summary,
    priceKind === "unknown" ? null : priceInWords(offer),
    registration === "unknown" ? null : offersTexts[`offers.detail.registration.${registration}`],
    phone === null ? null : t["offers.feed.phone"]({ phone }),
    place?.stepFree === true ? t["offers.feed.step-free"] : null,
  ]
    .filter(Boolean)
    .join("\n");
}

function changeInWords({ status, note, originalDay, day }: FeedDate): string | null {
  if (status === "cancelled") return t["offers.feed.off"]({ reason: note ?? "" });
  if (status === "moved" && originalDay !== day)
    return t["offers.feed.moved"]({ from: plainDateInWords(originalDay), reason: note ?? "" });
  return note;
}

export function placeInWords({ meetingPoint, onlineUrl }: FeedOffer, place: FeedPlace | undefined): string | null {
  if (place === undefined) return meetingPoint ?? onlineUrl;
  const town = [place.postcode, place.town].filter(Boolean).join(" ");
  return [place.name, place.street, town].filter(Boolean).join(", ");
}
