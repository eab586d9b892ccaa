import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { paperDe } from "./paper-de.ts";

const more = plural("uk", {
  one: "Є ще # зустріч.",
  few: "Є ще # зустрічі.",
  many: "Є ще # зустрічей.",
  other: "Є ще # зустрічі.",
});

export const paperUk: TextsOf<typeof paperDe> = {
  "directory.paper.author": ({ city }) => `Beisammen: ${city}`,
  "directory.paper.page": "Сторінка",
  "directory.paper.foot": ({ date }) => `Станом на ${date} Якщо дорога далека, зателефонуйте заздалегідь.`,
  "directory.paper.qr": ({ address }) => `QR-код з адресою: ${address}`,
  "directory.paper.qr.caption": "В інтернеті завжди найновіше. Наведіть камеру телефону на код:",
  "directory.paper.call": "Є запитання? Зателефонуйте нам.",
  "directory.paper.all-day": "час не вказано",
  "directory.paper.step-free": "вхід без сходинок",
  "directory.paper.phone": ({ phone }) => `телефон ${phone}`,
  "directory.paper.register": ({ phone }) => `Запис: телефон ${phone}`,
  "directory.paper.register.unknown": "треба записатися",
  "directory.paper.come": "без запису",
  "directory.paper.cancelled": ({ reason }) => (reason === "" ? "Скасовано." : `Скасовано: ${reason}`),
  "directory.paper.moved": ({ reason }) => (reason === "" ? "Перенесено." : `Перенесено: ${reason}`),
  "directory.paper.changed": ({ note }) => `Зміна: ${note}`,
  "directory.paper.example": ({ title }) => `${title} (приклад)`,
  "directory.paper.more": ({ count }) => `${more(count)} Їх можна знайти в інтернеті або дізнатися телефоном.`,
  "directory.paper.month.title": ({ area }) => `Що відбувається в районі ${area}?`,
  "directory.paper.month.lead": ({ month }) => `Зустрічі, курси та поїздки для літніх людей за днями: ${month}`,
  "directory.paper.month.from": ({ date }) => `Початок: ${date}`,
  "directory.paper.month.none": "На цей місяць поки нічого не записано. Зателефонуйте, ми часто знаємо більше.",
  "directory.paper.month.unknown": ({ value }) =>
    `«${value}» – не місяць. Напишіть, наприклад, 2026-12 для грудня 2026 року.`,
  "directory.paper.month.past": ({ month }) =>
    `${month} – цей місяць уже минув. Аркуш є на цей і наступні дванадцять місяців.`,
  "directory.paper.month.far": ({ month }) =>
    `${month} – на цей місяць поки нічого немає. Аркуш є на цей і наступні дванадцять місяців.`,
  "directory.paper.door.foot": ({ date }) => `Станом на ${date}`,
  "directory.paper.door.open": "Години роботи",
  "directory.paper.door.week": ({ from, to }) => `Програма: ${from} – ${to}`,
  "directory.paper.door.none": "Цього тижня в програмі нічого немає.",
  "directory.paper.door.access": "Вхід без сходинок.",
  "directory.paper.door.qr": "Уся програма в інтернеті:",
  "directory.paper.door.week.unknown": ({ value }) =>
    `Ми не розуміємо значення «${value}» у полі «woche». Є «diese» і «naechste».`,
  "directory.paper.kept.title": "Мій список",
  "directory.paper.kept.none": "У вашому списку поки нічого немає.",
};
