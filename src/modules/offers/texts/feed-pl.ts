import type { TextsOf } from "#platform/texts/texts.ts";
import type { feedDe } from "./feed-de.ts";

export const feedPl: TextsOf<typeof feedDe> = {
  "offers.feed.name": ({ what }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }) => `${title} (przykład)`,
  "offers.feed.cancelled": ({ title }) => `Odwołane: ${title}`,
  "offers.feed.off": ({ reason }) =>
    reason === "" ? "Ten termin jest odwołany." : `Ten termin jest odwołany: ${reason}`,
  "offers.feed.moved": ({ from, reason }) =>
    reason === "" ? `Przeniesione, poprzednio: ${from}.` : `Przeniesione, poprzednio: ${from}: ${reason}`,
  "offers.feed.phone": ({ phone }) => `Telefon: ${phone}`,
  "offers.feed.step-free": "Wejście jest bez stopni.",
};
