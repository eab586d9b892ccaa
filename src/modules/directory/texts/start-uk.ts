import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { startDe } from "./start-de.ts";

const allToday = plural("uk", {
  one: "# зустріч сьогодні",
  few: "Усі # зустрічі сьогодні",
  many: "Усі # зустрічей сьогодні",
  other: "Усі # зустрічі сьогодні",
});
const allTomorrow = plural("uk", {
  one: "# зустріч завтра",
  few: "Усі # зустрічі завтра",
  many: "Усі # зустрічей завтра",
  other: "Усі # зустрічі завтра",
});
const meetingPlaces = plural("uk", {
  one: "# місце зустрічей",
  few: "# місця зустрічей",
  many: "# місць зустрічей",
  other: "# місця зустрічей",
});

const inDistricts = plural("uk", {
  one: "у # районі",
  few: "у # районах",
  many: "у # районах",
  other: "у # районах",
});

export const startUk: TextsOf<typeof startDe> = {
  "directory.start.title": "Тут є місце й для вас.",
  "directory.start.short-title": "Головна",
  "directory.start.lead": ({ city }) =>
    `Місця зустрічей, курси, консультації та допомога для літніх людей у місті ${city}. Зовсім поруч із вами.`,
  "directory.start.search": "Що ви шукаєте?",
  "directory.start.search.button": "Шукати",
  "directory.start.examples": "Наприклад:",
  "directory.start.example.singing": "Спів",
  "directory.start.example.phone": "Допомога з телефоном",
  "directory.start.example.lunch": "Обід у компанії",
  "directory.start.example.alone": "Я часто на самоті",
  "directory.start.ways": "Чим ми можемо вам допомогти?",
  "directory.start.way.offers": "Чимось зайнятися",
  "directory.start.way.offers.text": "Курси, зустрічі, поїздки, спільні обіди",
  "directory.start.way.counselling": "Консультації та допомога",
  "directory.start.way.counselling.text": ({ count, office }) =>
    count > 1
      ? `Безкоштовна порада: ${count} бюро для літніх людей (${office.one})`
      : `Бюро для літніх людей (${office.one}) консультує вас безкоштовно`,
  "directory.start.way.care": "Догляд",
  "directory.start.way.care.text": "Порада, перепочинок для рідних, допомога при деменції",
  "directory.start.way.join": "Долучитися",
  "directory.start.way.join.text": "Подарувати свій час, почати щось нове",
  "directory.start.way.places": "Місце поруч зі мною",
  "directory.start.way.places.text": ({ places, areas }) => `${meetingPlaces(places)} ${inDistricts(areas)}`,
  "directory.start.today": ({ city }) => `Сьогодні в місті ${city}`,
  "directory.start.tomorrow": ({ city }) => `Завтра в місті ${city}`,
  "directory.start.none": "На цей день нічого не записано. Подивіться наступні дні.",
  "directory.start.all-today": ({ count }) => allToday(count),
  "directory.start.all-tomorrow": ({ count }) => allTomorrow(count),
  "directory.start.all": "Усі заняття й зустрічі",
  "directory.start.map": "Виберіть район на карті",
  "directory.start.map.caption": "Виберіть свій район. Карта спрощена.",
  "directory.start.map.caption.approximate": "Виберіть свій район. Карта спрощена, межі показано приблизно.",
  "directory.start.phone.title": "Вам зручніше зателефонувати?",
  "directory.start.phone.text": ({ office }) =>
    `Ми з’єднаємо вас із найближчим до вас бюро для літніх людей (${office}).`,
};
