import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { officeDatesDe } from "./office-dates-de.ts";

const dates = plural("ru", { one: "# дата", few: "# даты", many: "# дат", other: "# даты" });

export const officeDatesRu: TextsOf<typeof officeDatesDe> = {
  "directory.dates.crumb": "Консультации рядом с вами и мероприятия",
  "directory.dates.title": "Консультации рядом с вами и мероприятия",
  "directory.dates.description": ({ city }) =>
    `Когда и где в городе ${city} пожилые люди могут получить консультацию рядом с домом и какие мероприятия проводят бюро.`,
  "directory.dates.lead":
    "Мы консультируем не только в наших бюро, но и, например, в приходском доме или на рынке. Консультация бесплатная.",
  "directory.dates.next": "Ближайшие даты рядом с вами",
  "directory.dates.none": "Сейчас дат нет. Позвоните, мы всё равно вам поможем.",
  "directory.dates.all": "Все даты рядом с вами",
  "directory.dates.all.of": ({ name }) => `Все даты в районе ${name}`,
  "directory.dates.filter": "Выбрать даты",
  "directory.dates.kind": "Что?",
  "directory.dates.kind.all": "Всё",
  "directory.dates.kind.sprechstunde": "Приём в бюро",
  "directory.dates.kind.aussensprechstunde": "Выездная консультация рядом с вами",
  "directory.dates.kind.hitzetelefon": "Телефон помощи в жару",
  "directory.dates.kind.veranstaltung": "Мероприятие",
  "directory.dates.total": ({ count }) => dates(count),
  "directory.dates.ignored": ({ value }) => `Этот список не знает «${value}». Пожалуйста, выберите другое.`,
  "directory.dates.cancelled": "Отменено",
  "directory.dates.example": "Пример",
  "directory.dates.come": "Приходите без записи",
  "directory.dates.full": "Сейчас свободных мест нет",
  "directory.dates.register": "Пожалуйста, запишитесь:",
  "directory.dates.ask": "Вопросы:",
  "directory.dates.call": "Позвоните:",
  "directory.dates.calendar": "Добавить в свой календарь",
};
