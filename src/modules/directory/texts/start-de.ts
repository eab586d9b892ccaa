import { plural } from "#platform/texts/locale.ts";

const dates = plural("de", { one: "den einen Termin", other: "alle # Termine" });
const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The start page. */
export const startDe = {
  "directory.start.title": "Hier ist noch Platz für Sie.",
  "directory.start.short-title": "Start",
  "directory.start.lead": ({ city }: { city: string }) =>
    `Treffpunkte, Kurse, Beratung und Hilfe für ältere Menschen in ${city}. Ganz in Ihrer Nähe.`,
  "directory.start.search": "Was suchen Sie?",
  "directory.start.search.button": "Suchen",
  "directory.start.examples": "Zum Beispiel:",
  "directory.start.example.singing": "Singen",
  "directory.start.example.phone": "Hilfe am Handy",
  "directory.start.example.lunch": "Mittagstisch",
  "directory.start.example.alone": "Ich bin viel allein",
  "directory.start.ways": "Womit können wir Ihnen helfen?",
  "directory.start.way.offers": "Etwas unternehmen",
  "directory.start.way.offers.text": "Kurse, Treffen, Ausflüge, Mittagstisch",
  "directory.start.way.counselling": "Beratung und Hilfe",
  "directory.start.way.counselling.text": ({
    count,
    office,
  }: {
    count: number;
    office: { one: string; other: string };
  }) => (count > 1 ? `${count} ${office.other} beraten Sie kostenlos` : `${office.one}: Beratung kostenlos`),
  "directory.start.way.care": "Pflege",
  "directory.start.way.care.text": "Rat, Entlastung, Hilfe bei Demenz",
  "directory.start.way.join": "Mitmachen",
  "directory.start.way.join.text": "Zeit schenken, Neues beginnen",
  "directory.start.way.places": "Ort in meiner Nähe",
  "directory.start.way.places.text": ({ places, areas }: { places: number; areas: number }) =>
    places === 0 ? "Auf der Karte, nach Stadtbezirk" : `${places} Treffpunkte in ${areas} Stadtbezirken`,
  "directory.start.today": ({ city }: { city: string }) => `Heute in ${city}`,
  "directory.start.tomorrow": ({ city }: { city: string }) => `Morgen in ${city}`,
  "directory.start.none": "An diesem Tag ist nichts eingetragen. Schauen Sie in die nächsten Tage.",
  "directory.start.all-today": ({ count }: { count: number }) => firstUpper(`${dates(count)} heute`),
  "directory.start.all-tomorrow": ({ count }: { count: number }) => firstUpper(`${dates(count)} morgen`),
  "directory.start.all": "Alle Angebote",
  "directory.start.map": "Stadtbezirk auf der Karte wählen",
  "directory.start.map.caption": "Wählen Sie Ihren Stadtbezirk. Die Karte ist vereinfacht.",
  "directory.start.map.caption.approximate":
    "Wählen Sie Ihren Stadtbezirk. Die Karte ist vereinfacht, die Grenzen sind eine Annäherung.",
  "directory.start.phone.title": "Sie möchten lieber anrufen?",
  "directory.start.phone.text": ({ office }: { office: string }) =>
    `Wir verbinden Sie weiter: ${office} in Ihrer Nähe.`,
};
