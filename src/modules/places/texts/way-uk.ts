import { plural } from "#platform/texts/locale.ts";
import { numberInWords } from "#platform/texts/number-in-words.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { wayDe } from "./way-de.ts";

const metresInWords = plural("uk", { one: "# метр", few: "# метри", many: "# метрів", other: "# метра" });
const minutesOf = plural("uk", { one: "# хвилини", few: "# хвилин", many: "# хвилин", other: "# хвилини" });

export const wayUk: TextsOf<typeof wayDe> = {
  "places.way.on-foot": ({ minutes, distance }) => `близько ${minutesOf(minutes)} пішки (${distance} по прямій)`,
  "places.way.metres": ({ metres }) => metresInWords(metres),
  "places.way.kilometres": ({ kilometres }) => `${numberInWords(kilometres, "uk")} км`,
  "places.way.from.haltestelle": ({ name }) =>
    `Відстань від зупинки «${name}». Хвилини – для спокійної ходи; шлях може бути довшим.`,
  "places.way.from.quartier": ({ name }) =>
    `Відстань від центру мікрорайону ${name}. Хвилини – для спокійної ходи; шлях може бути довшим.`,
  "places.way.somewhere": "Якщо точне місце зустрічі нам невідоме, хвилини не вказано.",
  "places.way.how-far": "Як далеко?",
  "places.way.within": ({ minutes }) => `до ${minutesOf(minutes)} пішки`,
  "places.way.around": "Поруч із чим?",
};
