import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { startDe } from "./start-de.ts";

const allToday = plural("ru", {
  one: "# встреча сегодня",
  few: "Все # встречи сегодня",
  many: "Все # встреч сегодня",
  other: "Все # встречи сегодня",
});
const allTomorrow = plural("ru", {
  one: "# встреча завтра",
  few: "Все # встречи завтра",
  many: "Все # встреч завтра",
  other: "Все # встречи завтра",
});
const meetingPlaces = plural("ru", {
  one: "# место встреч",
  few: "# места встреч",
  many: "# мест встреч",
  other: "# места встреч",
});

const inDistricts = plural("ru", {
  one: "в # районе",
  few: "в # районах",
  many: "в # районах",
  other: "в # районах",
});

export const startRu: TextsOf<typeof startDe> = {
  "directory.start.title": "Здесь есть место и для вас.",
  "directory.start.short-title": "Главная",
  "directory.start.lead": ({ city }) =>
    `Места встреч, курсы, консультации и помощь для пожилых людей в городе ${city}. Совсем рядом с вами.`,
  "directory.start.search": "Что вы ищете?",
  "directory.start.search.button": "Искать",
  "directory.start.examples": "Например:",
  "directory.start.example.singing": "Пение",
  "directory.start.example.phone": "Помощь с телефоном",
  "directory.start.example.lunch": "Обед в компании",
  "directory.start.example.alone": "Я часто бываю один или одна",
  "directory.start.ways": "Чем мы можем вам помочь?",
  "directory.start.way.offers": "Чем-нибудь заняться",
  "directory.start.way.offers.text": "Курсы, встречи, поездки, совместные обеды",
  "directory.start.way.counselling": "Консультации и помощь",
  "directory.start.way.counselling.text": ({ count, office }) =>
    count > 1
      ? `Бесплатный совет: ${count} бюро для пожилых людей (${office.one})`
      : `Бюро для пожилых людей (${office.one}) консультирует вас бесплатно`,
  "directory.start.way.care": "Уход",
  "directory.start.way.care.text": "Совет, передышка для близких, помощь при деменции",
  "directory.start.way.join": "Участвовать",
  "directory.start.way.join.text": "Подарить своё время, начать что-то новое",
  "directory.start.way.places": "Место рядом со мной",
  "directory.start.way.places.text": ({ places, areas }) => `${meetingPlaces(places)} ${inDistricts(areas)}`,
  "directory.start.today": ({ city }) => `Сегодня в городе ${city}`,
  "directory.start.tomorrow": ({ city }) => `Завтра в городе ${city}`,
  "directory.start.none": "На этот день ничего не записано. Посмотрите следующие дни.",
  "directory.start.all-today": ({ count }) => allToday(count),
  "directory.start.all-tomorrow": ({ count }) => allTomorrow(count),
  "directory.start.all": "Все занятия и встречи",
  "directory.start.map": "Выберите район на карте",
  "directory.start.map.caption": "Выберите свой район. Карта упрощённая.",
  "directory.start.map.caption.approximate": "Выберите свой район. Карта упрощённая, границы показаны приблизительно.",
  "directory.start.phone.title": "Вам удобнее позвонить?",
  "directory.start.phone.text": ({ office }) => `Мы соединим вас с ближайшим к вам бюро для пожилых людей (${office}).`,
};
