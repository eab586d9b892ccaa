import { plural } from "#platform/texts/locale.ts";

const dates = plural("de", { one: "# Termin", other: "# Termine" });

/** What the page about lists for other websites says, and these lists themselves. */
export const embedDe = {
  "opendata.embed.here": "Liste einbetten",
  "opendata.embed.data": "Offene Daten",
  "opendata.embed.title": "Angebote auf Ihrer Website zeigen",
  "opendata.embed.lead":
    "Zeigen Sie auf der Website Ihres Vereins, was als Nächstes stattfindet. Die Liste ist immer so aktuell wie der Wegweiser. Sie brauchen dafür nur eine Zeile.",
  "opendata.embed.choose": "1. Wählen Sie aus",
  "opendata.embed.district": "Stadtbezirk",
  "opendata.embed.district.all": "Alle Stadtbezirke",
  "opendata.embed.theme": "Thema",
  "opendata.embed.theme.all": "Alle Themen",
  "opendata.embed.price": "Preis",
  "opendata.embed.price.free": "nur kostenlose Angebote",
  "opendata.embed.access": "Zugang",
  "opendata.embed.access.step-free": "nur Orte mit stufenlosem Zugang",
  "opendata.embed.size": "Wie lang soll die Liste sein?",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "Zeile erstellen",
  "opendata.embed.copy": "2. Kopieren Sie diese Zeile",
  "opendata.embed.line": "Zeile für Ihre Website",
  "opendata.embed.line.hint":
    "Fügen Sie die Zeile dort ein, wo die Liste stehen soll. In vielen Programmen heißt der Baustein „HTML“.",
  "opendata.embed.preview": "Vorschau ansehen",
  "opendata.embed.know": "Gut zu wissen",
  "opendata.embed.know.text":
    "Die Liste zeigt höchstens 25 Termine und führt zu allen weiteren.\nSie braucht kein JavaScript, setzt keine Cookies und beobachtet niemanden. Wie bei jeder eingebetteten Seite erfährt unser Server die Internetadresse der Leserinnen und Leser; nennen Sie das in Ihrer Datenschutzerklärung.\nLinks öffnen sich in einem neuen Fenster, damit Ihre Seite stehen bleibt.\nDie Höhe steht in der Zeile; Sie können die Zahl ändern.\nWer selbst gestalten möchte, findet dieselben Angebote unter „Offene Daten“.",
  "opendata.embed.list": ({ where }: { where: string }) => `Angebote für ältere Menschen: ${where}`,
  "opendata.embed.none": "Dafür ist gerade kein Termin bekannt.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `„${value}“ kennen wir nicht und haben es weggelassen.`,
  "opendata.embed.all": "Alle Termine im Wegweiser ansehen",
  "opendata.embed.new-window": "(neues Fenster)",
  "opendata.embed.from": ({ city }: { city: string }) =>
    `Aus dem Wegweiser „Beisammen“ für ältere Menschen in ${city}.`,
  "opendata.embed.cancelled": "fällt aus",
  "opendata.embed.moved": "verlegt",
  "opendata.embed.example": "Beispiel",
};
