import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { paperDe } from "./paper-de.ts";

const more = plural("ru", {
  one: "Есть ещё # встреча.",
  few: "Есть ещё # встречи.",
  many: "Есть ещё # встреч.",
  other: "Есть ещё # встречи.",
});

export const paperRu: TextsOf<typeof paperDe> = {
  "directory.paper.author": ({ city }) => `Beisammen: ${city}`,
  "directory.paper.page": "Страница",
  "directory.paper.foot": ({ date }) => `По состоянию на ${date} Если путь неблизкий, позвоните заранее.`,
  "directory.paper.qr": ({ address }) => `QR-код с адресом: ${address}`,
  "directory.paper.qr.caption": "В интернете всегда самое новое. Наведите камеру телефона на код:",
  "directory.paper.call": "Есть вопросы? Позвоните нам.",
  "directory.paper.all-day": "время не указано",
  "directory.paper.step-free": "вход без ступенек",
  "directory.paper.phone": ({ phone }) => `телефон ${phone}`,
  "directory.paper.register": ({ phone }) => `Запись: телефон ${phone}`,
  "directory.paper.register.unknown": "нужно записаться",
  "directory.paper.come": "без записи",
  "directory.paper.cancelled": ({ reason }) => (reason === "" ? "Отменяется." : `Отменяется: ${reason}`),
  "directory.paper.moved": ({ reason }) => (reason === "" ? "Перенесено." : `Перенесено: ${reason}`),
  "directory.paper.changed": ({ note }) => `Изменение: ${note}`,
  "directory.paper.example": ({ title }) => `${title} (пример)`,
  "directory.paper.more": ({ count }) => `${more(count)} Их можно найти в интернете или узнать по телефону.`,
  "directory.paper.month.title": ({ area }) => `Что происходит в районе ${area}?`,
  "directory.paper.month.lead": ({ month }) => `Встречи, курсы и поездки для пожилых людей по дням: ${month}`,
  "directory.paper.month.from": ({ date }) => `Начало: ${date}`,
  "directory.paper.month.none": "На этот месяц пока ничего не записано. Позвоните, мы часто знаем больше.",
  "directory.paper.month.unknown": ({ value }) =>
    `«${value}» – не месяц. Напишите, например, 2026-12 для декабря 2026 года.`,
  "directory.paper.month.past": ({ month }) =>
    `${month} – этот месяц уже прошёл. Листок есть на этот и следующие двенадцать месяцев.`,
  "directory.paper.month.far": ({ month }) =>
    `${month} – на этот месяц пока ничего нет. Листок есть на этот и следующие двенадцать месяцев.`,
  "directory.paper.door.foot": ({ date }) => `По состоянию на ${date}`,
  "directory.paper.door.open": "Часы работы",
  "directory.paper.door.week": ({ from, to }) => `Программа: ${from} – ${to}`,
  "directory.paper.door.none": "На этой неделе в программе ничего нет.",
  "directory.paper.door.access": "Вход без ступенек.",
  "directory.paper.door.qr": "Вся программа в интернете:",
  "directory.paper.door.week.unknown": ({ value }) =>
    `Мы не понимаем значение «${value}» в поле «woche». Есть «diese» и «naechste».`,
  "directory.paper.kept.title": "Мой список",
  "directory.paper.kept.none": "В вашем списке пока ничего нет.",
};
