import type { Topic } from "../office/cell.ts";

/** The keys of the offices' records as people read them. */
export const officeWords: Readonly<
  Record<Exclude<Topic, "theme" | "need" | "new" | "visitors">, Readonly<Record<string, string>>>
> = {
  channel: {
    telefon: "Telefon",
    besuch: "Besuch im Büro",
    mail: "E-Mail oder Brief",
    aussensprechstunde: "Außensprechstunde",
    unterwegs: "Unterwegs",
  },
  asker: {
    selbst: "Die Person selbst",
    angehoerige: "Angehörige",
    nachbarn: "Nachbarn, Bekannte",
    fachleute: "Fachleute",
    andere: "Andere",
  },
  result: {
    beantwortet: "Beantwortet",
    material: "Material mitgegeben",
    verwiesen: "Verwiesen",
    termin: "Termin vereinbart",
    "kein-angebot": "Kein Angebot gefunden",
  },
  month: {
    1: "Januar",
    2: "Februar",
    3: "März",
    4: "April",
    5: "Mai",
    6: "Juni",
    7: "Juli",
    8: "August",
    9: "September",
    10: "Oktober",
    11: "November",
    12: "Dezember",
  },
  closed: {
    "versorgung-stabil": "Versorgung ist stabil",
    vermittelt: "An andere Stelle vermittelt",
    "umzug-heim": "Umzug in ein Heim",
    weggezogen: "Weggezogen",
    verstorben: "Verstorben",
    abgelehnt: "Hilfe abgelehnt",
    "kein-kontakt": "Kein Kontakt mehr",
    sonstiges: "Anderer Grund",
  },
  goals: {
    ganz: "Ziele ganz erreicht",
    teilweise: "Ziele zum Teil erreicht",
    nicht: "Ziele nicht erreicht",
    "ohne-ziel": "Ohne vereinbartes Ziel",
  },
  referral: {
    gesendet: "Gesendet, noch ohne Antwort",
    gesehen: "Gelesen",
    frage: "Rückfrage",
    zugesagt: "Zugesagt",
    kontakt: "Kontakt aufgenommen",
    begonnen: "Hilfe begonnen",
    gehalten: "Hilfe hält an",
    abgelehnt: "Abgelehnt",
    "ohne-hilfe": "Ohne Hilfe beendet",
    verfallen: "Verfallen, ohne Antwort",
    zurueckgezogen: "Zurückgezogen",
  },
  appointment: {
    vereinbart: "Noch nicht eingetragen",
    gekommen: "Gekommen",
    "nicht-gekommen": "Nicht gekommen",
    abgesagt: "Abgesagt",
  },
  silence: {
    30: "bis 30 Tage",
    60: "31 bis 60 Tage",
    90: "61 bis 90 Tage",
    more: "mehr als 90 Tage",
  },
};
