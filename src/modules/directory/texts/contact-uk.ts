import type { TextsOf } from "#platform/texts/texts.ts";
import type { contactDe } from "./contact-de.ts";

export const contactUk: TextsOf<typeof contactDe> = {
  "directory.contact.filter": "Виберіть, що вам підходить",
  "directory.contact.stadtbezirk": "Район",
  "directory.contact.stadtbezirk.all": "Усе місто",
  "directory.contact.ignored": ({ name, value }) =>
    `Ми не розуміємо значення «${value}» у полі «${name}». Ми його не врахували.`,
  "directory.contact.none": "Для цього в нас тут поки немає адреси. Зателефонуйте нам, ми знаємо більше.",
  "directory.contact.everywhere": "Шукати по всьому місту",
  "directory.contact.example": "Приклад",
  "directory.contact.open": ({ hours }) => `Коли можна звернутися: ${hours}`,
  "directory.contact.website": "Перейти на сайт",
  "directory.contact.whole-city": "для всього міста",
  "directory.contact.not-yet": "Цього тут поки немає",
  "directory.contact.phone.office": ({ office }) => `Тут вас проконсультують безкоштовно: ${office}.`,
  "directory.contact.phone.text": ({ office }) =>
    `Ми з’єднаємо вас із найближчим до вас бюро для літніх людей (${office}). Консультація безкоштовна.`,
  "directory.contact.find-office": ({ office }) => `Знайти моє бюро (${office})`,

  "directory.pflege.here": "Догляд",
  "directory.pflege.title": "Хто допоможе з доглядом?",
  "directory.pflege.lead":
    "Для тих, кому потрібна допомога, і для всіх, хто за кимось доглядає. Для початку досить одного дзвінка.",
  "directory.pflege.description": ({ city }) =>
    `Порада й підтримка при догляді та деменції в місті ${city}: адреси з телефонами, групи для розмови й дати зустрічей.`,
  "directory.pflege.need": "Про що йдеться?",
  "directory.pflege.need.all": "Усе про догляд",
  "directory.need.pflege": "Я за кимось доглядаю",
  "directory.need.demenz": "Деменція",
  "directory.pflege.need.begleitung": "Відвідування й супровід",
  "directory.pflege.contacts": "Тут вам допоможуть",
  "directory.pflege.no-phone": "Власного номера телефону ми не знаємо. Ми вас з’єднаємо:",
  "directory.pflege.dates": "Зустрічі для рідних і при деменції",
  "directory.pflege.dates.all": "Усі зустрічі з порадами про догляд",
  "directory.pflege.phone.title": "Краще спочатку зателефонувати",
  "directory.pflege.not-yet":
    "Вільні місця в будинках для літніх людей і в денному догляді (Tagespflege) ми тут поки показати не можемо. Служби догляду вдома (Pflegedienst) тут теж поки не записано.",
  "directory.pflege.instead":
    "Ось що ви можете зробити сьогодні. Зателефонуйте й запитайте про вільні місця, про заяву на ступінь догляду (Pflegegrad) і про допомогу по господарству. Ваша страхова каса з догляду (Pflegekasse) теж дасть вам пораду.",
  "directory.pflege.state-finder":
    "Вільні місця в будинках для літніх людей у землі Північний Рейн – Вестфалія показує сайт цієї землі:",
  "directory.pflege.state-finder.name": "Heimfinder NRW (німецькою мовою)",

  "directory.mitmachen.here": "Долучитися",
  "directory.mitmachen.title": "Де я можу долучитися?",
  "directory.mitmachen.lead":
    "Навіть одна година на місяць – це вже допомога. Тут вам дадуть пораду й скажуть, хто буде вам радий.",
  "directory.mitmachen.description": ({ city }) =>
    `Добровільна допомога літнім людям у місті ${city}: відвідування, супровід, сусідство. Адреси з номерами телефонів.`,
  "directory.mitmachen.need": "Що ви хотіли б робити?",
  "directory.mitmachen.need.all": "Я просто дивлюся",
  "directory.need.ehrenamt": "Знайти добровільну справу (Ehrenamt)",
  "directory.mitmachen.need.begleitung": "Когось відвідувати або супроводжувати",
  "directory.need.begegnung": "Долучитися по сусідству",
  "directory.mitmachen.contacts": "Тут вам раді",
  "directory.mitmachen.no-phone": "Власного номера телефону ми не знаємо. Ми вас з’єднаємо:",
  "directory.mitmachen.dates": "Сюди можна просто прийти",
  "directory.mitmachen.dates.all": "Усі заняття, до яких можна долучитися",
  "directory.mitmachen.phone.title": "Хочете спочатку поговорити?",
  "directory.mitmachen.not-yet": "Списку, хто кого зараз шукає, тут поки немає. Записатися тут теж поки не можна.",
  "directory.mitmachen.instead":
    "Ось що ви можете зробити сьогодні. Зателефонуйте за одним із цих номерів. Скажіть, що ви любите робити й коли маєте час.",
};
