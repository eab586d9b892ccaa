import { numberInWords } from "#platform/texts/number-in-words.ts";

/** How far something is on foot, and from where that was measured. */
export const wayDe = {
  "places.way.on-foot": ({ minutes, distance }: { minutes: number; distance: string }) =>
    `etwa ${minutes} Minuten zu Fuß (${distance} Luftlinie)`,
  "places.way.metres": ({ metres }: { metres: number }) => `${metres} Meter`,
  "places.way.kilometres": ({ kilometres }: { kilometres: number }) => `${numberInWords(kilometres, "de")} Kilometer`,
  "places.way.from.haltestelle": ({ name }: { name: string }) =>
    `Gemessen von der Haltestelle ${name}. Die Minuten gelten für gemächliches Gehen; der Weg kann länger sein.`,
  "places.way.from.quartier": ({ name }: { name: string }) =>
    `Gemessen von der Mitte von ${name}. Die Minuten gelten für gemächliches Gehen; der Weg kann länger sein.`,
  "places.way.somewhere": "Termine, deren genauen Ort wir nicht kennen, stehen ohne Minuten dabei.",
  "places.way.how-far": "Wie weit weg?",
  "places.way.within": ({ minutes }: { minutes: number }) => `bis ${minutes} Minuten zu Fuß`,
  "places.way.around": "In der Nähe von",
};
