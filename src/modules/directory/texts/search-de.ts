import { plural } from "#platform/texts/locale.ts";

const entries = plural("de", { one: "# Eintrag", other: "# Einträge" });
const overEntries = plural("de", {
  one: "# Angebot ist schon vorbei. Trotzdem zeigen",
  other: "# Angebote sind schon vorbei. Trotzdem zeigen",
});

/** The one search field. */
export const searchDe = {
  "directory.search.here": "Suche",
  "directory.search.title": ({ q }: { q: string }) => `Was gibt es zu „${q}“?`,
  "directory.search.title.empty": "Was suchen Sie?",
  "directory.search.title.nothing": ({ q }: { q: string }) => `Zu „${q}“ haben wir noch nichts gefunden`,
  "directory.search.description": ({ city }: { city: string }) =>
    `Angebote, Orte, Beratung und Hilfe für ältere Menschen in ${city} finden: ein Feld für alles.`,
  "directory.search.label": "Angebot, Ort, Beratung oder Thema",
  "directory.search.button": "Suchen",
  "directory.search.suggestions": "Vorschläge",
  "directory.search.suggestions.none": "Kein Vorschlag.",
  "directory.search.suggestions.one": "Ein Vorschlag. Mit der Pfeiltaste nach unten kommen Sie hin.",
  "directory.search.suggestions.many": "# Vorschläge. Mit der Pfeiltaste nach unten kommen Sie hin.",
  "directory.search.count": ({ count }: { count: number }) => entries(count),
  "directory.search.ignored": ({ name, value }: { name: string; value: string }) =>
    `Mit der Angabe „${value}“ bei „${name}“ können wir nichts anfangen. Wir haben sie weggelassen.`,
  "directory.search.chip.over": "auch Vergangenes",
  "directory.search.with-over": "Auch zeigen, was schon vorbei ist",
  "directory.search.only-over": ({ count }: { count: number }) => overEntries(count),
  "directory.search.did-you-mean": "Meinten Sie:",
  "directory.search.wider": "Weniger Wörter:",
  "directory.search.nothing.hint":
    "Versuchen Sie ein anderes Wort, zum Beispiel „Tanzen“ statt „Tanzveranstaltung“. Oder wählen Sie ein Thema:",
  "directory.search.themes": "Davon gibt es am meisten",
  "directory.search.empty.lead": "Ein Wort genügt. Wir suchen in Angeboten, Orten, Beratung und Hilfen.",
  "directory.search.examples": "Zum Beispiel:",
  "directory.search.example-list": "Singen, Handy, Mittagstisch, Gymnastik, Demenz, Pflegegrad",
  "directory.search.phone.title": "Wir suchen mit Ihnen",
  "directory.search.phone.text":
    "Sagen Sie uns, was Sie sich wünschen. Wir kennen auch Gruppen, die hier nicht stehen.",
  "directory.search.wish.title": "Fehlt hier etwas?",
  "directory.search.wish.text":
    "Sagen Sie uns, was Sie sich wünschen. Die Stadt plant damit neue Angebote. Ihren Namen brauchen wir nicht.",
  "directory.search.wish": "Wunsch mitteilen",
  "directory.search.type.offer": "Angebot",
  "directory.search.type.place": "Ort",
  "directory.search.type.office": "Beratung",
  "directory.search.type.care": "Hilfe und Pflege",
  "directory.search.type.page": "Seite",
  "directory.search.reason.theme": ({ words }: { words: string }) => `„${words}“ passt zum Thema`,
  "directory.search.reason.place": ({ words }: { words: string }) => `„${words}“ passt zum Ort`,
  "directory.search.reason.text": ({ words }: { words: string }) => `„${words}“ kommt in der Beschreibung vor`,
  "directory.search.reason.meaning": ({ words }: { words: string }) => `passt zu „${words}“`,
  "directory.search.reason.spelling": ({ words }: { words: string }) => `ähnlich geschrieben wie „${words}“`,
  "directory.search.partly.words":
    "Zu allen Wörtern zusammen gibt es keinen Eintrag. Das hier passt zu einem Teil davon:",
  "directory.search.partly.time": "Zu dieser Zeit haben wir dazu nichts gefunden. Das gibt es zu anderen Zeiten:",
  "directory.search.partly.area": "In diesem Teil der Stadt haben wir dazu nichts gefunden. Das gibt es anderswo:",
  "directory.search.example": "Beispiel",
  "directory.search.no-date": "Kein nächster Termin bekannt.",
  "directory.search.at": ({ when, time }: { when: string; time: string }) => `${when}, ${time} Uhr`,
  "directory.search.page.beratung": "Beratung und Hilfe",
  "directory.search.page.beratung.words":
    "Seniorenbüro Beratungsstelle Rat Sprechstunde einsam allein Sorgen Antrag Geld Rente Wohngeld Wohnberatung zuständig",
  "directory.search.page.pflege": "Pflege",
  "directory.search.page.pflege.words":
    "Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz Angehörige Kurzzeitpflege Tagespflege Haushaltshilfe",
  "directory.search.page.mitmachen": "Mitmachen",
  "directory.search.page.mitmachen.words":
    "Ehrenamt freiwillig helfen engagieren Besuchsdienst Begleitung Zeit schenken Nachbarschaft",
  "directory.search.page.angebote": "Angebote",
  "directory.search.page.angebote.words": "Kurse Treffen Veranstaltungen Termine Programm Ausflug Kalender",
  "directory.search.page.orte": "Orte",
  "directory.search.page.orte.words": "Begegnungszentrum Begegnungsstätte Treffpunkt Café Haus Adresse Öffnungszeiten",
  "directory.search.page.zahlen": "Zahlen",
  "directory.search.page.zahlen.words": "Statistik Daten Kennzahlen Bericht",
  "directory.search.page.merkliste": "Merkliste",
  "directory.search.page.merkliste.words": "merken gemerkt Liste drucken",
  "directory.search.page.leichte-sprache": "Leichte Sprache",
  "directory.search.page.leichte-sprache.words": "einfach verstehen leicht lesen",
  "directory.search.page.rundbrief": "Rundbrief: Termine per E-Mail",
  "directory.search.page.rundbrief.words": "Newsletter E-Mail abonnieren bestellen Termine Woche Monat Post",
  "directory.search.page.hilfe": "Hilfe zu diesen Seiten",
  "directory.search.page.hilfe.words": "Bedienung Schrift größer Anleitung drucken teilen",
  "directory.search.page.barrierefreiheit": "Barrierefreiheit",
  "directory.search.page.barrierefreiheit.words": "Barriere melden Rollstuhl Screenreader Erklärung",
  "directory.search.page.datenschutz": "Datenschutz",
  "directory.search.page.datenschutz.words": "Daten Cookies Auskunft löschen",
  "directory.search.page.impressum": "Impressum",
  "directory.search.page.impressum.words": "Anbieter Kontakt verantwortlich",
};
