import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { newsletterDe } from "./newsletter-de.ts";

const more = plural("uk", {
  one: "Ще # зустріч тут:",
  few: "Ще # зустрічі тут:",
  many: "Ще # зустрічей тут:",
  other: "Ще # зустрічі тут:",
});

export const newsletterUk: TextsOf<typeof newsletterDe> = {
  "directory.newsletter.ask": "Замовити розсилку",
  "directory.newsletter.here": "Розсилка",
  "directory.newsletter.title": "Що відбувається поруч із вами? Розсилка електронною поштою",
  "directory.newsletter.description":
    "Найближчі зустрічі для людей старшого віку у вашому районі, щотижня або щомісяця електронною поштою. Безкоштовно, відмовитися можна будь-коли.",
  "directory.newsletter.lead":
    "Ми надсилаємо вам найближчі зустрічі у вашому районі. Ви обираєте, звідки, про що і як часто.",
  "directory.newsletter.email": "Ваша адреса електронної пошти",
  "directory.newsletter.email.hint": "Наприклад: imya@pryklad.de",
  "directory.newsletter.bezirk": "З яких районів?",
  "directory.newsletter.thema": "Які теми?",
  "directory.newsletter.thema.hint": "Не обирайте нічого, якщо хочете читати про все.",
  "directory.newsletter.rhythmus": "Як часто?",
  "directory.newsletter.rhythmus.woche": "Щотижня, у четвер",
  "directory.newsletter.rhythmus.monat": "Щомісяця, 25 числа",
  "directory.newsletter.consent":
    "Я хочу отримувати розсилку електронною поштою. Для цього місто зберігає мою адресу та мій вибір. Я можу відмовитися від розсилки будь-коли. Тоді і те, і інше одразу видаляють.",
  "directory.newsletter.consent.hint": "Ми нікому не передаємо вашу адресу. Ми не рахуємо, чи відкриваєте ви листи.",
  "directory.newsletter.bezirk.missing": "Будь ласка, оберіть хоча б один район.",
  "directory.newsletter.rhythmus.missing": "Будь ласка, оберіть, як часто має приходити розсилка.",
  "directory.newsletter.consent.missing": "Без вашої згоди ми не можемо вам писати.",
  "directory.newsletter.post.title": "Краще звичайною поштою?",
  "directory.newsletter.post.text": "Зателефонуйте нам. Ми надішлемо вам зустрічі вашого району на папері.",
  "directory.newsletter.privacy": "Що ми робимо з вашою адресою",

  "directory.newsletter.privacy.title": "Якщо ви замовляєте розсилку",
  "directory.newsletter.privacy.text":
    "Ми зберігаємо вашу адресу електронної пошти та те, що ви обрали. Ми розсилаємо самі й нікому не передаємо адресу. Ми не рахуємо, чи відкриваєте ви листи.\nЯкщо ви не підтвердите замовлення, ми видалимо адресу через сім днів. Якщо ви відмовитеся від розсилки, ми видалимо її одразу.",

  "directory.newsletter.danke.title": "Будь ласка, перевірте пошту",
  "directory.newsletter.danke.text":
    "Ми надіслали вам листа. У ньому є посилання. Розсилка почнеться лише тоді, коли ви його відкриєте й підтвердите замовлення. Так ніхто не зможе вказати вашу адресу без вас.",
  "directory.newsletter.danke.more":
    "За кілька хвилин нічого немає? Подивіться, будь ласка, і в папці «Спам» або «Реклама». Без підтвердження ми видалимо вашу адресу через сім днів.",
  "directory.newsletter.bestellt.title": "Розсилку замовлено",
  "directory.newsletter.bestellt.text": "Наступний випуск прийде сам.",
  "directory.newsletter.bestellt.more": "Наприкінці кожного листа можна змінити вибір або відмовитися від розсилки.",
  "directory.newsletter.geaendert.title": "Ваш вибір змінено",
  "directory.newsletter.geaendert.text": "Він діє з наступного випуску.",
  "directory.newsletter.geaendert.more": "Наприкінці кожного листа можна змінити вибір або відмовитися від розсилки.",
  "directory.newsletter.beendet.title": "Розсилку припинено",
  "directory.newsletter.beendet.text": "Вашу адресу видалено. Листів від нас більше не буде.",
  "directory.newsletter.beendet.more": "Хочете отримувати її знову? Її можна замовити будь-коли.",
  "directory.newsletter.on": "До заходів",

  "directory.newsletter.confirm.title": "Хочете отримувати розсилку?",
  "directory.newsletter.confirm.text": "Будь ласка, перевірте свій вибір. Після натискання кнопки розсилка почнеться.",
  "directory.newsletter.confirm.button": "Так, замовити розсилку",
  "directory.newsletter.confirm.none":
    "Ви нічого не замовляли? Тоді закрийте цю сторінку. Вашу адресу буде видалено через сім днів.",
  "directory.newsletter.fact.bezirk": "Райони",
  "directory.newsletter.fact.thema": "Теми",
  "directory.newsletter.fact.thema.all": "усі",
  "directory.newsletter.fact.rhythmus": "Як часто",
  "directory.newsletter.change.title": "Змінити розсилку",
  "directory.newsletter.change.lead": "Оберіть заново, звідки, про що і як часто.",
  "directory.newsletter.change.button": "Зберегти вибір",
  "directory.newsletter.change.end": "Відмовитися від розсилки",
  "directory.newsletter.end.title": "Відмовитися від розсилки?",
  "directory.newsletter.end.text": "Після натискання кнопки вашу адресу буде одразу видалено.",
  "directory.newsletter.end.button": "Відмовитися від розсилки",
  "directory.newsletter.end.change": "Краще лише змінити вибір",
  "directory.newsletter.end.done": "Розсилку припинено.",

  "directory.newsletter.mail.confirm.subject": "Будь ласка, підтвердьте: розсилка Beisammen",
  "directory.newsletter.mail.confirm.body": ({ city, address, until, phone }) =>
    `Вітаємо!

Для цієї адреси замовлено розсилку «Beisammen – ${city}». Вона почнеться, лише якщо ви підтвердите замовлення тут:

${address}

Посилання діє до ${until}. Ви нічого не замовляли? Тоді нічого робити не потрібно: без підтвердження ми видалимо вашу адресу через сім днів.

Маєте запитання? Зателефонуйте нам: ${phone}
`,
  "directory.newsletter.mail.known.subject": "Ваша розсилка Beisammen",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }) =>
    `Вітаємо!

Для цієї адреси замовлено розсилку «Beisammen – ${city}». Ви її вже отримуєте, тому нічого не змінилося.

Змінити вибір: ${change}
Відмовитися від розсилки: ${end}

Маєте запитання? Зателефонуйте нам: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }) => `${where}: що відбувається? ${from} – ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }) =>
    `Вітаємо!\n\n${where}, ${from} – ${to} (назви та місця німецькою):`,
  "directory.newsletter.mail.date": ({ times, title }) => (times === "" ? title : `${times}: ${title}`),
  "directory.newsletter.example": ({ title }) => `${title} (приклад)`,
  "directory.newsletter.mail.more": ({ count, address }) => `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }) => `Запис: ${phone}`,
  "directory.newsletter.mail.required": "потрібен запис",
  "directory.newsletter.mail.foot": ({ change, end, phone }) =>
    `-- \nВи отримуєте цю розсилку, тому що замовили її.\nЗмінити вибір: ${change}\nВідмовитися одним натисканням: ${end}\nМаєте запитання? Зателефонуйте нам: ${phone}\n`,
};
