import { numberInWords } from "#platform/texts/number-in-words.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { wayDe } from "./way-de.ts";

export const wayTr: TextsOf<typeof wayDe> = {
  "places.way.on-foot": ({ minutes, distance }) => `yürüyerek yaklaşık ${minutes} dakika (kuş uçuşu ${distance})`,
  "places.way.metres": ({ metres }) => `${metres} metre`,
  "places.way.kilometres": ({ kilometres }) => `${numberInWords(kilometres, "tr")} kilometre`,
  "places.way.from.haltestelle": ({ name }) =>
    `Ölçümün başladığı durak: ${name}. Dakikalar rahat bir yürüyüşe göredir; yol daha uzun olabilir.`,
  "places.way.from.quartier": ({ name }) =>
    `Ölçümün başladığı yer: ${name} semtinin ortası. Dakikalar rahat bir yürüyüşe göredir; yol daha uzun olabilir.`,
  "places.way.somewhere": "Yerini tam olarak bilmediğimiz etkinliklerde dakika yazmaz.",
  "places.way.how-far": "Ne kadar uzakta?",
  "places.way.within": ({ minutes }) => `yürüyerek en fazla ${minutes} dakika`,
  "places.way.around": "Şuraya yakın",
};
