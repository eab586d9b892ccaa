import { plural } from "#platform/texts/locale.ts";

const dates = plural("de", { one: "# Termin", other: "# Termine" });

/** Dates of the offices for older people: hours away from the office, and events. */
export const officeDatesDe = {
  "directory.dates.crumb": "Beratung vor Ort und Veranstaltungen",
  "directory.dates.title": "Beratung vor Ort und Veranstaltungen",
  "directory.dates.description": ({ city }: { city: string }) =>
    `Wann und wo in ${city} Beratung für ältere Menschen in Ihrer Nähe stattfindet, und was die Büros veranstalten.`,
  "directory.dates.lead":
    "Wir beraten auch außerhalb unserer Büros, zum Beispiel im Gemeindehaus oder auf dem Markt. Die Beratung kostet nichts.",
  "directory.dates.next": "Die nächsten Termine vor Ort",
  "directory.dates.none": "Zurzeit ist kein Termin eingetragen. Rufen Sie an, wir sind trotzdem für Sie da.",
  "directory.dates.all": "Alle Termine vor Ort",
  "directory.dates.all.of": ({ name }: { name: string }) => `Alle Termine im Stadtbezirk ${name}`,
  "directory.dates.filter": "Termine auswählen",
  "directory.dates.kind": "Was?",
  "directory.dates.kind.all": "Alles",
  "directory.dates.kind.sprechstunde": "Sprechstunde im Büro",
  "directory.dates.kind.aussensprechstunde": "Außensprechstunde: Beratung vor Ort",
  "directory.dates.kind.hitzetelefon": "Hitzetelefon",
  "directory.dates.kind.veranstaltung": "Veranstaltung",
  "directory.dates.total": ({ count }: { count: number }) => dates(count),
  "directory.dates.ignored": ({ value }: { value: string }) =>
    `Mit „${value}“ kann diese Liste nichts anfangen. Bitte wählen Sie etwas anderes.`,
  "directory.dates.cancelled": "Fällt aus",
  "directory.dates.example": "Beispiel",
  "directory.dates.come": "Einfach vorbeikommen",
  "directory.dates.full": "Zurzeit ist kein Platz frei",
  "directory.dates.register": "Bitte anmelden:",
  "directory.dates.ask": "Fragen:",
  "directory.dates.call": "Rufen Sie an:",
  "directory.dates.calendar": "In den eigenen Kalender",
};
