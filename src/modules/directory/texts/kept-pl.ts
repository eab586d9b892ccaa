import { numberInWords } from "#platform/texts/number-in-words.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { keptDe } from "./kept-de.ts";

export const keptPl: TextsOf<typeof keptDe> = {
  "directory.kept.here": "Moja lista",
  "directory.kept.title": "Moja lista",
  "directory.kept.lead":
    "Ta lista jest w adresie tej strony. Nie zapisujemy jej i nie potrzebują Państwo konta. Wystarczy dodać zakładkę, aby znów znaleźć listę.",
  "directory.kept.gone": ({ count }) => `${numberInWords(count, "pl")} pozycji z Państwa listy już nie ma.`,
  "directory.kept.print": "Drukuj dużymi literami",
  "directory.kept.mail": "Wyślij e-mailem",
  "directory.kept.mail.subject": "Moja lista",
  "directory.kept.mail.body": ({ lines, address }) => `${lines}\n\nLista w internecie:\n${address}\n`,
  "directory.kept.clear": "Opróżnij listę",
  "directory.kept.at": ({ time }) => `godz. ${time}`,
  "directory.kept.remove": "Usuń",
  "directory.kept.undated": "Obecnie bez terminu",
  "directory.kept.example": "Przykład",
  "directory.kept.step-free": "bez stopni",
  "directory.kept.empty.title": "Nic jeszcze nie zapisano",
  "directory.kept.empty.text":
    "Przy wybranych zajęciach prosimy nacisnąć „Zapisz na mojej liście”. Pojawią się tutaj z dniem, miejscem i numerem telefonu.",
  "directory.kept.empty.link": "Zobacz zajęcia i spotkania",
  "directory.kept.more": "Dodać coś jeszcze",
  "directory.kept.search": "Szukaj zajęć",
  "directory.kept.search.button": "Szukaj",
  "directory.kept.search.none": ({ q }) => `Dla hasła „${q}” nie znaleźliśmy innych zajęć.`,
  "directory.kept.add": "Dodaj do mojej listy",
  "directory.kept.phone.title": "Pytania o zajęcia?",
  "directory.kept.phone.text": "Jeśli droga jest daleka, prosimy najpierw zadzwonić.",
  "directory.kept.printed": ({ date }) => `Wydrukowano ${date}. Jeśli droga jest daleka, prosimy najpierw zadzwonić.`,
};
