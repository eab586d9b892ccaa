import { plural } from "#platform/texts/locale.ts";

const reports = plural("de", { one: "# Meldung", other: "# Meldungen" });

/** The queue of readers' reports, as editors see it. */
export const reportsQueueDe = {
  "directory.reports.title": "Meldungen",
  "directory.reports.stands": "Stand der Meldungen",
  "directory.reports.stand.unerledigt": "Alle unerledigten",
  "directory.reports.stand.offen": "Offen",
  "directory.reports.stand.in-arbeit": "In Arbeit",
  "directory.reports.stand.erledigt": "Erledigt",
  "directory.reports.kind.alle": "alles",
  "directory.reports.kind.angabe": "falsche Angaben",
  "directory.reports.kind.barriere": "Barrieren",
  "directory.reports.kind.wunsch": "Wünsche",
  "directory.reports.count": ({ count }: { count: number }) => reports(count),
  "directory.reports.empty": "Hier wartet nichts",
  "directory.reports.empty.text": "Wenn jemand etwas meldet, steht es hier und unter „Mein Tag“.",
  "directory.reports.column.about": "Worum es geht",
  "directory.reports.column.message": "Meldung",
  "directory.reports.column.when": "Eingegangen",
  "directory.reports.column.state": "Stand",

  "directory.report.list": "Meldungen ansehen",
  "directory.report.read": "Meldung ansehen",
  "directory.report.title": "Meldung",
  "directory.report.error-title": "Fehler: Meldung",
  "directory.report.entry": ({ about }: { about: string }) => `Falsche Angabe: ${about}`,
  "directory.report.barrier": ({ about }: { about: string }) => `Barriere: ${about}`,
  "directory.report.wish": "Wunsch",
  "directory.report.came": ({ when }: { when: string }) => `Eingegangen am ${when}`,
  "directory.report.take": "Ich übernehme",
  "directory.report.answer": "Antwort senden",
  "directory.report.answer.title": "Antworten",
  "directory.report.answer.label": "Ihre Antwort",
  "directory.report.answer.hint":
    "Sie geht als E-Mail und beginnt mit „Guten Tag,“. Darunter steht, was gemeldet wurde.",
  "directory.report.answered": "Unsere Antwort",
  "directory.report.close": "Als erledigt ablegen",
  "directory.report.close.title": "Erledigen",
  "directory.report.reopen": "Wieder öffnen",
  "directory.report.undo": "Rückgängig machen",
  "directory.report.note": "Vermerk",
  "directory.report.note.label": "Was haben Sie getan?",
  "directory.report.note.hint": "Für die Kolleginnen und Kollegen. Zum Beispiel: angerufen, Uhrzeit berichtigt",
  "directory.report.done.taken": "Sie haben die Meldung übernommen.",
  "directory.report.done.answered": "Die Antwort liegt im Ausgang und wird gleich verschickt.",
  "directory.report.done.kept":
    "Die Antwort liegt im Ausgang. Es ist kein Mailserver eingerichtet, darum bleibt sie dort liegen.",
  "directory.report.done.closed": "Die Meldung ist erledigt.",
  "directory.report.done.reopened": "Die Meldung ist wieder offen.",
  "directory.report.done.confirmed": "Sie haben bestätigt, dass der Eintrag stimmt.",
  "directory.report.fact.contact": "Erreichbar",
  "directory.report.fact.page": "Seite",
  "directory.report.fact.handled-by": "Bearbeitet von",
  "directory.report.fact.closed": "Erledigt am",
  "directory.report.no-contact": "keine Angabe",
  "directory.report.call": "Bitte anrufen",
  "directory.report.privacy": ({ days }: { days: number }) =>
    `Wie jemand erreichbar ist, löschen wir ${days} Tage nach dem Erledigen.`,
  "directory.report.edit": "Eintrag bearbeiten",
  "directory.report.confirm.text": "Ist der Eintrag jetzt richtig?",
  "directory.report.entry-gone": "Den Eintrag, um den es geht, gibt es nicht mehr.",
  "directory.report.no-email": "Hier gibt es keine E-Mail-Adresse, an die wir antworten können.",
  "directory.report.already-closed": "Die Meldung ist schon erledigt.",
  "directory.report.not-closed": "Die Meldung ist noch nicht erledigt.",
  "directory.report.erase-texts": "Texte alter Meldungen löschen",
  "directory.report.erased": "Der Text wurde nach Ablauf der Frist gelöscht.",
  "directory.report.erase-contacts": "Kontaktangaben erledigter Meldungen löschen",
  "directory.report.mail.subject": ({ about }: { about: string }) => `Ihre Meldung – ${about}`,
  "directory.report.mail.body": ({ answer, date, message }: { answer: string; date: string; message: string }) =>
    `Guten Tag,\n\n${answer}\n\n\nDas hatten Sie uns am ${date} geschrieben:\n\n${message
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n")}\n`,
};
