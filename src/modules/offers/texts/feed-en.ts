import type { TextsOf } from "#platform/texts/texts.ts";
import type { feedDe } from "./feed-de.ts";

export const feedEn: TextsOf<typeof feedDe> = {
  "offers.feed.name": ({ what }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }) => `${title} (example)`,
  "offers.feed.cancelled": ({ title }) => `Cancelled: ${title}`,
  "offers.feed.off": ({ reason }) => (reason === "" ? "This date is cancelled." : `This date is cancelled: ${reason}`),
  "offers.feed.moved": ({ from, reason }) => (reason === "" ? `Moved from ${from}.` : `Moved from ${from}: ${reason}`),
  "offers.feed.phone": ({ phone }) => `Phone: ${phone}`,
  "offers.feed.step-free": "The entrance is step-free.",
};
