import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { wayDe } from "./way-de.ts";

const minutesOnFoot = plural("en", { one: "# minute on foot", other: "# minutes on foot" });
const metresInWords = plural("en", { one: "# metre", other: "# metres" });

export const wayEn: TextsOf<typeof wayDe> = {
  "places.way.on-foot": ({ minutes, distance }) => `about ${minutesOnFoot(minutes)} (${distance} in a straight line)`,
  "places.way.metres": ({ metres }) => metresInWords(metres),
  "places.way.kilometres": ({ kilometres }) =>
    `${numberInWords(kilometres, "en")} ${kilometres === 1 ? "kilometre" : "kilometres"}`,
  "places.way.from.haltestelle": ({ name }) =>
    `Measured from the stop ${name}. The minutes are for walking slowly; the way can be longer.`,
  "places.way.from.quartier": ({ name }) =>
    `Measured from the middle of ${name}. The minutes are for walking slowly; the way can be longer.`,
  "places.way.somewhere": "Dates whose exact location we do not know are listed without minutes.",
  "places.way.how-far": "How far away?",
  "places.way.within": ({ minutes }) => `up to ${minutesOnFoot(minutes)}`,
  "places.way.around": "Near",
};
