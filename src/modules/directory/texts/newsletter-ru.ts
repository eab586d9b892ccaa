import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { newsletterDe } from "./newsletter-de.ts";

const more = plural("ru", {
  one: "Ещё # встреча здесь:",
  few: "Ещё # встречи здесь:",
  many: "Ещё # встреч здесь:",
  other: "Ещё # встречи здесь:",
});

export const newsletterRu: TextsOf<typeof newsletterDe> = {
  "directory.newsletter.ask": "Заказать рассылку",
  "directory.newsletter.here": "Рассылка",
  "directory.newsletter.title": "Что происходит рядом с вами? Рассылка по электронной почте",
  "directory.newsletter.description":
    "Ближайшие встречи для пожилых людей в вашем районе, каждую неделю или каждый месяц по электронной почте. Бесплатно, отказаться можно в любое время.",
  "directory.newsletter.lead":
    "Мы присылаем вам ближайшие встречи в вашем районе. Вы выбираете, откуда, о чём и как часто.",
  "directory.newsletter.email": "Ваш адрес электронной почты",
  "directory.newsletter.email.hint": "Например: imya@primer.de",
  "directory.newsletter.bezirk": "Из каких районов?",
  "directory.newsletter.thema": "Какие темы?",
  "directory.newsletter.thema.hint": "Не выбирайте ничего, если хотите читать обо всём.",
  "directory.newsletter.rhythmus": "Как часто?",
  "directory.newsletter.rhythmus.woche": "Каждую неделю, по четвергам",
  "directory.newsletter.rhythmus.monat": "Каждый месяц, 25-го числа",
  "directory.newsletter.consent":
    "Я хочу получать рассылку по электронной почте. Для этого город хранит мой адрес и мой выбор. Я могу отказаться от рассылки в любое время. Тогда и то и другое сразу удаляется.",
  "directory.newsletter.consent.hint": "Мы никому не передаём ваш адрес. Мы не считаем, открываете ли вы письма.",
  "directory.newsletter.bezirk.missing": "Пожалуйста, выберите хотя бы один район.",
  "directory.newsletter.rhythmus.missing": "Пожалуйста, выберите, как часто должна приходить рассылка.",
  "directory.newsletter.consent.missing": "Без вашего согласия мы не можем вам писать.",
  "directory.newsletter.post.title": "Лучше обычной почтой?",
  "directory.newsletter.post.text": "Позвоните нам. Мы пришлём вам встречи вашего района на бумаге.",
  "directory.newsletter.privacy": "Что мы делаем с вашим адресом",

  "directory.newsletter.privacy.title": "Если вы заказываете рассылку",
  "directory.newsletter.privacy.text":
    "Мы храним ваш адрес электронной почты и то, что вы выбрали. Мы рассылаем сами и никому не передаём адрес. Мы не считаем, открываете ли вы письма.\nЕсли вы не подтвердите заказ, мы удалим адрес через семь дней. Если вы откажетесь от рассылки, мы удалим его сразу.",

  "directory.newsletter.danke.title": "Пожалуйста, проверьте почту",
  "directory.newsletter.danke.text":
    "Мы отправили вам письмо. В нём есть ссылка. Рассылка начнётся, только когда вы её откроете и подтвердите заказ. Так никто не сможет указать ваш адрес без вас.",
  "directory.newsletter.danke.more":
    "Через несколько минут ничего нет? Посмотрите, пожалуйста, и в папке «Спам» или «Реклама». Без подтверждения мы удалим ваш адрес через семь дней.",
  "directory.newsletter.bestellt.title": "Рассылка заказана",
  "directory.newsletter.bestellt.text": "Следующий выпуск придёт сам.",
  "directory.newsletter.bestellt.more": "В конце каждого письма можно изменить выбор или отказаться от рассылки.",
  "directory.newsletter.geaendert.title": "Ваш выбор изменён",
  "directory.newsletter.geaendert.text": "Он действует со следующего выпуска.",
  "directory.newsletter.geaendert.more": "В конце каждого письма можно изменить выбор или отказаться от рассылки.",
  "directory.newsletter.beendet.title": "Рассылка прекращена",
  "directory.newsletter.beendet.text": "Ваш адрес удалён. Писем от нас больше не будет.",
  "directory.newsletter.beendet.more": "Хотите получать её снова? Её можно заказать в любое время.",
  "directory.newsletter.on": "К мероприятиям",

  "directory.newsletter.confirm.title": "Хотите получать рассылку?",
  "directory.newsletter.confirm.text": "Пожалуйста, проверьте свой выбор. После нажатия кнопки рассылка начнётся.",
  "directory.newsletter.confirm.button": "Да, заказать рассылку",
  "directory.newsletter.confirm.none":
    "Вы ничего не заказывали? Тогда закройте эту страницу. Ваш адрес будет удалён через семь дней.",
  "directory.newsletter.fact.bezirk": "Районы",
  "directory.newsletter.fact.thema": "Темы",
  "directory.newsletter.fact.thema.all": "все",
  "directory.newsletter.fact.rhythmus": "Как часто",
  "directory.newsletter.change.title": "Изменить рассылку",
  "directory.newsletter.change.lead": "Выберите заново, откуда, о чём и как часто.",
  "directory.newsletter.change.button": "Сохранить выбор",
  "directory.newsletter.change.end": "Отказаться от рассылки",
  "directory.newsletter.end.title": "Отказаться от рассылки?",
  "directory.newsletter.end.text": "После нажатия кнопки ваш адрес будет сразу удалён.",
  "directory.newsletter.end.button": "Отказаться от рассылки",
  "directory.newsletter.end.change": "Лучше только изменить выбор",
  "directory.newsletter.end.done": "Рассылка прекращена.",

  "directory.newsletter.mail.confirm.subject": "Пожалуйста, подтвердите: рассылка Beisammen",
  "directory.newsletter.mail.confirm.body": ({ city, address, until, phone }) =>
    `Здравствуйте!

Для этого адреса заказана рассылка «Beisammen – ${city}». Она начнётся, только если вы подтвердите заказ здесь:

${address}

Ссылка действует до ${until}. Вы ничего не заказывали? Тогда ничего делать не нужно: без подтверждения мы удалим ваш адрес через семь дней.

Есть вопросы? Позвоните нам: ${phone}
`,
  "directory.newsletter.mail.known.subject": "Ваша рассылка Beisammen",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }) =>
    `Здравствуйте!

Для этого адреса заказана рассылка «Beisammen – ${city}». Вы её уже получаете, поэтому ничего не изменилось.

Изменить выбор: ${change}
Отказаться от рассылки: ${end}

Есть вопросы? Позвоните нам: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }) => `${where}: что происходит? ${from} – ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }) =>
    `Здравствуйте!\n\n${where}, ${from} – ${to} (названия и места по-немецки):`,
  "directory.newsletter.mail.date": ({ times, title }) => (times === "" ? title : `${times}: ${title}`),
  "directory.newsletter.example": ({ title }) => `${title} (пример)`,
  "directory.newsletter.mail.more": ({ count, address }) => `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }) => `Запись: ${phone}`,
  "directory.newsletter.mail.required": "нужна запись",
  "directory.newsletter.mail.foot": ({ change, end, phone }) =>
    `-- \nВы получаете эту рассылку, потому что заказали её.\nИзменить выбор: ${change}\nОтказаться одним нажатием: ${end}\nЕсть вопросы? Позвоните нам: ${phone}\n`,
};
