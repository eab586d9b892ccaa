import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { embedDe } from "./embed-de.ts";

const dates = plural("pl", { one: "# termin", few: "# terminy", many: "# terminów", other: "# terminu" });

export const embedPl: TextsOf<typeof embedDe> = {
  "opendata.embed.here": "Wstaw listę",
  "opendata.embed.data": "Otwarte dane",
  "opendata.embed.title": "Pokaż zajęcia na swojej stronie",
  "opendata.embed.lead":
    "Pokaż na stronie swojego stowarzyszenia, co odbędzie się w najbliższym czasie. Lista jest zawsze tak aktualna jak przewodnik. Wystarczy jeden wiersz.",
  "opendata.embed.choose": "1. Wybierz",
  "opendata.embed.district": "Dzielnica",
  "opendata.embed.district.all": "Wszystkie dzielnice",
  "opendata.embed.theme": "Temat",
  "opendata.embed.theme.all": "Wszystkie tematy",
  "opendata.embed.price": "Cena",
  "opendata.embed.price.free": "tylko zajęcia bezpłatne",
  "opendata.embed.access": "Dostęp",
  "opendata.embed.access.step-free": "tylko miejsca z wejściem bez stopni",
  "opendata.embed.size": "Jak długa ma być lista?",
  "opendata.embed.size.dates": ({ size }: { size: number }) => dates(size),
  "opendata.embed.make": "Utwórz wiersz",
  "opendata.embed.copy": "2. Skopiuj ten wiersz",
  "opendata.embed.line": "Wiersz na twoją stronę",
  "opendata.embed.line.hint":
    "Wklej wiersz tam, gdzie ma się pojawić lista. W wielu programach taki element nazywa się „HTML”.",
  "opendata.embed.preview": "Zobacz podgląd",
  "opendata.embed.know": "Warto wiedzieć",
  "opendata.embed.know.text":
    "Lista pokazuje najwyżej 25 terminów i prowadzi do wszystkich pozostałych.\nNie wymaga JavaScriptu, nie zapisuje plików cookie i nikogo nie obserwuje. Jak przy każdej osadzonej stronie nasz serwer poznaje adres internetowy osób czytających; napisz o tym w informacji o ochronie danych.\nLinki otwierają się w nowym oknie, dzięki czemu twoja strona pozostaje otwarta.\nWysokość jest podana w wierszu; liczbę można zmienić.\nKto woli własny wygląd, znajdzie te same zajęcia w dziale „Otwarte dane”.",
  "opendata.embed.list": ({ where }: { where: string }) => `Oferta dla osób starszych: ${where}`,
  "opendata.embed.none": "Obecnie nie znamy żadnego terminu.",
  "opendata.embed.ignored": ({ value }: { value: string }) => `Nie znamy wartości „${value}” i pominęliśmy ją.`,
  "opendata.embed.all": "Zobacz wszystkie terminy w przewodniku",
  "opendata.embed.new-window": "(nowe okno)",
  "opendata.embed.from": ({ city }: { city: string }) => `Z przewodnika „Beisammen” dla osób starszych, ${city}.`,
  "opendata.embed.cancelled": "odwołane",
  "opendata.embed.moved": "przełożone",
  "opendata.embed.example": "Przykład",
};
