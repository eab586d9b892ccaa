import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { keptDe } from "./kept-de.ts";

const gone = plural("uk", {
  one: "# запис із вашого списку більше не діє.",
  few: "# записи з вашого списку більше не діють.",
  many: "# записів із вашого списку більше не діють.",
  other: "# запису з вашого списку більше не діють.",
});

export const keptUk: TextsOf<typeof keptDe> = {
  "directory.kept.here": "Мій список",
  "directory.kept.title": "Мій список",
  "directory.kept.lead":
    "Цей список є в адресі цієї сторінки. Ми його не зберігаємо, і реєстрація вам не потрібна. Зробіть закладку, тоді ви знову знайдете список.",
  "directory.kept.gone": ({ count }) => gone(count),
  "directory.kept.print": "Надрукувати великим шрифтом",
  "directory.kept.mail": "Надіслати ел. поштою",
  "directory.kept.mail.subject": "Мій список",
  "directory.kept.mail.body": ({ lines, address }) => `${lines}\n\nСписок в інтернеті:\n${address}\n`,
  "directory.kept.clear": "Очистити список",
  "directory.kept.at": ({ time }) => time,
  "directory.kept.remove": "Прибрати",
  "directory.kept.undated": "Зараз без дати",
  "directory.kept.example": "Приклад",
  "directory.kept.step-free": "вхід без сходинок",
  "directory.kept.empty.title": "У списку поки нічого немає",
  "directory.kept.empty.text":
    "Відкрийте заняття або зустріч і натисніть «До мого списку». Тоді тут будуть день, місце й номер телефону.",
  "directory.kept.empty.link": "Переглянути заняття й зустрічі",
  "directory.kept.more": "Додати ще щось",
  "directory.kept.search": "Шукати заняття або зустріч",
  "directory.kept.search.button": "Шукати",
  "directory.kept.search.none": ({ q }) => `За словом «${q}» ми більше нічого не знайшли.`,
  "directory.kept.add": "Додати до мого списку",
  "directory.kept.phone.title": "Є запитання про заняття?",
  "directory.kept.phone.text": "Якщо дорога далека, зателефонуйте заздалегідь.",
  "directory.kept.printed": ({ date }) => `Надруковано: ${date} Якщо дорога далека, зателефонуйте заздалегідь.`,
};
