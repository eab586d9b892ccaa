import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { officeDatesDe } from "./office-dates-de.ts";

const dates = plural("pl", { one: "# termin", few: "# terminy", many: "# terminów", other: "# terminu" });

export const officeDatesPl: TextsOf<typeof officeDatesDe> = {
  "directory.dates.crumb": "Porady w pobliżu i wydarzenia",
  "directory.dates.title": "Porady w pobliżu i wydarzenia",
  "directory.dates.description": ({ city }) =>
    `Kiedy i gdzie w mieście ${city} osoby starsze mogą uzyskać poradę blisko domu i jakie wydarzenia organizują biura.`,
  "directory.dates.lead":
    "Doradzamy także poza naszymi biurami, na przykład w domu parafialnym lub na targu. Porada jest bezpłatna.",
  "directory.dates.next": "Najbliższe terminy w pobliżu",
  "directory.dates.none": "Obecnie nie ma żadnego terminu. Prosimy zadzwonić, i tak Państwu pomożemy.",
  "directory.dates.all": "Wszystkie terminy w pobliżu",
  "directory.dates.all.of": ({ name }) => `Wszystkie terminy w dzielnicy ${name}`,
  "directory.dates.filter": "Wybór terminów",
  "directory.dates.kind": "Co?",
  "directory.dates.kind.all": "Wszystko",
  "directory.dates.kind.sprechstunde": "Porady w biurze",
  "directory.dates.kind.aussensprechstunde": "Porady w pobliżu, poza biurem",
  "directory.dates.kind.hitzetelefon": "Telefon na czas upałów",
  "directory.dates.kind.veranstaltung": "Wydarzenie",
  "directory.dates.total": ({ count }) => dates(count),
  "directory.dates.ignored": ({ value }) => `Ta lista nie zna „${value}”. Prosimy wybrać coś innego.`,
  "directory.dates.cancelled": "Odwołane",
  "directory.dates.example": "Przykład",
  "directory.dates.come": "Można przyjść bez zapisów",
  "directory.dates.full": "Obecnie brak wolnych miejsc",
  "directory.dates.register": "Prosimy o zapisy:",
  "directory.dates.ask": "Pytania:",
  "directory.dates.call": "Prosimy zadzwonić:",
  "directory.dates.calendar": "Dodaj do własnego kalendarza",
};
