import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { counsellingDe } from "./counselling-de.ts";

const possible = plural("pl", {
  one: "W grę wchodzi # dzielnica",
  few: "W grę wchodzą # dzielnice",
  many: "W grę wchodzi # dzielnic",
  other: "W grę wchodzi # dzielnicy",
});

export const counsellingPl: TextsOf<typeof counsellingDe> = {
  "directory.counselling.title": ({ city }) => `Kto mi doradzi w mieście ${city}?`,
  "directory.counselling.page-title": ({ office }) => `Poradnictwo: jak znaleźć ${office}`,
  "directory.counselling.description": ({ city, offices }) =>
    `Biura dla seniorów (${offices}) w mieście ${city}: kto jest dla Państwa w danej części miasta, z numerem telefonu i adresem. Porady są bezpłatne.`,
  "directory.counselling.lead":
    "Porady są bezpłatne. Proszę nam powiedzieć, gdzie Państwo mieszkają. Pokażemy wtedy, kto jest dla Państwa.",
  "directory.counselling.search": ({ office }) => `Szukaj: ${office}`,
  "directory.counselling.nahe": "Gdzie Państwo mieszkają?",
  "directory.counselling.nahe.hint": ({ examples }) =>
    `Prosimy wpisać swoją część miasta${examples ? `, na przykład ${examples}` : ""}.`,
  "directory.counselling.nahe.hint.stops": ({ examples }) =>
    `Prosimy wpisać swoją część miasta, przystanek lub kod pocztowy${examples ? `, na przykład ${examples}` : ""}.`,
  "directory.counselling.find": ({ office }) => `Znajdź: ${office}`,
  "directory.counselling.ignored": ({ value }) => `Nie ma dzielnicy o nazwie „${value}”. Prosimy wybrać inną.`,
  "directory.counselling.understood": ({ words, name }) => `Rozumiemy „${words}” jako „${name}”.`,
  "directory.counselling.for-stadtbezirk": ({ stadtbezirk }) => `Dzielnica ${stadtbezirk}: tutaj jesteśmy dla Państwa.`,
  "directory.counselling.sure": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Dzielnica ${stadtbezirk}: tutaj jesteśmy dla Państwa.`
      : `${name} leży w dzielnicy ${stadtbezirk}. Tutaj jesteśmy dla Państwa:`,
  "directory.counselling.probably.postleitzahl": ({ name, stadtbezirk }) =>
    `Kod pocztowy ${name} należy prawdopodobnie do dzielnicy ${stadtbezirk}. Wtedy jesteśmy dla Państwa tutaj:`,
  "directory.counselling.probably.haltestelle": ({ name, stadtbezirk }) =>
    `Przystanek „${name}” leży prawdopodobnie w dzielnicy ${stadtbezirk}. Wtedy jesteśmy dla Państwa tutaj:`,
  "directory.counselling.probably.other": ({ name, stadtbezirk }) =>
    name === stadtbezirk
      ? `Chodzi Państwu prawdopodobnie o dzielnicę ${stadtbezirk}. Wtedy jesteśmy dla Państwa tutaj:`
      : `„${name}” leży prawdopodobnie w dzielnicy ${stadtbezirk}. Wtedy jesteśmy dla Państwa tutaj:`,
  "directory.counselling.unsure-call": "Jeśli to się nie zgadza, prosimy mimo to zadzwonić. Skierujemy Państwa dalej.",
  "directory.counselling.several": ({ count }) => possible(count),
  "directory.counselling.several.postleitzahl": ({ name, count }) =>
    `Kod pocztowy ${name} obejmuje ${count === 2 ? "dwie dzielnice" : "kilka dzielnic"}. Prosimy wpisać swoją część miasta lub przystanek, wtedy będziemy wiedzieć dokładniej.`,
  "directory.counselling.several.haltestelle": ({ name }) =>
    `Przystanek „${name}” leży blisko granicy dzielnic. Prosimy wpisać swoją część miasta, wtedy będziemy wiedzieć dokładniej.`,
  "directory.counselling.several.other": ({ name }) =>
    `Przy nazwie „${name}” nie wiemy dokładnie, gdzie Państwo mieszkają.`,
  "directory.counselling.several.call":
    "Można też zadzwonić pod jeden z tych numerów. Tam Państwu pomogą i skierują dalej.",
  "directory.counselling.not-found": ({ words }) => `Nazwy „${words}” jeszcze nie znamy`,
  "directory.counselling.not-found.text":
    "Prosimy wybrać dzielnicę z listy. Albo zadzwonić pod numer centralny, a my Państwa połączymy.",
  "directory.counselling.stadtbezirke": "Wszystkie dzielnice",
  "directory.counselling.central": "Numer centralny",
  "directory.counselling.central.say": ({ office, stadtbezirk }) =>
    `To jest numer centralny. Wystarczy powiedzieć: „${office} ${stadtbezirk}”.`,
  "directory.counselling.no-office": ({ stadtbezirk }) => `Poradnictwo: ${stadtbezirk}`,
  "directory.counselling.no-office.text": "Nie znamy jeszcze adresu dla tej dzielnicy. Chętnie pomożemy przez telefon.",
  "directory.counselling.address": "Adres",
  "directory.counselling.address.unknown": "Adres nie jest podany. Prosimy zapytać przez telefon.",
  "directory.counselling.hours": "Godziny porad",
  "directory.counselling.hours.unknown": "Godziny porad nie są podane. Prosimy zadzwonić, umówimy się na spotkanie.",
  "directory.counselling.email": "E-mail",
  "directory.counselling.traeger": "Kto doradza?",
  "directory.counselling.example": "Przykład",
  "directory.counselling.about": "Z tym można do nas przyjść",
  "directory.counselling.about.list": [
    "Potrzebna jest pomoc w domu lub w opiece.",
    "Czują się Państwo samotni i szukają towarzystwa.",
    "Brakuje pieniędzy albo martwi Państwa jakiś formularz.",
    "Chcą Państwo zadbać o przyszłość lub przebudować mieszkanie.",
  ].join("\n"),
  "directory.counselling.about.free": "Porady są bezpłatne.",
  "directory.counselling.about.relatives": "Mogą dzwonić także rodzina i sąsiedzi.",
  "directory.counselling.phone.title": "Wolą Państwo od razu porozmawiać?",
  "directory.counselling.phone.text": ({ hours }) =>
    `${hours ? `Telefon czynny: ${hours}. ` : ""}Połączymy Państwa z właściwym miejscem.`,
  "directory.counselling.map.label": "Wybór dzielnicy na mapie",
  "directory.counselling.map.caption": "Prosimy wybrać dzielnicę. Mapa uproszczona.",
  "directory.counselling.map.caption.approximate":
    "Prosimy wybrać dzielnicę. Mapa uproszczona, granice są przybliżone.",
  "directory.counselling.map.uncertain": "Na żółto: dzielnice, które wchodzą w grę. Mapa uproszczona.",
  "directory.counselling.border":
    "Nasze granice dzielnic są przybliżone. Mieszkają Państwo blisko granicy? Prosimy zadzwonić, skierujemy Państwa dalej.",
  "directory.counselling.all": ({ offices }) => `Biura dla seniorów (${offices}) według dzielnic`,
  "directory.counselling.all.stadtbezirk": "Dzielnica",
  "directory.counselling.all.phone": "Telefon",
  "directory.counselling.all.unknown": "brak danych",
  "directory.counselling.all.none": ({ offices }) =>
    `Adresów biur dla seniorów (${offices}) jeszcze tu nie wpisano. Prosimy zadzwonić pod numer centralny, a my Państwa połączymy.`,
  "directory.counselling.print": "Drukuj dużymi literami",
};
