import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { searchDe } from "./search-de.ts";

const entries = plural("pl", { one: "# wpis", few: "# wpisy", many: "# wpisów", other: "# wpisu" });
const overEntries = plural("pl", {
  one: "# oferta jest już nieaktualna. Pokaż ją mimo to",
  few: "# oferty są już nieaktualne. Pokaż je mimo to",
  many: "# ofert jest już nieaktualnych. Pokaż je mimo to",
  other: "# oferty jest już nieaktualne. Pokaż je mimo to",
});

export const searchPl: TextsOf<typeof searchDe> = {
  "directory.search.here": "Szukaj",
  "directory.search.title": ({ q }) => `Co mamy dla hasła „${q}”?`,
  "directory.search.title.empty": "Czego Państwo szukają?",
  "directory.search.title.nothing": ({ q }) => `Dla hasła „${q}” nic jeszcze nie znaleźliśmy`,
  "directory.search.description": ({ city }) =>
    `Zajęcia, miejsca, porady i pomoc dla osób starszych w mieście ${city}: jedno pole do wszystkiego.`,
  "directory.search.label": "Zajęcia, miejsce, porada lub temat",
  "directory.search.button": "Szukaj",
  "directory.search.suggestions": "Podpowiedzi",
  "directory.search.suggestions.none": "Brak podpowiedzi.",
  "directory.search.suggestions.one": "Jedna podpowiedź. Strzałka w dół prowadzi do niej.",
  "directory.search.suggestions.many": "Liczba podpowiedzi: #. Strzałka w dół prowadzi do nich.",
  "directory.search.count": ({ count }) => entries(count),
  "directory.search.ignored": ({ name, value }) =>
    `Nie rozumiemy wartości „${value}” w polu „${name}”. Pominęliśmy ją.`,
  "directory.search.chip.over": "także minione",
  "directory.search.with-over": "Pokaż także to, co już minęło",
  "directory.search.only-over": ({ count }) => overEntries(count),
  "directory.search.did-you-mean": "Czy chodziło o:",
  "directory.search.wider": "Mniej słów:",
  "directory.search.nothing.hint":
    "Wpisy są po niemiecku. Prosimy spróbować niemieckiego słowa, na przykład „Tanzen” (taniec). Albo wybrać temat:",
  "directory.search.themes": "Tego mamy najwięcej",
  "directory.search.empty.lead":
    "Wystarczy jedno słowo. Szukamy wśród zajęć, miejsc, porad i pomocy. Wpisy są po niemiecku, dlatego niemieckie słowa dają najwięcej wyników.",
  "directory.search.examples": "Na przykład:",
  "directory.search.example-list": "Smartphone, Computer, Yoga, Café, demencja, wolontariat",
  "directory.search.phone.title": "Poszukamy razem z Państwem",
  "directory.search.phone.text": "Proszę nam powiedzieć, czego Państwo potrzebują. Znamy też grupy, których tu nie ma.",
  "directory.search.wish.title": "Czegoś tu brakuje?",
  "directory.search.wish.text":
    "Proszę nam powiedzieć, czego Państwo sobie życzą. Pomoże to miastu zaplanować nowe zajęcia. Nazwisko nie jest potrzebne.",
  "directory.search.wish": "Napisz życzenie",
  "directory.search.type.offer": "Zajęcia",
  "directory.search.type.place": "Miejsce",
  "directory.search.type.office": "Porady",
  "directory.search.type.care": "Pomoc i opieka",
  "directory.search.type.page": "Strona",
  "directory.search.reason.theme": ({ words }) => `„${words}” pasuje do tematu`,
  "directory.search.reason.place": ({ words }) => `„${words}” pasuje do miejsca`,
  "directory.search.reason.text": ({ words }) => `„${words}” jest w opisie`,
  "directory.search.reason.meaning": ({ words }) => `pasuje do „${words}”`,
  "directory.search.reason.spelling": ({ words }) => `podobna pisownia jak „${words}”`,
  "directory.search.partly.words": "Żaden wpis nie pasuje do wszystkich słów. To pasuje do części z nich:",
  "directory.search.partly.time": "W tym czasie nic nie znaleźliśmy. W innym czasie jest:",
  "directory.search.partly.area": "W tej części miasta nic nie znaleźliśmy. Gdzie indziej jest:",
  "directory.search.example": "Przykład",
  "directory.search.no-date": "Nie znamy następnego terminu.",
  "directory.search.at": ({ when, time }) => `${when}, godz. ${time}`,
  "directory.search.page.beratung": "Poradnictwo i pomoc",
  "directory.search.page.beratung.words":
    "poradnictwo porady porada biuro dla seniorów samotność samotny samotna sam sama troski wniosek formularz pieniądze emerytura dodatek mieszkaniowy mieszkanie Seniorenbüro Beratung Rente Wohngeld Wohnberatung",
  "directory.search.page.pflege": "Opieka",
  "directory.search.page.pflege.words":
    "opieka opiekun stopień opieki dom opieki pielęgnacja kasa odciążenie demencja rodzina krewni opieka krótkoterminowa opieka dzienna pomoc domowa Pflegegrad Pflegeheim Pflegedienst Pflegekasse Entlastung Demenz",
  "directory.search.page.mitmachen": "Weź udział",
  "directory.search.page.mitmachen.words":
    "wolontariat wolontariusz pomagać odwiedziny towarzyszenie podarować czas sąsiedztwo Ehrenamt Besuchsdienst Nachbarschaft",
  "directory.search.page.angebote": "Zajęcia i spotkania",
  "directory.search.page.angebote.words":
    "zajęcia kursy spotkania imprezy terminy program wycieczka kalendarz Angebote Kurse Termine",
  "directory.search.page.orte": "Miejsca",
  "directory.search.page.orte.words":
    "miejsca centrum spotkań miejsce spotkań kawiarnia dom adres godziny otwarcia Begegnungszentrum Begegnungsstätte Treffpunkt",
  "directory.search.page.zahlen": "Liczby",
  "directory.search.page.zahlen.words": "liczby statystyka dane wskaźniki raport",
  "directory.search.page.merkliste": "Moja lista",
  "directory.search.page.merkliste.words": "zapisać zapisane lista zapamiętać drukować Merkliste",
  "directory.search.page.leichte-sprache": "Prosty niemiecki",
  "directory.search.page.leichte-sprache.words": "prosty język łatwo zrozumieć czytać Leichte Sprache",
  "directory.search.page.rundbrief": "Biuletyn: terminy e-mailem",
  "directory.search.page.rundbrief.words": "newsletter biuletyn e-mail zamówić terminy tydzień miesiąc poczta",
  "directory.search.page.hilfe": "Pomoc do tych stron",
  "directory.search.page.hilfe.words": "obsługa większe litery czcionka instrukcja drukować udostępnić",
  "directory.search.page.barrierefreiheit": "Dostępność",
  "directory.search.page.barrierefreiheit.words":
    "zgłosić barierę wózek inwalidzki niepełnosprawność czytnik ekranu deklaracja",
  "directory.search.page.datenschutz": "Ochrona danych",
  "directory.search.page.datenschutz.words": "dane cookies ciasteczka informacja usunąć prywatność Datenschutz",
  "directory.search.page.impressum": "Nota prawna",
  "directory.search.page.impressum.words": "wydawca kontakt odpowiedzialny Impressum",
  "directory.search.page.kalender": "Terminy we własnym kalendarzu",
  "directory.search.page.kalender.words": "kalendarz subskrybować telefon iPhone Outlook Google terminy Kalender",
  "directory.search.page.daten": "Otwarte dane",
  "directory.search.page.daten.words": "pobrać dane CSV JSON interfejs API Daten",
  "directory.search.page.einbetten": "Terminy na własnej stronie internetowej",
  "directory.search.page.einbetten.words": "osadzić strona internetowa stowarzyszenie iframe einbetten",
};
