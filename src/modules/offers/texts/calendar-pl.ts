import type { TextsOf } from "#platform/texts/texts.ts";
import type { calendarDe } from "./calendar-de.ts";

export const calendarPl: TextsOf<typeof calendarDe> = {
  "offers.calendar.name.all": ({ city }) => `Zajęcia i spotkania: ${city}`,
  "offers.calendar.name.kept": "Moja lista",
  "offers.calendar.too-many": ({ most }) =>
    `To ponad ${most.toLocaleString("pl")} terminów. Żaden kalendarz tylu nie przyjmie. Proszę wybrać na przykład dzielnicę lub temat.`,
  "offers.calendar.way": "Do mojego kalendarza",
  "offers.calendar.way.what": "Jak działa subskrypcja",
  "offers.leaflet.title": ({ area }) => `${area} na papierze`,
  "offers.leaflet.text":
    "Wszystkie terminy miesiąca dużą czcionką: miejsce, godzina, cena i telefon. Do wydrukowania i przekazania dalej. Nazwy wpisów są po niemiecku.",
  "offers.leaflet.month": ({ month }) => `${month} (PDF)`,
  "offers.calendar.title": "Terminy we własnym kalendarzu",
  "offers.calendar.lead":
    "Korzystają Państwo z kalendarza w telefonie lub komputerze? Terminy mogą pojawiać się w nim same. Nazywa się to subskrypcją kalendarza. Nic nie kosztuje.",
  "offers.calendar.chosen.title": ({ what }) => `Państwa wybór: ${what}`,
  "offers.calendar.chosen.all":
    "To są wszystkie terminy. Jest ich dużo. Zwykle lepiej najpierw wybrać: dzielnicę, temat lub miejsce.",
  "offers.calendar.choose": "Najpierw wybrać",
  "offers.calendar.subscribe": "Subskrybuj kalendarz",
  "offers.calendar.subscribe.text":
    "Urządzenie zapyta, czy subskrybować kalendarz. Proszę odpowiedzieć „Tak”. Nic się nie dzieje? Wtedy pomoże instrukcja poniżej.",
  "offers.calendar.address": "Adres kalendarza",
  "offers.calendar.address.hint": "Do skopiowania, gdy kalendarz pyta o adres lub „URL”.",
  "offers.calendar.once": "Pobierz tylko raz",
  "offers.calendar.once.text": "Bez subskrypcji: terminy trafią do kalendarza jeden raz. Zmiany nie będą przychodzić.",
  "offers.calendar.qr": ({ address }) => `Kod QR z adresem kalendarza: ${address}`,
  "offers.calendar.qr.text": "Proszę zeskanować aparatem telefonu",
  "offers.calendar.what.title": "Czym jest subskrypcja kalendarza?",
  "offers.calendar.what":
    "Kalendarz wciąż na nowo pobiera od nas terminy. Gdy termin zostanie przeniesiony, stoi pod nowym dniem. Gdy zostanie odwołany, stoi przed nim „Fällt aus” (odwołane).\n" +
    "Terminy są w osobnym kalendarzu obok własnych. Można go ukryć albo znowu usunąć. Własne wpisy pozostają bez zmian.\n" +
    "Nie dowiadujemy się, kim Państwo są. Nie trzeba konta ani adresu e-mail. Wpisy są po niemiecku.",
  "offers.calendar.late":
    "Niektóre kalendarze pobierają terminy tylko raz dziennie. Przy dalekiej drodze proszę najpierw zadzwonić.",
  "offers.calendar.how.title": "Jak to zrobić na swoim urządzeniu",
  "offers.calendar.how.apple": "iPhone i iPad",
  "offers.calendar.how.apple.steps":
    "U góry dotknąć „Subskrybuj kalendarz”.\nDotknąć „Subskrybuj”, potem „Dodaj” lub „Gotowe”.\nTerminy są w aplikacji „Kalendarz”.",
  "offers.calendar.how.android": "Telefon z Androidem i Kalendarzem Google",
  "offers.calendar.how.android.steps":
    "Sama aplikacja w telefonie tego nie potrafi. Raz potrzebny jest komputer albo przeglądarka w widoku „Wersja na komputer”.\n" +
    "Skopiować adres kalendarza z tej strony.\n" +
    "Otworzyć calendar.google.com i się zalogować.\n" +
    "Po lewej obok „Inne kalendarze” nacisnąć plus, a potem „Z adresu URL”.\n" +
    "Wkleić adres i nacisnąć „Dodaj kalendarz”.\n" +
    "Po pewnym czasie terminy pojawią się też w telefonie. Jeśli nie: włączyć kalendarz w aplikacji w „Ustawieniach”.",
  "offers.calendar.how.outlook": "Outlook",
  "offers.calendar.how.outlook.steps":
    "Otworzyć kalendarz w Outlooku.\n" +
    "Nacisnąć „Dodaj kalendarz”, a potem „Z Internetu” lub „Subskrybuj z sieci Web”.\n" +
    "Wkleić adres kalendarza i potwierdzić.",
  "offers.calendar.how.other": "Mac, Thunderbird i inne",
  "offers.calendar.how.other.steps":
    "Na Macu nacisnąć u góry „Subskrybuj kalendarz”.\n" +
    "W innych programach szukać „Subskrybuj kalendarz”, „Nowy kalendarz w sieci” lub „Kalendarz z Internetu”.\n" +
    "Wkleić adres.",
  "offers.calendar.end.title": "Jak zrezygnować",
  "offers.calendar.end":
    "Usunąć subskrybowany kalendarz w swoim programie. Na iPhonie: aplikacja „Kalendarz”, na dole „Kalendarze”, potem „i” obok nazwy, na samym dole „Anuluj subskrypcję” lub „Usuń kalendarz”.",
  "offers.calendar.phone.title": "Wolą Państwo papier lub telefon?",
  "offers.calendar.phone.text": "Proszę zadzwonić. Powiemy, co się dzieje, i pomożemy to ustawić.",
};
