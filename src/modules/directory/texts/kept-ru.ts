import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { keptDe } from "./kept-de.ts";

const gone = plural("ru", {
  one: "# запись из вашего списка больше не действует.",
  few: "# записи из вашего списка больше не действуют.",
  many: "# записей из вашего списка больше не действуют.",
  other: "# записи из вашего списка больше не действуют.",
});

export const keptRu: TextsOf<typeof keptDe> = {
  "directory.kept.here": "Мой список",
  "directory.kept.title": "Мой список",
  "directory.kept.lead":
    "Этот список находится в адресе этой страницы. Мы его не сохраняем, и регистрация вам не нужна. Сделайте закладку, тогда вы снова найдёте список.",
  "directory.kept.gone": ({ count }) => gone(count),
  "directory.kept.print": "Напечатать крупным шрифтом",
  "directory.kept.mail": "Отправить по эл. почте",
  "directory.kept.mail.subject": "Мой список",
  "directory.kept.mail.body": ({ lines, address }) => `${lines}\n\nСписок в интернете:\n${address}\n`,
  "directory.kept.clear": "Очистить список",
  "directory.kept.at": ({ time }) => time,
  "directory.kept.remove": "Убрать",
  "directory.kept.undated": "Сейчас без даты",
  "directory.kept.example": "Пример",
  "directory.kept.step-free": "вход без ступенек",
  "directory.kept.empty.title": "В списке пока ничего нет",
  "directory.kept.empty.text":
    "Откройте занятие или встречу и нажмите «В мой список». Тогда здесь будут день, место и номер телефона.",
  "directory.kept.empty.link": "Посмотреть занятия и встречи",
  "directory.kept.more": "Добавить что-нибудь ещё",
  "directory.kept.search": "Искать занятие или встречу",
  "directory.kept.search.button": "Искать",
  "directory.kept.search.none": ({ q }) => `По слову «${q}» мы больше ничего не нашли.`,
  "directory.kept.add": "Добавить в мой список",
  "directory.kept.phone.title": "Есть вопросы о занятии?",
  "directory.kept.phone.text": "Если путь неблизкий, позвоните заранее.",
  "directory.kept.printed": ({ date }) => `Напечатано: ${date} Если путь неблизкий, позвоните заранее.`,
};
