import type { TextsOf } from "#platform/texts/texts.ts";
import type { feedDe } from "./feed-de.ts";

export const feedUk: TextsOf<typeof feedDe> = {
  "offers.feed.name": ({ what }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }) => `${title} (приклад)`,
  "offers.feed.cancelled": ({ title }) => `Скасовано: ${title}`,
  "offers.feed.off": ({ reason }) => (reason === "" ? "Цю зустріч скасовано." : `Цю зустріч скасовано: ${reason}`),
  "offers.feed.moved": ({ from, reason }) =>
    reason === "" ? `Перенесено, раніше: ${from}` : `Перенесено, раніше: ${from}: ${reason}`,
  "offers.feed.phone": ({ phone }) => `Телефон: ${phone}`,
  "offers.feed.step-free": "Вхід без сходинок.",
};
