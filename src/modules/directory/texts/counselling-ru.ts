import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { counsellingDe } from "./counselling-de.ts";

const severalFit = plural("ru", {
  one: "Подходит # район",
  few: "Подходят # района",
  many: "Подходят # районов",
  other: "Подходят # района",
});

export const counsellingRu: TextsOf<typeof counsellingDe> = {
  "directory.counselling.title": ({ city }) => `Кто даст мне совет в городе ${city}?`,
  "directory.counselling.page-title": ({ office }) => `Консультации: найти бюро (${office})`,
  "directory.counselling.description": ({ city, offices }) =>
    `Бюро для пожилых людей (${offices}) в городе ${city}: кто работает для вашего микрорайона, с телефоном и адресом. Консультация бесплатная.`,
  "directory.counselling.lead":
    "Консультация бесплатная. Скажите нам, где вы живёте. Тогда мы покажем, кто вам поможет.",
  "directory.counselling.search": ({ office }) => `Искать бюро (${office})`,
  "directory.counselling.nahe": "Где вы живёте?",
  "directory.counselling.nahe.hint": ({ examples }) =>
    `Напишите немецкими буквами ваш микрорайон${examples ? `, например: ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }) =>
    `Напишите немецкими буквами ваш микрорайон или вашу остановку. Можно и почтовый индекс${examples ? `. Например: ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }) => `Найти бюро (${office})`,
  "directory.counselling.ignored": ({ value }) => `Района «${value}» нет. Пожалуйста, выберите другой.`,
  "directory.counselling.understood": ({ words, name }) => `Вы написали «${words}». Мы поняли это как «${name}».`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }) => `Район ${stadtbezirk}. Здесь вам помогут:`,
  "directory.counselling.sure": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Район ${stadtbezirk}. Здесь вам помогут:`
      : `${name} относится к району ${stadtbezirk}. Здесь вам помогут:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }) =>
    `Почтовый индекс ${name}, скорее всего, относится к району ${stadtbezirk}. Тогда вам помогут здесь:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }) =>
    `Остановка «${name}», скорее всего, находится в районе ${stadtbezirk}. Тогда вам помогут здесь:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Скорее всего, вы имеете в виду район ${stadtbezirk}. Тогда вам помогут здесь:`
      : `«${name}», скорее всего, находится в районе ${stadtbezirk}. Тогда вам помогут здесь:`,
  "directory.counselling.unsure-call": "Если это не так, всё равно позвоните. Мы направим вас дальше.",
  "directory.counselling.several": ({ count }) => severalFit(count),
  "directory.counselling.several.postleitzahl": ({ name, count }) =>
    `Почтовый индекс ${name} есть ${count === 2 ? "в двух районах" : "в нескольких районах"}. Напишите ваш микрорайон или вашу остановку, тогда мы скажем точнее.`,
  "directory.counselling.several.haltestelle": ({ name }) =>
    `Остановка «${name}» находится близко к границе районов. Напишите ваш микрорайон, тогда мы скажем точнее.`,
  "directory.counselling.several.other": ({ name }) => `По слову «${name}» мы не знаем точно, где вы живёте.`,
  "directory.counselling.several.call": "Или позвоните по одному из этих номеров. Там вам помогут и направят дальше.",
  "directory.counselling.not-found": ({ words }) => `Названия «${words}» мы пока не знаем`,
  "directory.counselling.not-found.text":
    "Выберите свой район из списка. Или позвоните по центральному номеру, и мы вас соединим.",
  "directory.counselling.stadtbezirke": "Все районы",
  "directory.counselling.central": "Центральный номер",
  "directory.counselling.central.say": ({ office, stadtbezirk }) =>
    `Это центральный номер. Скажите: «${office} ${stadtbezirk}».`,
  "directory.counselling.no-office": ({ stadtbezirk }) => `Консультация, район ${stadtbezirk}`,
  "directory.counselling.no-office.text": "Адреса для этого района мы пока не знаем. По телефону мы вам поможем.",
  "directory.counselling.address": "Адрес",
  "directory.counselling.address.unknown": "Адрес не указан. Пожалуйста, спросите по телефону.",
  "directory.counselling.hours": "Часы приёма",
  "directory.counselling.hours.unknown": "Часы приёма не указаны. Позвоните, и мы договоримся о встрече.",
  "directory.counselling.email": "Эл. почта",
  "directory.counselling.traeger": "Кто консультирует?",
  "directory.counselling.example": "Пример",
  "directory.counselling.about": "С этим вы можете прийти",
  "directory.counselling.about.list": [
    "Вам нужна помощь по хозяйству или уход.",
    "Вам одиноко, и вы ищете общения.",
    "Вам не хватает денег или трудно заполнить бланк.",
    "Вы хотите заранее обо всём позаботиться или переоборудовать квартиру.",
  ].join("\n"),
  "directory.counselling.about.free": "Консультация бесплатная.",
  "directory.counselling.about.relatives": "Родственники и соседи тоже могут позвонить.",
  "directory.counselling.phone.title": "Хотите сразу поговорить?",
  "directory.counselling.phone.text": ({ hours }) =>
    `${hours ? `${hours}. ` : ""}Мы соединим вас с нужным специалистом.`,
  "directory.counselling.map.label": "Выберите район на карте",
  "directory.counselling.map.caption": "Выберите свой район. Упрощённая карта.",
  "directory.counselling.map.caption.approximate":
    "Выберите свой район. Упрощённая карта, границы показаны приблизительно.",
  "directory.counselling.map.uncertain": "Жёлтым отмечены районы, которые подходят. Упрощённая карта.",
  "directory.counselling.border":
    "Границы районов у нас показаны приблизительно. Вы живёте близко к границе? Позвоните, мы направим вас дальше.",
  "directory.counselling.all": ({ offices }) => `Все бюро (${offices}) по районам`,
  "directory.counselling.all.stadtbezirk": "Район",
  "directory.counselling.all.phone": "Телефон",
  "directory.counselling.all.unknown": "неизвестно",
  "directory.counselling.all.none": ({ offices }) =>
    `Адреса бюро (${offices}) здесь пока не записаны. Позвоните по центральному номеру, и мы вас соединим.`,
  "directory.counselling.print": "Напечатать крупным шрифтом",
};
