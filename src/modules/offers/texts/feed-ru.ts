import type { TextsOf } from "#platform/texts/texts.ts";
import type { feedDe } from "./feed-de.ts";

export const feedRu: TextsOf<typeof feedDe> = {
  "offers.feed.name": ({ what }) => `Beisammen: ${what}`,
  "offers.feed.example": ({ title }) => `${title} (пример)`,
  "offers.feed.cancelled": ({ title }) => `Отменяется: ${title}`,
  "offers.feed.off": ({ reason }) => (reason === "" ? "Эта встреча отменяется." : `Эта встреча отменяется: ${reason}`),
  "offers.feed.moved": ({ from, reason }) =>
    reason === "" ? `Перенесено, раньше: ${from}` : `Перенесено, раньше: ${from}: ${reason}`,
  "offers.feed.phone": ({ phone }) => `Телефон: ${phone}`,
  "offers.feed.step-free": "Вход без ступенек.",
};
