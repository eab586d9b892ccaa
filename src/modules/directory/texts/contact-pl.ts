import type { TextsOf } from "#platform/texts/texts.ts";
import type { contactDe } from "./contact-de.ts";

export const contactPl: TextsOf<typeof contactDe> = {
  "directory.contact.filter": "Wybór tego, co pasuje",
  "directory.contact.stadtbezirk": "Dzielnica",
  "directory.contact.stadtbezirk.all": "Całe miasto",
  "directory.contact.ignored": ({ name, value }) =>
    `Nie rozumiemy wartości „${value}” w polu „${name}”. Pominęliśmy ją.`,
  "directory.contact.none":
    "Na ten temat nie mamy tu jeszcze wpisanego żadnego kontaktu. Prosimy zadzwonić, wiemy więcej.",
  "directory.contact.everywhere": "Szukaj w całym mieście",
  "directory.contact.example": "Przykład",
  "directory.contact.open": ({ hours }) => `Telefon czynny: ${hours}`,
  "directory.contact.website": "Do strony internetowej",
  "directory.contact.whole-city": "dla całego miasta",
  "directory.contact.not-yet": "Tego tu jeszcze nie ma",
  "directory.contact.phone.office": ({ office }) => `${office} udziela Państwu bezpłatnych porad.`,
  "directory.contact.phone.text": ({ office }) =>
    `Połączymy Państwa z biurem dla seniorów w pobliżu (${office}). Porady są bezpłatne.`,
  "directory.contact.find-office": ({ office }) => `Znajdź moje biuro: ${office}`,

  "directory.pflege.here": "Opieka",
  "directory.pflege.title": "Kto pomoże w opiece?",
  "directory.pflege.lead":
    "Dla osób, które potrzebują pomocy, i dla wszystkich, którzy się kimś opiekują. Na początek wystarczy jeden telefon.",
  "directory.pflege.description": ({ city }) =>
    `Porady i wsparcie w opiece i przy demencji w mieście ${city}: kontakty z numerami telefonów, grupy rozmów i terminy.`,
  "directory.pflege.need": "O co chodzi?",
  "directory.pflege.need.all": "Wszystko o opiece",
  "directory.need.pflege": "Opiekuję się bliską osobą",
  "directory.need.demenz": "Demencja",
  "directory.pflege.need.begleitung": "Odwiedziny i towarzyszenie",
  "directory.pflege.contacts": "Tutaj można otrzymać pomoc",
  "directory.pflege.no-phone": "Nie znamy osobnego numeru telefonu. Połączymy Państwa:",
  "directory.pflege.dates": "Terminy dla opiekujących się bliskimi i przy demencji",
  "directory.pflege.dates.all": "Wszystkie terminy porad o opiece",
  "directory.pflege.phone.title": "Najlepiej najpierw zadzwonić",
  "directory.pflege.not-yet":
    "Nie możemy tu jeszcze pokazać wolnych miejsc w domach opieki i w opiece dziennej (Tagespflege). Nie ma tu jeszcze także służb opieki domowej (Pflegedienste).",
  "directory.pflege.instead":
    "Co można zrobić już dziś: zadzwonić i zapytać o wolne miejsca, o wniosek o stopień opieki (Pflegegrad) i o pomoc w domu. Poradzi Państwu także kasa ubezpieczenia pielęgnacyjnego (Pflegekasse).",
  "directory.pflege.state-finder":
    "Wolne miejsca w domach opieki w Nadrenii Północnej-Westfalii pokazuje strona tego kraju związkowego:",
  "directory.pflege.state-finder.name": "Heimfinder NRW (po niemiecku)",

  "directory.mitmachen.here": "Weź udział",
  "directory.mitmachen.title": "Gdzie mogę się włączyć?",
  "directory.mitmachen.lead":
    "Już jedna godzina w miesiącu pomaga. Tutaj doradzą Państwu i powiedzą, kto ucieszy się z Państwa pomocy.",
  "directory.mitmachen.description": ({ city }) =>
    `Wolontariat dla osób starszych w mieście ${city}: odwiedziny, towarzyszenie, sąsiedztwo. Kontakty z numerami telefonów.`,
  "directory.mitmachen.need": "Co chcą Państwo robić?",
  "directory.mitmachen.need.all": "Na razie się rozglądam",
  "directory.need.ehrenamt": "Znaleźć wolontariat",
  "directory.mitmachen.need.begleitung": "Odwiedzać kogoś lub mu towarzyszyć",
  "directory.need.begegnung": "Działać w sąsiedztwie",
  "directory.mitmachen.contacts": "Tutaj serdecznie zapraszamy",
  "directory.mitmachen.no-phone": "Nie znamy osobnego numeru telefonu. Połączymy Państwa:",
  "directory.mitmachen.dates": "Tutaj można po prostu przyjść",
  "directory.mitmachen.dates.all": "Wszystkie zajęcia, w których można wziąć udział",
  "directory.mitmachen.phone.title": "Wolą Państwo najpierw porozmawiać?",
  "directory.mitmachen.not-yet":
    "Nie ma tu jeszcze listy, kto kogo właśnie szuka. Nie można się tu jeszcze także zapisać.",
  "directory.mitmachen.instead":
    "Co można zrobić już dziś: zadzwonić w jedno z tych miejsc. Wystarczy powiedzieć, co Państwo lubią robić i kiedy mają czas.",
};
