import type { TextsOf } from "#platform/texts/texts.ts";
import type { pagesDe } from "./pages-de.ts";

export const pagesPl: TextsOf<typeof pagesDe> = {
  "directory.help.here": "Pomoc",
  "directory.help.title": "Jak korzystać z tych stron?",
  "directory.help.lead": "Nie potrzebują Państwo konta. O wszystko można też zapytać przez telefon.",
  "directory.help.find.title": "Jak coś znaleźć",
  "directory.help.find.text":
    "Prosimy wpisać słowo w pole na stronie startowej, na przykład „Singen” (śpiewanie). Wpisy są po niemiecku, dlatego niemieckie słowa dają najwięcej wyników. Wystarczy jedno słowo.\nMożna też wybrać dział u góry: Zajęcia i spotkania, Miejsca, Poradnictwo, Opieka, Weź udział.",
  "directory.help.day.title": "Szukanie według dnia i godziny",
  "directory.help.day.text":
    "Na stronie „Zajęcia i spotkania” prosimy wybrać dzień tygodnia. Pod „Więcej możliwości” można wybrać także porę dnia.",
  "directory.help.near.title": "Szukanie w okolicy",
  "directory.help.near.text":
    "Prosimy wybrać dzielnicę z listy lub na mapie. Mapa nie jest konieczna: wszystko jest także na liście.",
  "directory.help.keep.title": "Jak coś zapisać",
  "directory.help.keep.text":
    "Przy wybranych zajęciach prosimy nacisnąć „Zapisz na mojej liście”. Państwa lista jest zapisana w adresie strony. Wystarczy zapisać adres jako zakładkę, aby znów znaleźć listę.",
  "directory.help.print.title": "Drukowanie",
  "directory.help.print.text":
    "Każdą listę i każde zajęcia można wydrukować. Prosimy nacisnąć klawisz „Ctrl” (na niemieckiej klawiaturze „Strg”) i razem z nim „P”. Wydruk ma duże litery, bez map i menu.",
  "directory.help.share.title": "Jak powiedzieć innym",
  "directory.help.share.text":
    "Prosimy skopiować adres u góry okna i wkleić go do wiadomości. Kto go otworzy, zobaczy tę samą listę z tymi samymi filtrami.",
  "directory.help.letters.title": "Powiększanie liter",
  "directory.help.letters.text":
    "Na komputerze: prosimy nacisnąć „Ctrl” (na niemieckiej klawiaturze „Strg”) i razem z nim klawisz plus. „Ctrl” i zero przywraca poprzedni wygląd.\nW telefonie: prosimy otworzyć menu programu do internetu i wybrać wielkość liter lub powiększenie.",
  "directory.help.colours.title": "Ciemne tło",
  "directory.help.colours.text":
    "Strony dopasowują się do Państwa urządzenia. Jeśli ustawią Państwo w nim ciemny wygląd, także te strony będą ciemne.",
  "directory.help.keyboard.title": "Obsługa bez myszy",
  "directory.help.keyboard.text":
    "Klawisz Tab przenosi od linku do linku. Klawisz Enter otwiera link. Pierwszy skok prowadzi od razu do treści.",
  "directory.help.wrong.title": "Coś się nie zgadza",
  "directory.help.wrong.text":
    "Przy każdych zajęciach i każdym miejscu jest link „Coś się nie zgadza?”. Prosimy napisać jedno zdanie lub zadzwonić.",
  "directory.help.phone.title": "Wolą Państwo zapytać?",
  "directory.help.phone.text": ({ office }) =>
    `Prosimy zadzwonić. Pomożemy albo połączymy Państwa z biurem dla seniorów w pobliżu (${office}).`,

  "directory.accessibility.here": "Dostępność",
  "directory.accessibility.title": "Czy te strony są dostępne dla wszystkich?",
  "directory.accessibility.lead": ({ city }) =>
    `Ta deklaracja dotyczy przewodnika „Wegweiser ${city}”. Jej podstawą są ustawa o równouprawnieniu osób z niepełnosprawnością Nadrenii Północnej-Westfalii (Behindertengleichstellungsgesetz) i rozporządzenie tego kraju związkowego o dostępnej technice informacyjnej (Barrierefreie-Informationstechnik-Verordnung).`,
  "directory.accessibility.state.title": "Stan",
  "directory.accessibility.state.text":
    "Strony mają spełniać europejską normę EN 301 549 i wytyczne WCAG 2.2 na poziomie AA. Spełniają je częściowo. Czego brakuje, piszemy niżej.",
  "directory.accessibility.tested.title": "Jak sprawdzamy",
  "directory.accessibility.tested.text":
    "Sprawdzamy sami, podczas tworzenia stron: każda strona działa bez JavaScriptu, z klawiaturą i przy szerokości 320 pikseli. Program kontrolny szuka błędów w nagłówkach, opisach i kontrastach.\nKontrola przez niezależną instytucję i przez osoby z niepełnosprawnością jeszcze się nie odbyła.",
  "directory.accessibility.gaps.title": "Czego jeszcze brakuje",
  "directory.accessibility.gaps.lead": "O tych barierach wiemy:",
  "directory.accessibility.gaps":
    "Nie ma jeszcze filmów w niemieckim języku migowym.\nStrony w prostym niemieckim nie czytała jeszcze grupa kontrolna. Zajęcia i miejsca nie są opisane w prostym niemieckim.\nW wielu miejscach nie wiadomo, czy wejście jest bez stopni. Wtedy jest tam napisane „brak danych”.\nMapy są uproszczone. Wszystko, co pokazują, jest także na listach.\nNie sprawdziliśmy jeszcze wszystkich programów czytających.",
  "directory.accessibility.report.text":
    "Natrafili Państwo na barierę albo potrzebują informacji w innej formie? Prosimy napisać jedno zdanie.",
  "directory.accessibility.enforcement.title": "Jeśli nie mogliśmy pomóc",
  "directory.accessibility.enforcement.nw":
    "Jeśli nie odpowiemy albo odpowiedź nie pomoże, mogą się Państwo zwrócić do rzecznika do spraw dostępnej techniki informacyjnej kraju Nadrenia Północna-Westfalia (Ombudsstelle für barrierefreie Informationstechnik). Postępowanie jest bezpłatne. Nie potrzebują Państwo prawnika.\nUrząd nadzoru tego kraju regularnie sprawdza, czy strony publiczne są dostępne.",
  "directory.accessibility.enforcement.text":
    "Jeśli nie odpowiemy albo odpowiedź nie pomoże, mogą się Państwo zwrócić do właściwego urzędu swojego kraju związkowego (Durchsetzungsstelle). Postępowanie jest bezpłatne. Nie potrzebują Państwo prawnika.",
  "directory.accessibility.phone.title": "Wolą Państwo zadzwonić?",
  "directory.accessibility.phone.text":
    "Proszę nam powiedzieć, co Państwu przeszkadza. Możemy też przeczytać na głos to, czego Państwo szukają.",
  "directory.accessibility.made":
    "Ta deklaracja opiera się na samoocenie. Miasto sprawdzi ją przed publikacją i wpisze datę.",

  "directory.privacy.here": "Ochrona danych",
  "directory.privacy.title": "Co się dzieje z moimi danymi?",
  "directory.privacy.lead": "Mogą tu Państwo czytać wszystko, nie mówiąc nic o sobie.",
  "directory.privacy.public.title": "Gdy Państwo czytają",
  "directory.privacy.public.text":
    "Strony publiczne nie używają plików cookie. Nie ładują niczego od innych dostawców. Nikt nie analizuje, co Państwo oglądają.\nPaństwa lista jest w adresie strony. Aby można ją było znów znaleźć, zapamiętuje ją też przeglądarka na Państwa urządzeniu: dopiero gdy coś Państwo zapiszą i do opróżnienia listy. My jej nie zapisujemy.",
  "directory.privacy.report.title": "Gdy Państwo coś nam zgłaszają",
  "directory.privacy.report.text":
    "Zapisujemy Państwa tekst i, jeśli Państwo chcą, sposób kontaktu. Widzą to tylko pracownicy, którzy zajmują się zgłoszeniami.\nAby nikt nie wysyłał masowo zgłoszeń, liczymy je. W tym celu zapisujemy wartość kontrolną Państwa adresu internetowego, a nie sam adres. Po jednym dniu nie jest już brana pod uwagę.",
  "directory.privacy.logs.title": "Dzienniki serwera",
  "directory.privacy.logs.text":
    "Jeśli coś się nie uda, serwer zapisuje numer błędu i miejsce błędu. Nie ma tam nazwisk, adresów internetowych ani tego, co Państwo wpisali.",
  "directory.privacy.staff.title": "Gdy logują się pracownicy",
  "directory.privacy.staff.text":
    "Miejsce pracy pracowników wymaga konta i pliku cookie na czas sesji. Każda zmiana jest zapisana w dzienniku: co się stało, kiedy i kto to zrobił.",
  "directory.privacy.rights.title": "Państwa prawa",
  "directory.privacy.rights.text":
    "Mogą Państwo żądać informacji, poprawić lub usunąć swoje dane i sprzeciwić się ich przetwarzaniu. Zgodę mogą Państwo wycofać w każdej chwili.\nMogą Państwo złożyć skargę do pełnomocnika do spraw ochrony danych swojego kraju związkowego (Landesbeauftragte für Datenschutz).",
  "directory.privacy.officer.title": "Kto jest odpowiedzialny?",
  "directory.privacy.officer.open": ({ city }) =>
    `Trzeba jeszcze wpisać adres urzędu odpowiedzialnego i inspektora ochrony danych (Datenschutzbeauftragte ${city}).`,
  "directory.privacy.table.title": "Co zapisujemy i jak długo",
  "directory.privacy.table.caption": "Zapisywane dane z celem i terminem",
  "directory.privacy.table.text":
    "Ta lista wymienia wszystkie dane o osobach, dla których w programie jest pole. Automatyczna kontrola porównuje ją z bazą danych. Sama lista jest po niemiecku.",
  "directory.privacy.table.unconfirmed":
    "Cele, podstawy prawne i terminy są propozycją; musi je jeszcze potwierdzić inspektor ochrony danych.",
  "directory.privacy.table.data": "Dane",
  "directory.privacy.table.purpose": "W jakim celu",
  "directory.privacy.table.basis": "Podstawa",
  "directory.privacy.table.period": "Jak długo",
  "directory.privacy.table.gone": "Co dzieje się potem",

  "directory.imprint.here": "Nota prawna",
  "directory.imprint.title": "Kto prowadzi te strony?",
  "directory.imprint.demo": "To jest pokaz z przykładowymi danymi. Nie jest to oferta miasta.",
  "directory.imprint.incomplete": "Zaznaczone dane musi uzupełnić miasto, zanim strony będą publiczne.",
  "directory.imprint.open": "do uzupełnienia",
  "directory.imprint.provider": "Wydawca",
  "directory.imprint.address": "Adres",
  "directory.imprint.representative": "W imieniu wydawcy",
  "directory.imprint.responsible": "Odpowiedzialność za treść",
  "directory.imprint.supervision": "Nadzór",
  "directory.imprint.vatId": "Numer VAT",
  "directory.imprint.email": "E-mail",
  "directory.imprint.phone": "Telefon",
  "directory.imprint.sources.title": "Źródła",
  "directory.imprint.sources.text":
    "Zajęcia i miejsca podają swoje źródło na swojej stronie. Mapy i przystanki pochodzą stąd:",
  "directory.imprint.software.title": "Oprogramowanie",
  "directory.imprint.software.text":
    "Beisammen to wolne oprogramowanie na licencji EUPL-1.2. Każde miasto może go używać i je zmieniać.",
};
