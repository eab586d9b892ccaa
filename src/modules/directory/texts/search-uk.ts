import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { searchDe } from "./search-de.ts";

const entries = plural("uk", { one: "# запис", few: "# записи", many: "# записів", other: "# запису" });
const overEntries = plural("uk", {
  one: "# захід уже минув. Усе одно показати",
  few: "# заходи вже минули. Усе одно показати",
  many: "# заходів уже минуло. Усе одно показати",
  other: "# заходу вже минуло. Усе одно показати",
});

/** What the city enters is German, so the examples are German words; the words of our own pages are said in both languages. */
export const searchUk: TextsOf<typeof searchDe> = {
  "directory.search.here": "Пошук",
  "directory.search.title": ({ q }) => `Що є за словом «${q}»?`,
  "directory.search.title.empty": "Що ви шукаєте?",
  "directory.search.title.nothing": ({ q }) => `За словом «${q}» ми поки нічого не знайшли`,
  "directory.search.description": ({ city }) =>
    `Заняття, місця, консультації та допомога для літніх людей у місті ${city}: одне поле пошуку для всього.`,
  "directory.search.label": "Заняття, місце, консультація або тема",
  "directory.search.button": "Шукати",
  "directory.search.suggestions": "Підказки",
  "directory.search.suggestions.none": "Підказок немає.",
  "directory.search.suggestions.one": "Є одна підказка. Перейти до неї можна стрілкою вниз.",
  "directory.search.suggestions.many": "Підказок: #. Перейти до них можна стрілкою вниз.",
  "directory.search.count": ({ count }) => entries(count),
  "directory.search.ignored": ({ name, value }) =>
    `Ми не розуміємо значення «${value}» у полі «${name}». Ми його не врахували.`,
  "directory.search.chip.over": "і минулі",
  "directory.search.with-over": "Показати й те, що вже минуло",
  "directory.search.only-over": ({ count }) => overEntries(count),
  "directory.search.did-you-mean": "Можливо, ви мали на увазі:",
  "directory.search.wider": "Менше слів:",
  "directory.search.nothing.hint":
    "Спробуйте інше слово, краще німецькою: наприклад, «Tanzen» (танці) замість «Tanzveranstaltung». Або виберіть тему:",
  "directory.search.themes": "Цього в нас найбільше",
  "directory.search.empty.lead":
    "Досить одного слова, краще німецькою. Ми шукаємо серед занять, місць, консультацій і видів допомоги.",
  "directory.search.examples": "Наприклад (спів, танці, мобільний телефон, гімнастика, деменція, ступінь догляду):",
  "directory.search.example-list": "Singen, Tanzen, Handy, Gymnastik, Demenz, Pflegegrad",
  "directory.search.phone.title": "Ми пошукаємо разом із вами",
  "directory.search.phone.text": "Скажіть нам, чого вам хочеться. Ми знаємо й групи, яких тут немає.",
  "directory.search.wish.title": "Тут чогось бракує?",
  "directory.search.wish.text":
    "Скажіть нам, чого вам хочеться. За цими побажаннями місто планує нові заняття. Ваше ім’я нам не потрібне.",
  "directory.search.wish": "Повідомити про побажання",
  "directory.search.type.offer": "Заняття або зустріч",
  "directory.search.type.place": "Місце",
  "directory.search.type.office": "Консультація",
  "directory.search.type.care": "Допомога й догляд",
  "directory.search.type.page": "Сторінка",
  "directory.search.reason.theme": ({ words }) => `«${words}» підходить до теми`,
  "directory.search.reason.place": ({ words }) => `«${words}» підходить до місця`,
  "directory.search.reason.text": ({ words }) => `«${words}» є в описі`,
  "directory.search.reason.meaning": ({ words }) => `підходить до «${words}»`,
  "directory.search.reason.spelling": ({ words }) => `пишеться подібно до «${words}»`,
  "directory.search.partly.words": "Жоден запис не відповідає всім словам разом. Це відповідає частині слів:",
  "directory.search.partly.time": "На цей час ми нічого не знайшли. В інший час є:",
  "directory.search.partly.area": "У цій частині міста ми нічого не знайшли. В інших місцях є:",
  "directory.search.example": "Приклад",
  "directory.search.no-date": "Наступна дата невідома.",
  "directory.search.at": ({ when, time }) => `${when}, ${time}`,
  "directory.search.page.beratung": "Консультації та допомога",
  "directory.search.page.beratung.words":
    "консультація порада допомога бюро літні самотність сам сама турботи заява гроші пенсія житло квартира Seniorenbüro Beratungsstelle Rat Sprechstunde einsam allein Sorgen Antrag Geld Rente Wohngeld Wohnberatung zuständig",
  "directory.search.page.pflege": "Догляд",
  "directory.search.page.pflege.words":
    "догляд доглядальниця будинок для літніх деменція рідні перепочинок ступінь Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz Angehörige Kurzzeitpflege Tagespflege Haushaltshilfe",
  "directory.search.page.mitmachen": "Долучитися",
  "directory.search.page.mitmachen.words":
    "участь волонтер доброволець допомагати сусіди час Ehrenamt freiwillig helfen engagieren Besuchsdienst Begleitung Zeit schenken Nachbarschaft",
  "directory.search.page.angebote": "Заняття й зустрічі",
  "directory.search.page.angebote.words":
    "заняття курси зустрічі програма екскурсія календар Angebote Kurse Treffen Veranstaltungen Termine Programm Ausflug Kalender",
  "directory.search.page.orte": "Місця",
  "directory.search.page.orte.words":
    "місце клуб центр зустрічей кафе будинок адреса години роботи Orte Begegnungszentrum Begegnungsstätte Treffpunkt Café Haus Adresse Öffnungszeiten",
  "directory.search.page.zahlen": "Цифри",
  "directory.search.page.zahlen.words":
    "цифри статистика дані показники звіт Zahlen Statistik Daten Kennzahlen Bericht",
  "directory.search.page.merkliste": "Мій список",
  "directory.search.page.merkliste.words":
    "список запам’ятати зберегти надрукувати Merkliste merken gemerkt Liste drucken",
  "directory.search.page.leichte-sprache": "Проста німецька",
  "directory.search.page.leichte-sprache.words":
    "проста мова легко читати зрозуміло Leichte Sprache einfach verstehen leicht lesen",
  "directory.search.page.rundbrief": "Розсилка: зустрічі електронною поштою",
  "directory.search.page.rundbrief.words": "розсилка електронна пошта підписатися новини тиждень місяць",
  "directory.search.page.hilfe": "Як користуватися цими сторінками",
  "directory.search.page.hilfe.words":
    "допомога інструкція шрифт більший надрукувати поділитися Hilfe Bedienung Schrift größer Anleitung drucken teilen",
  "directory.search.page.barrierefreiheit": "Доступність",
  "directory.search.page.barrierefreiheit.words":
    "доступність перешкода бар’єр інвалідний візок програма читання Barrierefreiheit Barriere melden Rollstuhl Screenreader Erklärung",
  "directory.search.page.datenschutz": "Захист даних",
  "directory.search.page.datenschutz.words":
    "дані cookies видалити відомості Datenschutz Daten Cookies Auskunft löschen",
  "directory.search.page.impressum": "Вихідні дані",
  "directory.search.page.impressum.words": "хто відповідає контакт власник Impressum Anbieter Kontakt verantwortlich",
  "directory.search.page.kalender": "Зустрічі у вашому календарі",
  "directory.search.page.kalender.words": "календар підписатися телефон iPhone Outlook Google дати Kalender",
  "directory.search.page.daten": "Відкриті дані",
  "directory.search.page.daten.words": "завантажити дані CSV JSON інтерфейс API Daten",
  "directory.search.page.einbetten": "Зустрічі на вашому сайті",
  "directory.search.page.einbetten.words": "вбудувати сайт об’єднання сторінка iframe einbetten",
};
