import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { embedDe } from "./embed-de.ts";

const dates = plural("ru", { one: "# дата", few: "# даты", many: "# дат", other: "# даты" });

export const embedRu: TextsOf<typeof embedDe> = {
  "opendata.embed.here": "Встроить список",
  "opendata.embed.data": "Открытые данные",
  "opendata.embed.title": "Покажите мероприятия на своём сайте",
  "opendata.embed.lead":
    "Покажите на сайте вашего объединения, что состоится в ближайшее время. Список всегда так же свеж, как и путеводитель. Для этого нужна всего одна строка.",
  "opendata.embed.choose": "1. Сделайте выбор",
  "opendata.embed.district": "Район",
  "opendata.embed.district.all": "Все районы",
  "opendata.embed.theme": "Тема",
  "opendata.embed.theme.all": "Все темы",
  "opendata.embed.price": "Цена",
  "opendata.embed.price.free": "только бесплатные мероприятия",
  "opendata.embed.access": "Доступ",
  "opendata.embed.access.step-free": "только места со входом без ступеней",
  "opendata.embed.size": "Какой длины должен быть список?",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "Создать строку",
  "opendata.embed.copy": "2. Скопируйте эту строку",
  "opendata.embed.line": "Строка для вашего сайта",
  "opendata.embed.line.hint":
    "Вставьте строку туда, где должен стоять список. Во многих программах такой блок называется «HTML».",
  "opendata.embed.preview": "Посмотреть, как это выглядит",
  "opendata.embed.know": "Полезно знать",
  "opendata.embed.know.text":
    "Список показывает не более 25 дат и ведёт ко всем остальным.\nЕму не нужен JavaScript, он не сохраняет cookie и ни за кем не следит. Как и при любой встроенной странице, наш сервер узнаёт интернет-адрес читателей; укажите это в своём заявлении о защите данных.\nСсылки открываются в новом окне, чтобы ваша страница осталась открытой.\nВысота указана в строке; число можно изменить.\nЕсли вы хотите оформить список сами, те же мероприятия есть в разделе «Открытые данные».",
  "opendata.embed.list": ({ where }: { where: string }) => `Мероприятия для пожилых людей: ${where}`,
  "opendata.embed.none": "Сейчас подходящих дат нет.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `Значение «${value}» нам неизвестно, мы его пропустили.`,
  "opendata.embed.all": "Все даты в путеводителе",
  "opendata.embed.new-window": "(новое окно)",
  "opendata.embed.from": ({ city }: { city: string }) => `Из путеводителя «Beisammen» для пожилых людей, ${city}.`,
  "opendata.embed.cancelled": "отменено",
  "opendata.embed.moved": "перенесено",
  "opendata.embed.example": "Пример",
};
