import { plural } from "#platform/texts/locale.ts";
import { numberInWords } from "#platform/texts/number-in-words.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { wayDe } from "./way-de.ts";

const metresInWords = plural("ru", { one: "# метр", few: "# метра", many: "# метров", other: "# метра" });
const minutesOf = plural("ru", { one: "# минуты", few: "# минут", many: "# минут", other: "# минуты" });

export const wayRu: TextsOf<typeof wayDe> = {
  "places.way.on-foot": ({ minutes, distance }) => `около ${minutesOf(minutes)} пешком (${distance} по прямой)`,
  "places.way.metres": ({ metres }) => metresInWords(metres),
  "places.way.kilometres": ({ kilometres }) => `${numberInWords(kilometres, "ru")} км`,
  "places.way.from.haltestelle": ({ name }) =>
    `Расстояние от остановки «${name}». Минуты – для спокойного шага; путь может быть длиннее.`,
  "places.way.from.quartier": ({ name }) =>
    `Расстояние от центра микрорайона ${name}. Минуты – для спокойного шага; путь может быть длиннее.`,
  "places.way.somewhere": "Если точное место встречи нам неизвестно, минуты не указаны.",
  "places.way.how-far": "Как далеко?",
  "places.way.within": ({ minutes }) => `до ${minutesOf(minutes)} пешком`,
  "places.way.around": "Рядом с чем?",
};
