import { plural } from "./locale.ts";
import type { TextsOf } from "./texts.ts";
import type { de } from "./de.ts";

// After "do".
const characters = plural("pl", { one: "# znaku", few: "# znaków", many: "# znaków", other: "# znaku" });
// After "za".
const minutes = plural("pl", { one: "# minutę", few: "# minuty", many: "# minut", other: "# minuty" });
const seconds = plural("pl", { one: "# sekundę", few: "# sekundy", many: "# sekund", other: "# sekundy" });

export const pl: TextsOf<typeof de> = {
  "platform.fields": "Prosimy sprawdzić wpisane dane.",
  "platform.field.missing": "Prosimy wypełnić to pole.",
  "platform.field.invalid": "Nie rozumiemy tego wpisu. Prosimy go sprawdzić.",
  "platform.field.number": "Prosimy podać liczbę całkowitą, na przykład 12.",
  "platform.field.too-long": ({ most }) => `Prosimy skrócić tekst do najwyżej ${characters(most)}.`,
  "platform.field.date": "Prosimy podać dzień, który istnieje, na przykład 24.11.2026.",
  "platform.field.time": "Prosimy podać godzinę, na przykład 14:30.",
  "platform.field.email": "To nie wygląda jak adres e-mail. Przykład: name@beispiel.de",
  "platform.field.url": "To nie wygląda jak adres internetowy. Przykład: https://www.beispiel.de",
  "platform.field.phone": "To nie wygląda jak numer telefonu. Przykład: 0231 50-0",
  "platform.field.money": "Prosimy podać kwotę, na przykład 5 lub 7,50.",
  "platform.refused": "Tak się nie da. Prosimy sprawdzić wpisane dane.",
  "platform.unknown": "Tego wpisu nie ma albo już nie istnieje.",
  "platform.forbidden": "Brak uprawnień do tej czynności. Prosimy zapytać kierownictwo.",
  "platform.changed-meanwhile": "Ktoś inny zmienił w tym czasie ten wpis. Nic nie zostało nadpisane.",
  "platform.too-often": ({ seconds: wait }) =>
    `To było bardzo dużo zapytań. Można kontynuować za ${wait > 90 ? minutes(Math.ceil(wait / 60)) : seconds(wait)}.`,
  "platform.too-large": "Zapytanie jest za duże.",
  "platform.foreign-origin": "Formularz przyszedł z obcej strony i nie został przyjęty.",
  "platform.missing.title": "Tej strony nie ma",
  "platform.missing.lead": "Może została przeniesiona albo w adresie jest literówka.",
  "platform.fault.title": "To się nie udało",
  "platform.fault.lead": "To nasza wina, nie Państwa. Prosimy spróbować ponownie za kilka minut.",
  "platform.fault.number": ({ id }) => `Jeśli Państwo zadzwonią, prosimy podać ten numer: ${id}`,
  "platform.refusal.title": "Tak się nie da",
};
