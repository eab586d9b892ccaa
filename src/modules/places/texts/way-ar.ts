import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { wayDe } from "./way-de.ts";

const minutesOf = plural("ar", {
  zero: "# دقيقة",
  one: "دقيقة واحدة",
  two: "دقيقتين",
  few: "# دقائق",
  many: "# دقيقة",
  other: "# دقيقة",
});
const metresOf = plural("ar", {
  zero: "# متر",
  one: "متر واحد",
  two: "مترين",
  few: "# أمتار",
  many: "# مترًا",
  other: "# متر",
});

export const wayAr: TextsOf<typeof wayDe> = {
  "places.way.on-foot": ({ minutes, distance }) =>
    `نحو ${minutesOf(minutes)} سيرًا على الأقدام (${distance} بخط مستقيم)`,
  "places.way.metres": ({ metres }) => metresOf(metres),
  "places.way.kilometres": ({ kilometres }) => `${numberInWords(kilometres, "ar")} كم`,
  "places.way.from.haltestelle": ({ name }) =>
    `المسافة محسوبة من محطة ${name}. الدقائق محسوبة لمشي هادئ، وقد يكون الطريق أطول.`,
  "places.way.from.quartier": ({ name }) =>
    `المسافة محسوبة من وسط ${name}. الدقائق محسوبة لمشي هادئ، وقد يكون الطريق أطول.`,
  "places.way.somewhere": "المواعيد التي لا نعرف مكانها بالضبط مذكورة من دون دقائق.",
  "places.way.how-far": "كم تبعد؟",
  "places.way.within": ({ minutes }) => `حتى ${minutesOf(minutes)} سيرًا على الأقدام`,
  "places.way.around": "بالقرب من",
};
