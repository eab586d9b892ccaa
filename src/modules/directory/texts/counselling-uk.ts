import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { counsellingDe } from "./counselling-de.ts";

const severalFit = plural("uk", {
  one: "Підходить # район",
  few: "Підходять # райони",
  many: "Підходять # районів",
  other: "Підходять # району",
});

export const counsellingUk: TextsOf<typeof counsellingDe> = {
  "directory.counselling.title": ({ city }) => `Хто дасть мені пораду в місті ${city}?`,
  "directory.counselling.page-title": ({ office }) => `Консультації: знайти бюро (${office})`,
  "directory.counselling.description": ({ city, offices }) =>
    `Бюро для літніх людей (${offices}) у місті ${city}: хто працює для вашого мікрорайону, з телефоном і адресою. Консультація безкоштовна.`,
  "directory.counselling.lead":
    "Консультація безкоштовна. Скажіть нам, де ви живете. Тоді ми покажемо, хто вам допоможе.",
  "directory.counselling.search": ({ office }) => `Шукати бюро (${office})`,
  "directory.counselling.nahe": "Де ви живете?",
  "directory.counselling.nahe.hint": ({ examples }) =>
    `Напишіть німецькими літерами ваш мікрорайон${examples ? `, наприклад: ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }) =>
    `Напишіть німецькими літерами ваш мікрорайон або вашу зупинку. Можна й поштовий індекс${examples ? `. Наприклад: ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }) => `Знайти бюро (${office})`,
  "directory.counselling.ignored": ({ value }) => `Району «${value}» немає. Будь ласка, виберіть інший.`,
  "directory.counselling.understood": ({ words, name }) => `Ви написали «${words}». Ми зрозуміли це як «${name}».`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }) => `Район ${stadtbezirk}. Тут вам допоможуть:`,
  "directory.counselling.sure": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Район ${stadtbezirk}. Тут вам допоможуть:`
      : `${name} належить до району ${stadtbezirk}. Тут вам допоможуть:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }) =>
    `Поштовий індекс ${name}, найімовірніше, належить до району ${stadtbezirk}. Тоді вам допоможуть тут:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }) =>
    `Зупинка «${name}», найімовірніше, розташована в районі ${stadtbezirk}. Тоді вам допоможуть тут:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Найімовірніше, ви маєте на увазі район ${stadtbezirk}. Тоді вам допоможуть тут:`
      : `«${name}», найімовірніше, розташовано в районі ${stadtbezirk}. Тоді вам допоможуть тут:`,
  "directory.counselling.unsure-call": "Якщо це не так, усе одно зателефонуйте. Ми скажемо вам, куди звернутися.",
  "directory.counselling.several": ({ count }) => severalFit(count),
  "directory.counselling.several.postleitzahl": ({ name, count }) =>
    `Поштовий індекс ${name} є ${count === 2 ? "у двох районах" : "у кількох районах"}. Напишіть ваш мікрорайон або вашу зупинку, тоді ми скажемо точніше.`,
  "directory.counselling.several.haltestelle": ({ name }) =>
    `Зупинка «${name}» розташована близько до межі районів. Напишіть ваш мікрорайон, тоді ми скажемо точніше.`,
  "directory.counselling.several.other": ({ name }) => `За словом «${name}» ми не знаємо точно, де ви живете.`,
  "directory.counselling.several.call":
    "Або зателефонуйте за одним із цих номерів. Там вам допоможуть і скажуть, куди звернутися.",
  "directory.counselling.not-found": ({ words }) => `Назви «${words}» ми поки не знаємо`,
  "directory.counselling.not-found.text":
    "Виберіть свій район зі списку. Або зателефонуйте за центральним номером, і ми вас з’єднаємо.",
  "directory.counselling.stadtbezirke": "Усі райони",
  "directory.counselling.central": "Центральний номер",
  "directory.counselling.central.say": ({ office, stadtbezirk }) =>
    `Це центральний номер. Скажіть: «${office} ${stadtbezirk}».`,
  "directory.counselling.no-office": ({ stadtbezirk }) => `Консультація, район ${stadtbezirk}`,
  "directory.counselling.no-office.text": "Адреси для цього району ми поки не знаємо. Телефоном ми вам допоможемо.",
  "directory.counselling.address": "Адреса",
  "directory.counselling.address.unknown": "Адресу не вказано. Будь ласка, запитайте телефоном.",
  "directory.counselling.hours": "Години прийому",
  "directory.counselling.hours.unknown": "Години прийому не вказано. Зателефонуйте, і ми домовимося про зустріч.",
  "directory.counselling.email": "Ел. пошта",
  "directory.counselling.traeger": "Хто консультує?",
  "directory.counselling.example": "Приклад",
  "directory.counselling.about": "З цим ви можете прийти",
  "directory.counselling.about.list": [
    "Вам потрібна допомога по господарству або догляд.",
    "Вам самотньо, і ви шукаєте товариства.",
    "Вам бракує грошей або важко заповнити бланк.",
    "Ви хочете заздалегідь про все подбати або переобладнати помешкання.",
  ].join("\n"),
  "directory.counselling.about.free": "Консультація безкоштовна.",
  "directory.counselling.about.relatives": "Рідні та сусіди теж можуть зателефонувати.",
  "directory.counselling.phone.title": "Хочете одразу поговорити?",
  "directory.counselling.phone.text": ({ hours }) =>
    `${hours ? `${hours}. ` : ""}Ми з’єднаємо вас із потрібним фахівцем.`,
  "directory.counselling.map.label": "Виберіть район на карті",
  "directory.counselling.map.caption": "Виберіть свій район. Спрощена карта.",
  "directory.counselling.map.caption.approximate": "Виберіть свій район. Спрощена карта, межі показано приблизно.",
  "directory.counselling.map.uncertain": "Жовтим позначено райони, які підходять. Спрощена карта.",
  "directory.counselling.border":
    "Межі районів у нас показано приблизно. Ви живете близько до межі? Зателефонуйте, ми скажемо вам, куди звернутися.",
  "directory.counselling.all": ({ offices }) => `Усі бюро (${offices}) за районами`,
  "directory.counselling.all.stadtbezirk": "Район",
  "directory.counselling.all.phone": "Телефон",
  "directory.counselling.all.unknown": "невідомо",
  "directory.counselling.all.none": ({ offices }) =>
    `Адреси бюро (${offices}) тут поки не записано. Зателефонуйте за центральним номером, і ми вас з’єднаємо.`,
  "directory.counselling.print": "Надрукувати великим шрифтом",
};
