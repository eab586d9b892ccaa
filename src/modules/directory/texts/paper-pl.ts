import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { paperDe } from "./paper-de.ts";

const more = plural("pl", {
  one: "Jest jeszcze # termin.",
  few: "Są jeszcze # terminy.",
  many: "Jest jeszcze # terminów.",
  other: "Jest jeszcze # terminu.",
});

export const paperPl: TextsOf<typeof paperDe> = {
  "directory.paper.author": ({ city }) => `Beisammen: ${city}`,
  "directory.paper.page": "Strona",
  "directory.paper.foot": ({ date }) => `Stan: ${date}. Jeśli droga jest daleka, prosimy najpierw zadzwonić.`,
  "directory.paper.qr": ({ address }) => `Kod QR z adresem: ${address}`,
  "directory.paper.qr.caption": "Zawsze aktualne w internecie. Proszę skierować aparat telefonu na kod:",
  "directory.paper.call": "Pytania? Proszę zadzwonić.",
  "directory.paper.all-day": "bez podanej godziny",
  "directory.paper.step-free": "bez stopni",
  "directory.paper.phone": ({ phone }) => `telefon ${phone}`,
  "directory.paper.register": ({ phone }) => `Zapisy: telefon ${phone}`,
  "directory.paper.register.unknown": "z zapisami",
  "directory.paper.come": "bez zapisów",
  "directory.paper.cancelled": ({ reason }) => (reason === "" ? "Odwołane." : `Odwołane: ${reason}`),
  "directory.paper.moved": ({ reason }) => (reason === "" ? "Przeniesione." : `Przeniesione: ${reason}`),
  "directory.paper.changed": ({ note }) => `Zmiana: ${note}`,
  "directory.paper.example": ({ title }) => `${title} (przykład)`,
  "directory.paper.more": ({ count }) => `${more(count)} Można je znaleźć w internecie albo zapytać przez telefon.`,
  "directory.paper.month.title": ({ area }) => `Co się dzieje: ${area}`,
  "directory.paper.month.lead": ({ month }) =>
    `Spotkania, kursy i wycieczki dla osób starszych, ${month}, dzień po dniu.`,
  "directory.paper.month.from": ({ date }) => `Od: ${date}.`,
  "directory.paper.month.none": "Na ten miesiąc jeszcze nic nie wpisano. Proszę zadzwonić, często wiemy więcej.",
  "directory.paper.month.unknown": ({ value }) =>
    `„${value}” to nie miesiąc. Proszę wpisać na przykład 2026-12 dla grudnia 2026.`,
  "directory.paper.month.past": ({ month }) =>
    `${month} – ten miesiąc już minął. Kartka jest na ten i następne dwanaście miesięcy.`,
  "directory.paper.month.far": ({ month }) =>
    `${month} – na ten miesiąc jeszcze nic nie ustalono. Kartka jest na ten i następne dwanaście miesięcy.`,
  "directory.paper.door.foot": ({ date }) => `Stan: ${date}`,
  "directory.paper.door.open": "Otwarte",
  "directory.paper.door.week": ({ from, to }) => `Program: ${from} – ${to}`,
  "directory.paper.door.none": "W tym tygodniu nic nie ma w programie.",
  "directory.paper.door.access": "Wejście jest bez stopni.",
  "directory.paper.door.qr": "Cały program w internecie:",
  "directory.paper.door.week.unknown": ({ value }) =>
    `Nie rozumiemy wartości „${value}” w polu „woche”. Są „diese” i „naechste”.`,
  "directory.paper.kept.title": "Moja lista",
  "directory.paper.kept.none": "Na Państwa liście jeszcze nic nie ma.",
};
