import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { embedDe } from "./embed-de.ts";

const dates = plural("uk", { one: "# дата", few: "# дати", many: "# дат", other: "# дати" });

export const embedUk: TextsOf<typeof embedDe> = {
  "opendata.embed.here": "Вбудувати список",
  "opendata.embed.data": "Відкриті дані",
  "opendata.embed.title": "Покажіть заходи на своєму сайті",
  "opendata.embed.lead":
    "Покажіть на сайті вашого об’єднання, що відбудеться найближчим часом. Список завжди такий самий свіжий, як і путівник. Для цього потрібен лише один рядок.",
  "opendata.embed.choose": "1. Зробіть вибір",
  "opendata.embed.district": "Район",
  "opendata.embed.district.all": "Усі райони",
  "opendata.embed.theme": "Тема",
  "opendata.embed.theme.all": "Усі теми",
  "opendata.embed.price": "Ціна",
  "opendata.embed.price.free": "лише безкоштовні заходи",
  "opendata.embed.access": "Доступ",
  "opendata.embed.access.step-free": "лише місця із входом без сходів",
  "opendata.embed.size": "Якої довжини має бути список?",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "Створити рядок",
  "opendata.embed.copy": "2. Скопіюйте цей рядок",
  "opendata.embed.line": "Рядок для вашого сайту",
  "opendata.embed.line.hint":
    "Вставте рядок туди, де має бути список. У багатьох програмах такий блок називається «HTML».",
  "opendata.embed.preview": "Переглянути зразок",
  "opendata.embed.know": "Варто знати",
  "opendata.embed.know.text":
    "Список показує щонайбільше 25 дат і веде до всіх інших.\nЙому не потрібен JavaScript, він не зберігає cookie і ні за ким не стежить. Як і з кожною вбудованою сторінкою, наш сервер дізнається інтернет-адресу читачів; зазначте це у своїй заяві про захист даних.\nПосилання відкриваються в новому вікні, щоб ваша сторінка залишалася відкритою.\nВисота зазначена в рядку; число можна змінити.\nЯкщо ви хочете оформити список самі, ті самі заходи є в розділі «Відкриті дані».",
  "opendata.embed.list": ({ where }: { where: string }) => `Заходи для літніх людей: ${where}`,
  "opendata.embed.none": "Наразі відповідних дат немає.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `Значення «${value}» нам невідоме, ми його пропустили.`,
  "opendata.embed.all": "Усі дати в путівнику",
  "opendata.embed.new-window": "(нове вікно)",
  "opendata.embed.from": ({ city }: { city: string }) => `З путівника «Beisammen» для літніх людей, ${city}.`,
  "opendata.embed.cancelled": "скасовано",
  "opendata.embed.moved": "перенесено",
  "opendata.embed.example": "Приклад",
};
