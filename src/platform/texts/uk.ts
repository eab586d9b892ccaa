import { plural } from "./locale.ts";
import type { TextsOf } from "./texts.ts";
import type { de } from "./de.ts";

const atMost = plural("uk", {
  one: "Будь ласка, скоротіть текст: не більше # знака.",
  few: "Будь ласка, скоротіть текст: не більше # знаків.",
  many: "Будь ласка, скоротіть текст: не більше # знаків.",
  other: "Будь ласка, скоротіть текст: не більше # знака.",
});
const minutes = plural("uk", {
  one: "Було забагато запитів. Продовжити можна через # хвилину.",
  few: "Було забагато запитів. Продовжити можна через # хвилини.",
  many: "Було забагато запитів. Продовжити можна через # хвилин.",
  other: "Було забагато запитів. Продовжити можна через # хвилини.",
});
const seconds = plural("uk", {
  one: "Було забагато запитів. Продовжити можна через # секунду.",
  few: "Було забагато запитів. Продовжити можна через # секунди.",
  many: "Було забагато запитів. Продовжити можна через # секунд.",
  other: "Було забагато запитів. Продовжити можна через # секунди.",
});

export const uk: TextsOf<typeof de> = {
  "platform.fields": "Будь ласка, перевірте, що ви ввели.",
  "platform.field.missing": "Будь ласка, заповніть це поле.",
  "platform.field.invalid": "Ми цього не розуміємо. Будь ласка, перевірте, що ви ввели.",
  "platform.field.number": "Будь ласка, введіть ціле число, наприклад 12.",
  "platform.field.too-long": ({ most }) => atMost(most),
  "platform.field.date": "Будь ласка, введіть дату, яка існує, наприклад 24.11.2026.",
  "platform.field.time": "Будь ласка, введіть час, наприклад 14:30.",
  "platform.field.email": "Це не схоже на адресу електронної пошти. Приклад: name@beispiel.de",
  "platform.field.url": "Це не схоже на адресу сайту. Приклад: https://www.beispiel.de",
  "platform.field.phone": "Це не схоже на номер телефону. Приклад: 0231 50-0",
  "platform.field.money": "Будь ласка, введіть суму, наприклад 5 або 7,50.",
  "platform.refused": "Так не вийде. Будь ласка, перевірте, що ви ввели.",
  "platform.unknown": "Такого запису немає або вже немає.",
  "platform.forbidden": "На це ви не маєте права. Будь ласка, запитайте керівництво.",
  "platform.changed-meanwhile": "Тим часом цей запис змінив хтось інший. Нічого не перезаписано.",
  "platform.too-often": ({ seconds: count }) => (count > 90 ? minutes(Math.ceil(count / 60)) : seconds(count)),
  "platform.too-large": "Запит завеликий.",
  "platform.foreign-origin": "Форма надійшла з чужого сайту, і ми її не прийняли.",
  "platform.missing.title": "Такої сторінки немає",
  "platform.missing.lead": "Можливо, вона переїхала або в адресі є помилка.",
  "platform.fault.title": "Не вийшло",
  "platform.fault.lead": "Причина в нас, а не у вас. Будь ласка, спробуйте ще раз за кілька хвилин.",
  "platform.fault.number": ({ id }) => `Якщо телефонуватимете, назвіть нам, будь ласка, цей номер: ${id}`,
  "platform.refusal.title": "Так не вийде",
};
