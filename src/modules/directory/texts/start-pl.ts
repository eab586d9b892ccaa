import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { startDe } from "./start-de.ts";

const offices = plural("pl", {
  one: "# biuro dla seniorów",
  few: "# biura dla seniorów",
  many: "# biur dla seniorów",
  other: "# biura dla seniorów",
});
const meetingPlaces = plural("pl", {
  one: "# miejsce spotkań",
  few: "# miejsca spotkań",
  many: "# miejsc spotkań",
  other: "# miejsca spotkań",
});
const districts = plural("pl", {
  one: "# dzielnicy",
  few: "# dzielnicach",
  many: "# dzielnicach",
  other: "# dzielnicy",
});

export const startPl: TextsOf<typeof startDe> = {
  "directory.start.title": "Tu jest miejsce dla Państwa.",
  "directory.start.short-title": "Strona startowa",
  "directory.start.lead": ({ city }) =>
    `Miejsca spotkań, kursy, porady i pomoc dla osób starszych w mieście ${city}. Blisko domu.`,
  "directory.start.search": "Czego Państwo szukają?",
  "directory.start.search.button": "Szukaj",
  "directory.start.examples": "Na przykład:",
  "directory.start.example.singing": "Śpiewanie",
  "directory.start.example.phone": "Pomoc z telefonem komórkowym",
  "directory.start.example.lunch": "Wspólny obiad",
  "directory.start.example.alone": "Często czuję się samotnie",
  "directory.start.ways": "W czym możemy pomóc?",
  "directory.start.way.offers": "Wyjść i coś robić",
  "directory.start.way.offers.text": "Kursy, spotkania, wycieczki, obiady",
  "directory.start.way.counselling": "Porady i pomoc",
  "directory.start.way.counselling.text": ({ count, office }) =>
    count > 1
      ? `Bezpłatne porady: ${offices(count)} (${office.other})`
      : `Bezpłatne porady: Państwa biuro dla seniorów (${office.one})`,
  "directory.start.way.care": "Opieka",
  "directory.start.way.care.text": "Porady, chwila wytchnienia, pomoc przy demencji",
  "directory.start.way.join": "Weź udział",
  "directory.start.way.join.text": "Podarować swój czas, zacząć coś nowego",
  "directory.start.way.places": "Miejsce w mojej okolicy",
  "directory.start.way.places.text": ({ places, areas }) => `${meetingPlaces(places)} w ${districts(areas)}`,
  "directory.start.today": ({ city }) => `Dzisiaj w mieście ${city}`,
  "directory.start.tomorrow": ({ city }) => `Jutro w mieście ${city}`,
  "directory.start.none": "Na ten dzień nic nie wpisano. Prosimy zajrzeć do następnych dni.",
  "directory.start.all-today": ({ count }) => `Wszystkie dzisiejsze spotkania: ${numberInWords(count, "pl")}`,
  "directory.start.all-tomorrow": ({ count }) => `Wszystkie jutrzejsze spotkania: ${numberInWords(count, "pl")}`,
  "directory.start.all": "Wszystkie zajęcia i spotkania",
  "directory.start.map": "Wybór dzielnicy na mapie",
  "directory.start.map.caption": "Prosimy wybrać dzielnicę. Mapa jest uproszczona.",
  "directory.start.map.caption.approximate": "Prosimy wybrać dzielnicę. Mapa jest uproszczona, granice są przybliżone.",
  "directory.start.phone.title": "Wolą Państwo zadzwonić?",
  "directory.start.phone.text": ({ office }) => `Połączymy Państwa z biurem dla seniorów w pobliżu (${office}).`,
};
