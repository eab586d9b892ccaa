import type { TextsOf } from "#platform/texts/texts.ts";
import type { feedDe } from "./feed-de.ts";

export const feedTr: TextsOf<typeof feedDe> = {
  "offers.feed.name": ({ what }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }) => `${title} (örnek)`,
  "offers.feed.cancelled": ({ title }) => `İptal: ${title}`,
  "offers.feed.off": ({ reason }) =>
    reason === "" ? "Bu buluşma iptal edildi." : `Bu buluşma iptal edildi: ${reason}`,
  "offers.feed.moved": ({ from, reason }) =>
    reason === "" ? `Eski tarih: ${from}.` : `Eski tarih: ${from}: ${reason}`,
  "offers.feed.phone": ({ phone }) => `Telefon: ${phone}`,
  "offers.feed.step-free": "Girişte basamak yok.",
};
