import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { wayDe } from "./way-de.ts";

const minutesOf = plural("pl", { one: "# minuty", few: "# minut", many: "# minut", other: "# minuty" });
const metresInWords = plural("pl", { one: "# metr", few: "# metry", many: "# metrów", other: "# metra" });
const kilometreWord = plural("pl", { one: "kilometr", few: "kilometry", many: "kilometrów", other: "kilometra" });

export const wayPl: TextsOf<typeof wayDe> = {
  "places.way.on-foot": ({ minutes, distance }) => `pieszo około ${minutesOf(minutes)} (${distance} w linii prostej)`,
  "places.way.metres": ({ metres }) => metresInWords(metres),
  "places.way.kilometres": ({ kilometres }) => `${numberInWords(kilometres, "pl")} ${kilometreWord(kilometres)}`,
  "places.way.from.haltestelle": ({ name }) =>
    `Mierzone od przystanku ${name}. Minuty dotyczą spokojnego chodu; droga może być dłuższa.`,
  "places.way.from.quartier": ({ name }) =>
    `Mierzone od środka okolicy: ${name}. Minuty dotyczą spokojnego chodu; droga może być dłuższa.`,
  "places.way.somewhere": "Przy spotkaniach, których dokładnego miejsca nie znamy, nie ma minut.",
  "places.way.how-far": "Jak daleko?",
  "places.way.within": ({ minutes }) => `pieszo do ${minutesOf(minutes)}`,
  "places.way.around": "W pobliżu",
};
