import type { TextsOf } from "#platform/texts/texts.ts";
import type { feedDe } from "./feed-de.ts";

export const feedAr: TextsOf<typeof feedDe> = {
  "offers.feed.name": ({ what }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }) => `${title} (مثال)`,
  "offers.feed.cancelled": ({ title }) => `أُلغي: ${title}`,
  "offers.feed.off": ({ reason }) => (reason === "" ? "أُلغي هذا الموعد." : `أُلغي هذا الموعد: ${reason}`),
  "offers.feed.moved": ({ from, reason }) => (reason === "" ? `نُقل من ${from}.` : `نُقل من ${from}: ${reason}`),
  "offers.feed.phone": ({ phone }) => `هاتف: ${phone}`,
  "offers.feed.step-free": "المدخل بلا درج.",
};
