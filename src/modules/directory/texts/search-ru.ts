import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { searchDe } from "./search-de.ts";

const entries = plural("ru", { one: "# запись", few: "# записи", many: "# записей", other: "# записи" });
const overEntries = plural("ru", {
  one: "# мероприятие уже прошло. Всё равно показать",
  few: "# мероприятия уже прошли. Всё равно показать",
  many: "# мероприятий уже прошло. Всё равно показать",
  other: "# мероприятия уже прошло. Всё равно показать",
});

/** What the city enters is German, so the examples are German words; the words of our own pages are said in both languages. */
export const searchRu: TextsOf<typeof searchDe> = {
  "directory.search.here": "Поиск",
  "directory.search.title": ({ q }) => `Что есть по слову «${q}»?`,
  "directory.search.title.empty": "Что вы ищете?",
  "directory.search.title.nothing": ({ q }) => `По слову «${q}» мы пока ничего не нашли`,
  "directory.search.description": ({ city }) =>
    `Занятия, места, консультации и помощь для пожилых людей в городе ${city}: одно поле поиска для всего.`,
  "directory.search.label": "Занятие, место, консультация или тема",
  "directory.search.button": "Искать",
  "directory.search.suggestions": "Подсказки",
  "directory.search.suggestions.none": "Подсказок нет.",
  "directory.search.suggestions.one": "Есть одна подсказка. Перейти к ней можно стрелкой вниз.",
  "directory.search.suggestions.many": "Подсказок: #. Перейти к ним можно стрелкой вниз.",
  "directory.search.count": ({ count }) => entries(count),
  "directory.search.ignored": ({ name, value }) =>
    `Мы не понимаем значение «${value}» в поле «${name}». Мы его не учли.`,
  "directory.search.chip.over": "и прошедшие",
  "directory.search.with-over": "Показать и то, что уже прошло",
  "directory.search.only-over": ({ count }) => overEntries(count),
  "directory.search.did-you-mean": "Возможно, вы имели в виду:",
  "directory.search.wider": "Меньше слов:",
  "directory.search.nothing.hint":
    "Попробуйте другое слово, лучше по-немецки: например, «Tanzen» (танцы) вместо «Tanzveranstaltung». Или выберите тему:",
  "directory.search.themes": "Этого у нас больше всего",
  "directory.search.empty.lead":
    "Достаточно одного слова, лучше по-немецки. Мы ищем среди занятий, мест, консультаций и видов помощи.",
  "directory.search.examples": "Например (пение, танцы, мобильный телефон, гимнастика, деменция, степень ухода):",
  "directory.search.example-list": "Singen, Tanzen, Handy, Gymnastik, Demenz, Pflegegrad",
  "directory.search.phone.title": "Мы поищем вместе с вами",
  "directory.search.phone.text": "Скажите нам, чего вам хочется. Мы знаем и группы, которых здесь нет.",
  "directory.search.wish.title": "Здесь чего-то не хватает?",
  "directory.search.wish.text":
    "Скажите нам, чего вам хочется. По этим пожеланиям город планирует новые занятия. Ваше имя нам не нужно.",
  "directory.search.wish": "Сообщить о пожелании",
  "directory.search.type.offer": "Занятие или встреча",
  "directory.search.type.place": "Место",
  "directory.search.type.office": "Консультация",
  "directory.search.type.care": "Помощь и уход",
  "directory.search.type.page": "Страница",
  "directory.search.reason.theme": ({ words }) => `«${words}» подходит к теме`,
  "directory.search.reason.place": ({ words }) => `«${words}» подходит к месту`,
  "directory.search.reason.text": ({ words }) => `«${words}» есть в описании`,
  "directory.search.reason.meaning": ({ words }) => `подходит к «${words}»`,
  "directory.search.reason.spelling": ({ words }) => `пишется похоже на «${words}»`,
  "directory.search.partly.words": "Всем словам вместе не отвечает ни одна запись. Это отвечает части слов:",
  "directory.search.partly.time": "На это время мы ничего не нашли. В другое время есть:",
  "directory.search.partly.area": "В этой части города мы ничего не нашли. В других местах есть:",
  "directory.search.example": "Пример",
  "directory.search.no-date": "Следующая дата неизвестна.",
  "directory.search.at": ({ when, time }) => `${when}, ${time}`,
  "directory.search.page.beratung": "Консультации и помощь",
  "directory.search.page.beratung.words":
    "консультация совет помощь бюро пожилые одиночество один одна заботы заявление деньги пенсия жильё квартира Seniorenbüro Beratungsstelle Rat Sprechstunde einsam allein Sorgen Antrag Geld Rente Wohngeld Wohnberatung zuständig",
  "directory.search.page.pflege": "Уход",
  "directory.search.page.pflege.words":
    "уход сиделка дом престарелых деменция родственники передышка степень Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz Angehörige Kurzzeitpflege Tagespflege Haushaltshilfe",
  "directory.search.page.mitmachen": "Участвовать",
  "directory.search.page.mitmachen.words":
    "участие волонтёр доброволец помогать соседи время Ehrenamt freiwillig helfen engagieren Besuchsdienst Begleitung Zeit schenken Nachbarschaft",
  "directory.search.page.angebote": "Занятия и встречи",
  "directory.search.page.angebote.words":
    "занятия курсы встречи программа экскурсия календарь Angebote Kurse Treffen Veranstaltungen Termine Programm Ausflug Kalender",
  "directory.search.page.orte": "Места",
  "directory.search.page.orte.words":
    "место клуб центр встреч кафе дом адрес часы работы Orte Begegnungszentrum Begegnungsstätte Treffpunkt Café Haus Adresse Öffnungszeiten",
  "directory.search.page.zahlen": "Цифры",
  "directory.search.page.zahlen.words":
    "цифры статистика данные показатели отчёт Zahlen Statistik Daten Kennzahlen Bericht",
  "directory.search.page.merkliste": "Мой список",
  "directory.search.page.merkliste.words":
    "список запомнить сохранить напечатать Merkliste merken gemerkt Liste drucken",
  "directory.search.page.leichte-sprache": "Простой немецкий",
  "directory.search.page.leichte-sprache.words":
    "простой язык легко читать понятно Leichte Sprache einfach verstehen leicht lesen",
  "directory.search.page.rundbrief": "Рассылка: встречи по электронной почте",
  "directory.search.page.rundbrief.words": "рассылка электронная почта подписаться новости неделя месяц",
  "directory.search.page.hilfe": "Как пользоваться этими страницами",
  "directory.search.page.hilfe.words":
    "помощь инструкция шрифт крупнее напечатать поделиться Hilfe Bedienung Schrift größer Anleitung drucken teilen",
  "directory.search.page.barrierefreiheit": "Доступность",
  "directory.search.page.barrierefreiheit.words":
    "доступность препятствие барьер инвалидная коляска программа чтения Barrierefreiheit Barriere melden Rollstuhl Screenreader Erklärung",
  "directory.search.page.datenschutz": "Защита данных",
  "directory.search.page.datenschutz.words":
    "данные cookies удалить сведения Datenschutz Daten Cookies Auskunft löschen",
  "directory.search.page.impressum": "Выходные данные",
  "directory.search.page.impressum.words": "кто отвечает контакт владелец Impressum Anbieter Kontakt verantwortlich",
  "directory.search.page.kalender": "Встречи в вашем календаре",
  "directory.search.page.kalender.words": "календарь подписаться телефон iPhone Outlook Google даты Kalender",
  "directory.search.page.daten": "Открытые данные",
  "directory.search.page.daten.words": "скачать данные CSV JSON интерфейс API Daten",
  "directory.search.page.einbetten": "Встречи на вашем сайте",
  "directory.search.page.einbetten.words": "встроить сайт объединение страница iframe einbetten",
};
