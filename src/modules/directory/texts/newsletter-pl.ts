import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { newsletterDe } from "./newsletter-de.ts";

const more = plural("pl", {
  one: "Jeszcze # termin jest tutaj:",
  few: "Jeszcze # terminy są tutaj:",
  many: "Jeszcze # terminów jest tutaj:",
  other: "Jeszcze # terminu jest tutaj:",
});

export const newsletterPl: TextsOf<typeof newsletterDe> = {
  "directory.newsletter.ask": "Zamów biuletyn",
  "directory.newsletter.here": "Biuletyn",
  "directory.newsletter.title": "Co dzieje się w pobliżu? Biuletyn e-mailem",
  "directory.newsletter.description":
    "Najbliższe oferty dla osób starszych z Państwa dzielnicy, co tydzień lub co miesiąc e-mailem. Bezpłatnie, można zrezygnować w każdej chwili.",
  "directory.newsletter.lead":
    "Wysyłamy najbliższe terminy z Państwa dzielnicy. Wybierają Państwo, skąd, na jaki temat i jak często.",
  "directory.newsletter.email": "Adres e-mail",
  "directory.newsletter.email.hint": "Na przykład: imie@przyklad.de",
  "directory.newsletter.bezirk": "Z których dzielnic?",
  "directory.newsletter.thema": "Jakie tematy?",
  "directory.newsletter.thema.hint": "Proszę nic nie wybierać, jeśli mają być wszystkie.",
  "directory.newsletter.rhythmus": "Jak często?",
  "directory.newsletter.rhythmus.woche": "Co tydzień, w czwartek",
  "directory.newsletter.rhythmus.monat": "Co miesiąc, 25. dnia",
  "directory.newsletter.consent":
    "Chcę otrzymywać biuletyn e-mailem. W tym celu miasto przechowuje mój adres e-mail i mój wybór. Mogę zrezygnować w każdej chwili. Wtedy jedno i drugie zostanie od razu usunięte.",
  "directory.newsletter.consent.hint": "Nie przekazujemy adresu nikomu. Nie liczymy, czy otwierają Państwo e-maile.",
  "directory.newsletter.bezirk.missing": "Proszę wybrać co najmniej jedną dzielnicę.",
  "directory.newsletter.rhythmus.missing": "Proszę wybrać, jak często ma przychodzić biuletyn.",
  "directory.newsletter.consent.missing": "Bez zgody nie wolno nam do Państwa pisać.",
  "directory.newsletter.post.title": "Wolą Państwo pocztą?",
  "directory.newsletter.post.text": "Proszę zadzwonić. Wyślemy terminy z Państwa dzielnicy do domu na papierze.",
  "directory.newsletter.privacy": "Co robimy z adresem",

  "directory.newsletter.privacy.title": "Gdy zamawiają Państwo biuletyn",
  "directory.newsletter.privacy.text":
    "Przechowujemy adres e-mail i to, co zostało wybrane. Biuletyn wysyłamy sami i nikomu nie przekazujemy adresu. Nie liczymy, czy jest otwierany.\nJeśli zamówienie nie zostanie potwierdzone, usuniemy adres po siedmiu dniach. Po rezygnacji usuwamy go od razu.",

  "directory.newsletter.danke.title": "Proszę zajrzeć do skrzynki",
  "directory.newsletter.danke.text":
    "Wysłaliśmy e-mail. Jest w nim link. Biuletyn przyjdzie dopiero po otwarciu linku i potwierdzeniu. Dzięki temu nikt nie wpisze Państwa adresu bez Państwa wiedzy.",
  "directory.newsletter.danke.more":
    "Po kilku minutach nic nie przyszło? Proszę zajrzeć także do folderu „Spam” lub „Reklamy”. Bez potwierdzenia usuniemy adres po siedmiu dniach.",
  "directory.newsletter.bestellt.title": "Biuletyn jest zamówiony",
  "directory.newsletter.bestellt.text": "Następne wydanie przyjdzie samo.",
  "directory.newsletter.bestellt.more": "Na końcu każdego e-maila można zmienić wybór lub zrezygnować.",
  "directory.newsletter.geaendert.title": "Wybór został zmieniony",
  "directory.newsletter.geaendert.text": "Obowiązuje od następnego wydania.",
  "directory.newsletter.geaendert.more": "Na końcu każdego e-maila można zmienić wybór lub zrezygnować.",
  "directory.newsletter.beendet.title": "Biuletyn jest zakończony",
  "directory.newsletter.beendet.text": "Adres e-mail został usunięty. Nie wyślemy już żadnego e-maila.",
  "directory.newsletter.beendet.more": "Chcą go Państwo znowu otrzymywać? Można go zamówić w każdej chwili.",
  "directory.newsletter.on": "Do ofert",

  "directory.newsletter.confirm.title": "Czy chcą Państwo otrzymywać biuletyn?",
  "directory.newsletter.confirm.text": "Proszę sprawdzić wybór. Po naciśnięciu przycisku biuletyn zacznie przychodzić.",
  "directory.newsletter.confirm.button": "Tak, zamów biuletyn",
  "directory.newsletter.confirm.none":
    "Nic Państwo nie zamawiali? Proszę zamknąć tę stronę. Adres zostanie usunięty po siedmiu dniach.",
  "directory.newsletter.fact.bezirk": "Dzielnice",
  "directory.newsletter.fact.thema": "Tematy",
  "directory.newsletter.fact.thema.all": "wszystkie",
  "directory.newsletter.fact.rhythmus": "Jak często",
  "directory.newsletter.change.title": "Zmień biuletyn",
  "directory.newsletter.change.lead": "Proszę wybrać od nowa, skąd, na jaki temat i jak często.",
  "directory.newsletter.change.button": "Zapisz wybór",
  "directory.newsletter.change.end": "Zrezygnuj z biuletynu",
  "directory.newsletter.end.title": "Zrezygnować z biuletynu?",
  "directory.newsletter.end.text": "Po naciśnięciu przycisku adres e-mail zostanie od razu usunięty.",
  "directory.newsletter.end.button": "Zrezygnuj z biuletynu",
  "directory.newsletter.end.change": "Wolę tylko zmienić wybór",
  "directory.newsletter.end.done": "Biuletyn jest zakończony.",

  "directory.newsletter.mail.confirm.subject": "Proszę potwierdzić: biuletyn Beisammen",
  "directory.newsletter.mail.confirm.body": ({ city, address, until, phone }) =>
    `Dzień dobry,

dla tego adresu e-mail zamówiono biuletyn „Beisammen – ${city}”. Przyjdzie on dopiero po potwierdzeniu tutaj:

${address}

Link jest ważny do ${until}. Nic Państwo nie zamawiali? Wtedy nie trzeba nic robić: bez potwierdzenia usuniemy adres po siedmiu dniach.

Pytania? Proszę zadzwonić: ${phone}
`,
  "directory.newsletter.mail.known.subject": "Państwa biuletyn Beisammen",
  "directory.newsletter.mail.known.body": ({ city, change, end, phone }) =>
    `Dzień dobry,

dla tego adresu e-mail zamówiono biuletyn „Beisammen – ${city}”. Otrzymują go Państwo już teraz, więc nic się nie zmieniło.

Zmiana wyboru: ${change}
Rezygnacja z biuletynu: ${end}

Pytania? Proszę zadzwonić: ${phone}
`,
  "directory.newsletter.mail.subject": ({ where, from, to }) => `${where}: co się dzieje? ${from} – ${to}`,
  "directory.newsletter.mail.greeting": ({ where, from, to }) =>
    `Dzień dobry,\n\n${where}, ${from} – ${to} (tytuły i miejsca po niemiecku):`,
  "directory.newsletter.mail.date": ({ times, title }) => (times === "" ? title : `${times}: ${title}`),
  "directory.newsletter.example": ({ title }) => `${title} (przykład)`,
  "directory.newsletter.mail.more": ({ count, address }) => `${more(count)}\n${address}`,
  "directory.newsletter.mail.call": ({ phone }) => `Zapisy: ${phone}`,
  "directory.newsletter.mail.required": "z zapisami",
  "directory.newsletter.mail.foot": ({ change, end, phone }) =>
    `-- \nOtrzymują Państwo ten biuletyn, ponieważ został zamówiony.\nZmiana wyboru: ${change}\nRezygnacja jednym kliknięciem: ${end}\nPytania? Proszę zadzwonić: ${phone}\n`,
};
