import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { officeDatesDe } from "./office-dates-de.ts";

const dates = plural("uk", { one: "# дата", few: "# дати", many: "# дат", other: "# дати" });

export const officeDatesUk: TextsOf<typeof officeDatesDe> = {
  "directory.dates.crumb": "Консультації поруч із вами та заходи",
  "directory.dates.title": "Консультації поруч із вами та заходи",
  "directory.dates.description": ({ city }) =>
    `Коли і де в місті ${city} літні люди можуть отримати консультацію поблизу дому та які заходи проводять бюро.`,
  "directory.dates.lead":
    "Ми консультуємо не лише в наших бюро, а й, наприклад, у парафіяльному домі чи на ринку. Консультація безкоштовна.",
  "directory.dates.next": "Найближчі дати поруч із вами",
  "directory.dates.none": "Зараз дат немає. Зателефонуйте, ми все одно вам допоможемо.",
  "directory.dates.all": "Усі дати поруч із вами",
  "directory.dates.all.of": ({ name }) => `Усі дати в районі ${name}`,
  "directory.dates.filter": "Вибрати дати",
  "directory.dates.kind": "Що?",
  "directory.dates.kind.all": "Усе",
  "directory.dates.kind.sprechstunde": "Прийом у бюро",
  "directory.dates.kind.aussensprechstunde": "Виїзна консультація поруч із вами",
  "directory.dates.kind.hitzetelefon": "Телефон допомоги у спеку",
  "directory.dates.kind.veranstaltung": "Захід",
  "directory.dates.total": ({ count }) => dates(count),
  "directory.dates.ignored": ({ value }) => `Цей список не знає «${value}». Будь ласка, виберіть інше.`,
  "directory.dates.cancelled": "Скасовано",
  "directory.dates.example": "Приклад",
  "directory.dates.come": "Приходьте без запису",
  "directory.dates.full": "Зараз вільних місць немає",
  "directory.dates.register": "Будь ласка, запишіться:",
  "directory.dates.ask": "Запитання:",
  "directory.dates.call": "Зателефонуйте:",
  "directory.dates.calendar": "Додати до свого календаря",
};
