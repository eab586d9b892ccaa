import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

const fields = plural("uk", {
  one: "Будь ласка, перевірте # поле",
  few: "Будь ласка, перевірте # поля",
  many: "Будь ласка, перевірте # полів",
  other: "Будь ласка, перевірте # поля",
});

export const uk: TextsOf<typeof de> = {
  "frame.title": ({ title, city }) => `${title} – Beisammen, ${city}`,
  "frame.in-city": ({ city }) => `місто ${city}`,
  "frame.demo": "Демо – приклади даних",
  "frame.nav.start": "Головна",
  "frame.nav.offers": "Заняття й зустрічі",
  "frame.nav.places": "Місця",
  "frame.nav.counselling": "Консультації",
  "frame.nav.care": "Догляд",
  "frame.nav.join": "Долучитися",
  "frame.tool.plain": "Проста німецька",
  "frame.tool.search": "Пошук",
  "frame.tool.kept": "Мій список",
  "frame.phone.hint": "Є запитання? Зателефонуйте нам",
  "frame.foot.call.heading": "Вам зручніше поговорити, ніж читати?",
  "frame.foot.call.text": ({ office }) =>
    `Зателефонуйте нам. Ми з’єднаємо вас із потрібним місцем поруч із вами: ${office}.`,
  "frame.email": "Ел. пошта:",
  "frame.languages": "Мова",
  "frame.entries-german": "Імена, назви та описи тут німецькою мовою – так, як їх пишуть організатори.",
  "frame.display": "Вигляд сторінки",
  "frame.display.large": "Великий шрифт",
  "frame.display.normal": "Звичайний шрифт",
  "frame.display.contrast": "Високий контраст",
  "frame.display.usual-contrast": "Звичайний контраст",
  "frame.foot.pages": "Сторінки",
  "frame.foot.about": "Про ці сторінки",
  "frame.foot.figures": "Цифри",
  "frame.foot.data": "Відкриті дані",
  "frame.foot.newsletter": "Розсилка електронною поштою",
  "frame.foot.help": "Допомога",
  "frame.foot.accessibility": "Доступність",
  "frame.foot.privacy": "Захист даних",
  "frame.foot.imprint": "Вихідні дані",
  "frame.foot.sign-in": "Вхід для працівників",
  "frame.problems": ({ count }) => fields(count),
  "frame.problems.kept": "Поки що нічого не збережено. Усе, що ви ввели, лишилося на місці.",
  "frame.error-title": ({ title }) => `Помилка: ${title}`,
  "frame.error.start": "На головну сторінку",
  "frame.error.search": "Шукати",
  "frame.error.call": "Ми радо допоможемо",
  "frame.error.call.text": "Скажіть нам, що ви шукали.",
};
