import { plural } from "#platform/texts/locale.ts";
import type { TextsOf } from "#platform/texts/texts.ts";
import type { de } from "./de.ts";

const fields = plural("pl", {
  one: "Prosimy sprawdzić # pole",
  few: "Prosimy sprawdzić # pola",
  many: "Prosimy sprawdzić # pól",
  other: "Prosimy sprawdzić # pola",
});

export const pl: TextsOf<typeof de> = {
  "frame.title": ({ title, city }) => `${title} – Beisammen, ${city}`,
  "frame.in-city": ({ city }) => `miasto ${city}`,
  "frame.demo": "Demo – przykładowe dane",
  "frame.nav.start": "Start",
  "frame.nav.offers": "Zajęcia i spotkania",
  "frame.nav.places": "Miejsca",
  "frame.nav.counselling": "Poradnictwo",
  "frame.nav.care": "Opieka",
  "frame.nav.join": "Weź udział",
  "frame.tool.plain": "Prosty niemiecki",
  "frame.tool.search": "Szukaj",
  "frame.tool.kept": "Moja lista",
  "frame.phone.hint": "Pytania? Prosimy zadzwonić",
  "frame.foot.call.heading": "Wolą Państwo porozmawiać niż czytać?",
  "frame.foot.call.text": ({ office }) =>
    `Prosimy zadzwonić. Połączymy Państwa z właściwym miejscem w pobliżu: ${office}.`,
  "frame.email": "E-mail:",
  "frame.languages": "Język",
  "frame.entries-german": "Nazwy, tytuły i opisy są tutaj po niemiecku – tak, jak piszą je organizatorzy.",
  "frame.display": "Wygląd",
  "frame.display.large": "Duże litery",
  "frame.display.normal": "Zwykłe litery",
  "frame.display.contrast": "Wysoki kontrast",
  "frame.display.usual-contrast": "Zwykły kontrast",
  "frame.foot.pages": "Strony",
  "frame.foot.about": "O tych stronach",
  "frame.foot.figures": "Liczby",
  "frame.foot.data": "Otwarte dane",
  "frame.foot.newsletter": "Biuletyn e-mailem",
  "frame.foot.help": "Pomoc",
  "frame.foot.accessibility": "Dostępność",
  "frame.foot.privacy": "Ochrona danych",
  "frame.foot.imprint": "Nota prawna",
  "frame.foot.sign-in": "Logowanie dla pracowników",
  "frame.problems": ({ count }) => fields(count),
  "frame.problems.kept": "Nic jeszcze nie zostało zapisane. To, co Państwo wpisali, nadal tu jest.",
  "frame.error-title": ({ title }) => `Błąd: ${title}`,
  "frame.error.start": "Do strony startowej",
  "frame.error.search": "Szukaj",
  "frame.error.call": "Chętnie pomożemy",
  "frame.error.call.text": "Proszę nam powiedzieć, czego Państwo szukali.",
};
