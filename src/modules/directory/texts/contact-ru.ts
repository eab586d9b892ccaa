import type { TextsOf } from "#platform/texts/texts.ts";
import type { contactDe } from "./contact-de.ts";

export const contactRu: TextsOf<typeof contactDe> = {
  "directory.contact.filter": "Выберите, что вам подходит",
  "directory.contact.stadtbezirk": "Район",
  "directory.contact.stadtbezirk.all": "Весь город",
  "directory.contact.ignored": ({ name, value }) =>
    `Мы не понимаем значение «${value}» в поле «${name}». Мы его не учли.`,
  "directory.contact.none": "Для этого у нас здесь пока нет адреса. Позвоните нам, мы знаем больше.",
  "directory.contact.everywhere": "Искать по всему городу",
  "directory.contact.example": "Пример",
  "directory.contact.open": ({ hours }) => `Когда можно обратиться: ${hours}`,
  "directory.contact.website": "Перейти на сайт",
  "directory.contact.whole-city": "для всего города",
  "directory.contact.not-yet": "Этого здесь пока нет",
  "directory.contact.phone.office": ({ office }) => `Здесь вас проконсультируют бесплатно: ${office}.`,
  "directory.contact.phone.text": ({ office }) =>
    `Мы соединим вас с ближайшим к вам бюро для пожилых людей (${office}). Консультация бесплатная.`,
  "directory.contact.find-office": ({ office }) => `Найти моё бюро (${office})`,

  "directory.pflege.here": "Уход",
  "directory.pflege.title": "Кто поможет с уходом?",
  "directory.pflege.lead":
    "Для тех, кому нужна помощь, и для всех, кто за кем-то ухаживает. Для начала достаточно одного звонка.",
  "directory.pflege.description": ({ city }) =>
    `Совет и поддержка при уходе и деменции в городе ${city}: адреса с телефонами, группы для разговора и даты встреч.`,
  "directory.pflege.need": "О чём идёт речь?",
  "directory.pflege.need.all": "Всё об уходе",
  "directory.need.pflege": "Я за кем-то ухаживаю",
  "directory.need.demenz": "Деменция",
  "directory.pflege.need.begleitung": "Посещение и сопровождение",
  "directory.pflege.contacts": "Здесь вам помогут",
  "directory.pflege.no-phone": "Собственного номера телефона мы не знаем. Мы вас соединим:",
  "directory.pflege.dates": "Встречи для родственников и при деменции",
  "directory.pflege.dates.all": "Все встречи с советами об уходе",
  "directory.pflege.phone.title": "Лучше сначала позвонить",
  "directory.pflege.not-yet":
    "Свободные места в домах престарелых и в дневном уходе (Tagespflege) мы здесь пока показать не можем. Службы ухода на дому (Pflegedienst) здесь тоже пока не записаны.",
  "directory.pflege.instead":
    "Вот что вы можете сделать сегодня. Позвоните и спросите о свободных местах, о заявлении на степень ухода (Pflegegrad) и о помощи по хозяйству. Ваша страховая касса по уходу (Pflegekasse) тоже даст вам совет.",
  "directory.pflege.state-finder":
    "Свободные места в домах престарелых в земле Северный Рейн – Вестфалия показывает сайт этой земли:",
  "directory.pflege.state-finder.name": "Heimfinder NRW (на немецком языке)",

  "directory.mitmachen.here": "Участвовать",
  "directory.mitmachen.title": "Где я могу участвовать?",
  "directory.mitmachen.lead": "Даже один час в месяц – уже помощь. Здесь вам дадут совет и скажут, кто будет вам рад.",
  "directory.mitmachen.description": ({ city }) =>
    `Добровольная помощь пожилым людям в городе ${city}: посещения, сопровождение, соседство. Адреса с номерами телефонов.`,
  "directory.mitmachen.need": "Что вы хотели бы делать?",
  "directory.mitmachen.need.all": "Я просто смотрю",
  "directory.need.ehrenamt": "Найти добровольное дело (Ehrenamt)",
  "directory.mitmachen.need.begleitung": "Кого-то навещать или сопровождать",
  "directory.need.begegnung": "Участвовать по соседству",
  "directory.mitmachen.contacts": "Здесь вам рады",
  "directory.mitmachen.no-phone": "Собственного номера телефона мы не знаем. Мы вас соединим:",
  "directory.mitmachen.dates": "Сюда можно просто прийти",
  "directory.mitmachen.dates.all": "Все занятия, где можно участвовать",
  "directory.mitmachen.phone.title": "Хотите сначала поговорить?",
  "directory.mitmachen.not-yet": "Списка, кто кого сейчас ищет, здесь пока нет. Записаться здесь тоже пока нельзя.",
  "directory.mitmachen.instead":
    "Вот что вы можете сделать сегодня. Позвоните по одному из этих номеров. Скажите, что вы любите делать и когда у вас есть время.",
};
