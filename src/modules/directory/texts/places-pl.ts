import { listInWords } from "#platform/texts/list-in-words.ts";
import { numberInWords } from "#platform/texts/number-in-words.ts";
import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { placesDe } from "./places-de.ts";

const places = plural("pl", { one: "# miejsce", few: "# miejsca", many: "# miejsc", other: "# miejsca" });
const meetingPlaces = plural("pl", {
  one: "# miejsce spotkań",
  few: "# miejsca spotkań",
  many: "# miejsc spotkań",
  other: "# miejsca spotkań",
});
const offices = plural("pl", {
  one: "# biuro dla seniorów",
  few: "# biura dla seniorów",
  many: "# biur dla seniorów",
  other: "# biura dla seniorów",
});
const others = plural("pl", {
  one: "# inny punkt kontaktowy",
  few: "# inne punkty kontaktowe",
  many: "# innych punktów kontaktowych",
  other: "# innego punktu kontaktowego",
});
// After "około".
const minutesOf = plural("pl", { one: "# minuty", few: "# minut", many: "# minut", other: "# minuty" });
const metresOf = plural("pl", { one: "# metra", few: "# metrów", many: "# metrów", other: "# metra" });

export const placesPl: TextsOf<typeof placesDe> = {
  "directory.places.title": ({ where }) => `${where}: dokąd można pójść?`,
  "directory.places.in": ({ area }) => area,
  "directory.places.near": ({ area }) => `Okolica ${area}`,
  "directory.places.description": ({ city }) =>
    `Centra spotkań, miejsca spotkań i poradnie dla osób starszych w mieście ${city}, z godzinami otwarcia i numerami telefonów.`,
  "directory.places.lead": (counts) =>
    `Tutaj serdecznie zapraszamy: ${listInWords(
      [
        ...(counts.meeting > 0 ? [meetingPlaces(counts.meeting)] : []),
        ...(counts.offices ? [counts.offices] : []),
        ...(counts.others > 0 ? [others(counts.others)] : []),
      ],
      "pl",
    )}.`,
  "directory.places.offices": ({ count, one, other }) =>
    count === 0 ? "" : `${offices(count)} (${count === 1 ? one : other})`,
  "directory.places.filter": "Filtrowanie miejsc",
  "directory.places.q": "Nazwa, ulica lub część miasta",
  "directory.places.near.title": "Można dojść pieszo",
  "directory.places.here.ask": "Co jest w mojej okolicy?",
  "directory.places.here.privacy":
    "Państwa urządzenie zapyta o położenie. Ta informacja zostaje w urządzeniu i nie jest nigdzie wysyłana.",
  "directory.places.here.looking": "Urządzenie szuka położenia …",
  "directory.places.here.title": "W Państwa okolicy",
  "directory.places.here.way": "pieszo około # min",
  "directory.places.here.denied":
    "Urządzenie nie udostępniło położenia. Wystarczy wpisać wyżej swoją część miasta lub przystanek.",
  "directory.places.here.failed":
    "Nie udało się znaleźć Państwa położenia. Wystarczy wpisać wyżej swoją część miasta lub przystanek.",
  "directory.places.here.none": "W promieniu 5 kilometrów nie znamy miejsca o dokładnym położeniu.",
  "directory.places.near.somewhere": "Także w tej dzielnicy",
  "directory.places.near.somewhere.text":
    "Dokładnego położenia tych miejsc jeszcze nie znamy. Mogą być blisko lub dalej.",
  "directory.places.stadtbezirk": "Dzielnica",
  "directory.places.stadtbezirk.all": "Wszystkie dzielnice",
  "directory.places.art": "Rodzaj miejsca",
  "directory.places.art.all": "Wszystkie miejsca",
  "directory.places.count": ({ count }) => places(count),
  "directory.places.did-you-mean": "Czy chodziło o:",
  "directory.places.did-you-mean.near": ({ area }) => `wszystkie miejsca, okolica: ${area}`,
  "directory.places.chip.near": ({ area }) => `w pobliżu: ${area}`,
  "directory.places.step-free": "bez stopni",
  "directory.places.open.jetzt": "teraz otwarte",
  "directory.places.open.heute": "dzisiaj otwarte",
  "directory.places.ignored": ({ name, value }) =>
    `Nie rozumiemy wartości „${value}” w polu „${name}”. Pominęliśmy ją.`,
  "directory.places.ignored.near": ({ value }) =>
    `Nie znamy części miasta, przystanku ani kodu pocztowego „${value}”. Tutaj są wszystkie miejsca.`,
  "directory.places.without-stadtbezirk": "Bez stałej dzielnicy",
  "directory.places.closed.title": "Tych miejsc już nie ma",
  "directory.places.print": "Drukuj dużymi literami",
  "directory.places.phone.title": "Nie ma nic odpowiedniego?",
  "directory.places.phone.title.empty": "Poszukamy razem z Państwem",
  "directory.places.phone.text": ({ office }) => `${office} zna te miejsca i pomoże Państwu w szukaniu.`,
  "directory.places.phone.text.central": "Znamy te miejsca i pomożemy Państwu w szukaniu.",
  "directory.places.printed": ({ date }) => `Wydrukowano ${date}. Jeśli droga jest daleka, prosimy najpierw zadzwonić.`,

  "directory.streets.open": "Otwórz mapę ulic",
  "directory.streets.label": "Mapa ulic",
  "directory.streets.zoom-in": "Powiększ",
  "directory.streets.zoom-out": "Pomniejsz",
  "directory.streets.gesture": "Mapę przesuwa się dwoma palcami, a powiększa przyciskami",
  "directory.streets.failed": "Mapa ulic chwilowo się nie ładuje. Adresy są na liście.",
  "directory.places.map.label": "Wybór dzielnicy na mapie",
  "directory.places.map.label.chosen": ({ area }) => `Miejsca na mapie: ${area}`,
  "directory.places.map.label.near": ({ name }) => `Miejsca na mapie, okolica: ${name}`,
  "directory.places.map.caption": "Prosimy wybrać dzielnicę. Mapa uproszczona.",
  "directory.places.map.caption.approximate": "Prosimy wybrać dzielnicę. Mapa uproszczona, granice są przybliżone.",
  "directory.places.map.caption.chosen": "Mapa uproszczona. Numery są także na liście.",
  "directory.places.map.caption.chosen.plain": "Mapa uproszczona.",
  "directory.places.map.stops": "Małe punkty: przystanki.",
  "directory.places.map.without-point": ({ names }) => `Bez dokładnego położenia na mapie: ${names.join(", ")}.`,
  "directory.places.map.all": "Mapa całego miasta",

  "directory.places.empty.title": ({ wish }) => `Dla tego wyboru nie mamy jeszcze miejsca: ${wish}`,
  "directory.places.empty.title.plain": "Nie mamy tu jeszcze żadnego miejsca",
  "directory.places.empty.lead": "To jest najbliższe Państwa życzeniu:",
  "directory.places.empty.none": "Także nic podobnego jeszcze nie mamy. Prosimy zadzwonić, poszukamy razem z Państwem.",
  "directory.places.empty.other-time": "W innym czasie",
  "directory.places.empty.other-place": "Trochę dalej",
  "directory.places.empty.other-kind": "W pobliżu, coś innego",
  "directory.places.empty.further": "Szukaj dalej:",
  "directory.places.empty.everywhere": ({ city }) => `całe miasto ${city}`,
  "directory.places.empty.all": "wszystkie miejsca",

  "directory.places.kind.begegnungszentrum": "Miejskie centrum spotkań",
  "directory.places.kind.begegnungsstaette": "Miejsce spotkań",
  "directory.places.kind.weiterer_ort": "Inne miejsce spotkań",
  "directory.places.kind.beratung": "Poradnia",
  "directory.places.kind.gruppe": "Samodzielna grupa",
  "directory.places.kind.sonstiger_ort": "Inne miejsce",
  "directory.places.kinds.begegnungszentrum": "Miejskie centra spotkań",
  "directory.places.kinds.begegnungsstaette": "Wspierane przez miasto miejsca spotkań",
  "directory.places.kinds.weiterer_ort": "Inne miejsca spotkań",
  "directory.places.kinds.beratung": "Poradnie",
  "directory.places.kinds.gruppe": "Samodzielne grupy",
  "directory.places.kinds.sonstiger_ort": "Inne miejsca",
  "directory.places.example": "Przykład",
  "directory.places.status.pausiert": "przerwa w działalności",
  "directory.places.status.verlegt": "przeniesione",
  "directory.places.status.geschlossen": "zamknięte",

  "directory.places.now.open": ({ until }) => `teraz otwarte, dzisiaj do godz. ${until}`,
  "directory.places.now.hours": ({ hours }) => `dzisiaj otwarte ${hours}`,
  "directory.places.now.over": "dzisiaj już zamknięte",
  "directory.places.now.closed": ({ reason }) => (reason ? `dzisiaj zamknięte: ${reason}` : "dzisiaj zamknięte"),
  "directory.places.now.next": ({ day, from }) => `Znów otwarte: ${day}, od godz. ${from}`,
  "directory.places.now.text": ({ text }) => `Godziny otwarcia: ${text}`,

  "directory.place.former-names": ({ names }) => `Dawniej: ${names.join(", ")}`,
  "directory.place.closed": ({ since, reason }) =>
    `Tego miejsca już nie ma.${since ? ` Jest zamknięte od ${since}.` : ""}${reason ? ` Powód: ${reason}` : ""}`,
  "directory.place.closed.nearest": "Te miejsca są w pobliżu",
  "directory.place.closed.none": "Nie znamy jeszcze innego miejsca w pobliżu.",
  "directory.place.closed.all": "Zobacz wszystkie miejsca",
  "directory.place.paused": ({ reason }) =>
    `To miejsce ma teraz przerwę w działalności.${reason ? ` Powód: ${reason}` : ""}`,
  "directory.place.moved": ({ reason }) =>
    `To miejsce jest obecnie przeniesione.${reason ? ` ${reason}` : " Prosimy zadzwonić i zapytać o nowy adres."}`,
  "directory.place.opening": "Kiedy otwarte?",
  "directory.place.opening.unknown": "Godziny otwarcia nie są podane. Prosimy zapytać.",
  "directory.place.address": "Adres",
  "directory.place.address.unknown": "Adres nie jest podany. Prosimy zapytać.",
  "directory.place.quarter": ({ quarter }) => `Część miasta: ${quarter}`,
  "directory.place.transport": "Autobus i kolej",
  "directory.place.stop": ({ stop, metres, minutes }) =>
    `Przystanek ${stop}, około ${metresOf(metres)} w linii prostej, pieszo około ${minutesOf(minutes)}`,
  "directory.place.access": "Bez barier?",
  "directory.place.access.all-unknown": "Tego jeszcze nie wiemy. Prosimy wcześniej zapytać.",
  "directory.place.access.unknown": ({ names }) => `Brak danych: ${names.join(", ")}`,
  "directory.place.access.stepFree": "wejście bez stopni",
  "directory.place.access.stepFree.yes": "Wejście jest bez stopni.",
  "directory.place.access.stepFree.no": "Przy wejściu są stopnie.",
  "directory.place.access.lift": "winda",
  "directory.place.access.lift.yes": "Jest winda.",
  "directory.place.access.lift.no": "Nie ma windy.",
  "directory.place.access.accessibleToilet": "toaleta dla osób na wózkach",
  "directory.place.access.accessibleToilet.yes": "Jest toaleta dla osób na wózkach.",
  "directory.place.access.accessibleToilet.no": "Nie ma toalety dla osób na wózkach.",
  "directory.place.access.hearingLoop": "pętla indukcyjna",
  "directory.place.access.hearingLoop.yes": "Jest pętla indukcyjna dla osób niedosłyszących.",
  "directory.place.access.hearingLoop.no": "Nie ma pętli indukcyjnej dla osób niedosłyszących.",
  "directory.place.access.accessibleParking": "parking dla osób z niepełnosprawnością",
  "directory.place.access.accessibleParking.yes": "Jest miejsce parkingowe dla osób z niepełnosprawnością.",
  "directory.place.access.accessibleParking.no": "Nie ma miejsca parkingowego dla osób z niepełnosprawnością.",
  "directory.place.traeger": "Kto to prowadzi?",
  "directory.place.languages": "Języki",
  "directory.place.website": "Strona internetowa",
  "directory.place.rooms": "Sale",
  "directory.place.rooms.name": "Sala",
  "directory.place.rooms.size": "Wielkość",
  "directory.place.rooms.square-metres": ({ count }) => `${numberInWords(count, "pl")} m²`,
  "directory.place.rooms.seats": "Miejsca siedzące",
  "directory.place.rooms.features": "Warto wiedzieć",
  "directory.place.rooms.step-free": "bez stopni",
  "directory.place.rooms.not-step-free": "ze stopniami",
  "directory.place.rooms.kitchen": "kuchnia",
  "directory.place.rooms.wifi": "Wi-Fi",
  "directory.place.rooms.hearing-loop": "pętla indukcyjna",
  "directory.place.rooms.unknown": "brak danych",
  "directory.place.dates": "Co się tu dzieje w ciągu najbliższych 14 dni",
  "directory.place.dates.none": "Na najbliższe 14 dni nic tu nie wpisano.",
  "directory.place.dates.all": "Wszystkie terminy w tym miejscu",
  "directory.place.map.label": ({ place }) => `Położenie: ${place}`,
  "directory.place.map.without-point": ({ area }) =>
    `Nie znamy dokładnego położenia. To miejsce jest w dzielnicy ${area}.`,
  "directory.place.map.nothing": "Nie znamy dokładnego położenia.",
  "directory.place.phone.title": "Pytania o to miejsce?",
  "directory.place.phone.central":
    "Dla tego miejsca nie podano numeru telefonu. Prosimy zadzwonić do nas, zapytamy za Państwa.",
  "directory.place.phone.office": ({ office }) =>
    `Dla tego miejsca nie podano numeru telefonu. ${office} zapyta za Państwa.`,
  "directory.place.phone.closed": "Powiemy Państwu, dokąd można pójść zamiast tego.",
  "directory.place.email": "E-mail:",
  "directory.place.print": "Drukuj",
  "directory.place.share": "Wyślij znajomym e-mailem",
  "directory.place.share.subject": ({ place }) => `Ciekawe miejsce: ${place}`,
  "directory.place.qr": "Otwórz w telefonie",
  "directory.place.qr.text": "Prosimy skierować aparat telefonu komórkowego na ten znak. Wtedy otworzy się ta strona.",
  "directory.place.confirmed": ({ date, by }) => `Ostatnio potwierdzono ${date}${by ? `, potwierdza: ${by}` : ""}`,
  "directory.place.unconfirmed": "Jeszcze przez nikogo niepotwierdzone. Prosimy wcześniej zadzwonić.",
  "directory.place.unconfirmed.closed": "Jeszcze przez nikogo niepotwierdzone.",
  "directory.place.report": "Coś się nie zgadza?",
  "directory.place.source": ({ name, date }) =>
    `Źródło: ${name || "informacje publiczne"}${date ? `, stan: ${date}` : ""}`,
};
